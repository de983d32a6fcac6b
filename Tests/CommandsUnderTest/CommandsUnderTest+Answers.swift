import CollaborationFiles
import CollaborationFindings
import CollaborationModel
import DOTLanguage
import GraphCore
import GraphMeasures
import GraphvizEngine
import MapLayouts
import NetworkDiagram
import ReadersUnderTest

extension CommandsUnderTest {
  /// Findings are whole sentences in both languages, and their figures are numbers.
  static func checkFindings(
    of network: CollaborationNetwork, _ view: NetworkView
  ) throws(BrokenPromise) {
    for finding in NetworkAnalysis(of: network, view: view).findings {
      guard !finding.sentence.japanese.isEmpty, !finding.sentence.english.isEmpty,
        finding.figure?.value.isFinite ?? true
      else { throw BrokenPromise("no whole finding: \(finding)") }
    }
  }

  /// A measure has a value, none, or a reason why there is none; the value is a number.
  static func checkMeasures(
    of network: CollaborationNetwork, _ view: NetworkView
  ) throws(BrokenPromise) {
    let made = network.graph(view)
    guard made.graph.nodeCount > 0 else { return }
    let groups = NodePartition(labels: made.nodes.map { $0.sectors.first ?? "—" })
    let study = Study(made.graph, groups: groups, threads: 2)
    for measure in MeasureCatalog.nodeMeasures where !isSearch(measure.description) {
      guard let scores = try? measure.scores(in: study) else { continue }
      for node in made.graph.nodes {
        try checkNumber(scores[node], of: measure.description)
      }
    }
    for measure in MeasureCatalog.graphMeasures where !isSearch(measure.description) {
      try checkNumber((try? measure.figure(in: study)) ?? nil, of: measure.description)
    }
    for measure in MeasureCatalog.profileMeasures where !isSearch(measure.description) {
      for (_, figure) in (try? measure.profile(in: study))?.figures ?? [] {
        try checkNumber(figure, of: measure.description)
      }
    }
  }

  /// Whether a measure goes through many sets of participants, which would be all that the time goes to.
  private static func isSearch(_ measure: MeasureDescription) -> Bool {
    measure.identifier.lowercased().contains("keyplayer")
  }

  private static func checkNumber(
    _ value: Double?, of measure: MeasureDescription
  ) throws(BrokenPromise) {
    guard value?.isFinite ?? true else {
      throw BrokenPromise("\(measure.identifier) is no number: \(value ?? .nan)")
    }
  }

  /// What is written in a form of another program is read again, or refused with a reason.
  static func checkForms(of network: CollaborationNetwork) throws(BrokenPromise) {
    for form in ExchangeForm.allCases where form != .dot {
      let text = form.text(of: network)
      let companions = Dictionary(
        form.companions(of: network).map { ($0.pathExtension, Array($0.text.utf8)) },
        uniquingKeysWith: { first, _ in first })
      let again = try? form.read(
        Array(text.utf8), file: "input." + form.pathExtension,
        companions: companions, faultyRows: .refuseRow)
      // These two hold every participant; a list of edges, for one, does not.
      if form == .graphML || form == .nodeLink, let again,
        again.network.participants.count != network.participants.count
      {
        throw BrokenPromise(
          "\(form) loses participants:\n\(NetworkYAML.text(of: network))\n\(text)")
      }
    }
  }

  /// The table of who works with whom, which no search for places delays.
  static func checkMatrix(of network: CollaborationNetwork) throws(BrokenPromise) {
    do {
      let diagram = try Diagram(of: network, DiagramPlan(.layout(.matrix)))
      guard !DOTDocument(diagram.scene).text.isEmpty else {
        throw BrokenPromise("an empty picture")
      }
    } catch is DiagramError {
      // Too much for the page: said, and done.
    } catch let broken as BrokenPromise {
      throw broken
    } catch {
      throw BrokenPromise("an error without a name: \(error)")
    }
  }
}
