import CollaborationModel
import GraphCore
import GraphMeasures

/// One taking of measures: goes through the catalogue and fills the report.
struct Measuring {
  let session: Session
  let progress: ProgressLine
  let network: MeasuredNetwork
  let study: Study
  let chance: ChanceOptions
  private(set) var choice: MeasureChoice
  private(set) var report: MeasureReport

  /// Whether hundreds of pairs would bury the rest of what nobody asked them for.
  private let isTable: Bool

  init(
    of network: MeasuredNetwork, file: String, _ choice: MeasureChoice, _ chance: ChanceOptions,
    threads: Int, isTable: Bool, in session: Session, progress: ProgressLine
  ) {
    self.session = session
    self.progress = progress
    self.network = network
    self.choice = choice
    self.chance = chance
    self.isTable = isTable
    study = Study(network.graph, groups: network.groups, threads: threads, seed: chance.seed)
    report = MeasureReport(file: file, network: network, study: study)
  }

  /// Takes all measures that are chosen.
  mutating func takeAll(withinEgoNetworks: Bool, comparesWithChance: Bool) throws {
    for measure in MeasureCatalog.nodeMeasures(withinEgoNetworks: withinEgoNetworks) {
      guard let taken = take(measure.description, { $0.scores(of: measure) }) else { continue }
      report.append(taken, of: measure.description)
    }
    var figured: [any GraphMeasure] = []
    for measure in MeasureCatalog.graphMeasures {
      guard let taken = take(measure.description, { $0.figure(of: measure) }) else { continue }
      report.append(taken, of: measure.description)
      if case .value = taken { figured.append(measure) }
    }
    if comparesWithChance {
      progress.begin("chance")
      try session.step("chance") { try compareWithChance(figured) }
    }
    for measure in MeasureCatalog.profileMeasures {
      if measure is SectorMixing, isTable, !choice.names(measure.description) { continue }
      guard let taken = take(measure.description, { $0.profile(of: measure) }) else { continue }
      report.append(taken, of: measure.description)
    }
    takeTwoMode()
    tellWhatWasLeftOut()
  }

  /// Adds how the network stands to others.
  mutating func append(_ comparisons: ComparedNetworks) { report.comparisons = comparisons }

  /// Takes a measure, if it is chosen.
  ///
  /// Without groups, what speaks of groups does not stand in a table that nobody asked to show it.
  private mutating func take<Value>(
    _ measure: MeasureDescription, _ work: (Study) -> Taken<Value>
  ) -> Taken<Value>? {
    let graph = network.graph
    guard choice.includes(measure, nodes: graph.nodeCount, edges: graph.edgeCount) else {
      return nil
    }
    if isTable, measure.needsGroups, study.groups == nil, !choice.names(measure) { return nil }
    progress.begin(measure.identifier)
    return session.step(measure.identifier) { work(study) }
  }

  /// Measures of participants and meetings: where meetings are nodes, or where they are named.
  private mutating func takeTwoMode() {
    func isMeant(_ measure: MeasureDescription, isLong: Bool = false) -> Bool {
      guard choice.names == nil else { return choice.names(measure) }
      return network.view.meetings == .members && !(isLong && isTable)
    }
    let memberships = network.memberships
    for measure in TwoModeMeasure.allCases where isMeant(measure.description) {
      progress.begin(measure.description.identifier)
      let scores = session.step(measure.description.identifier) {
        memberships.scores(measure, threads: study.threads)
      }
      report.append(scores, of: measure.description)
    }
    for measure in TwoModeFigure.allCases where isMeant(measure.description) {
      let figure = measure.figure(of: memberships)
      report.append(
        figure.map { .value($0) } ?? .undefined(measure.description.reasonUndefined(in: study)),
        of: measure.description)
    }
    let subject = network
    for measure in TwoModeProfile.allCases where isMeant(measure.description, isLong: true) {
      let profile = measure.profile(
        of: memberships, participants: { subject[NodeID($0)].id },
        meetings: { subject.meetings[$0].id })
      report.append(.value(profile), of: measure.description)
    }
  }

  /// Sets the figures beside what they are by chance: those whose draws take no longer than somebody
  /// waits, or all where that was asked for.
  private mutating func compareWithChance(_ measures: [any GraphMeasure]) throws {
    let graph = study.graph
    var compared: [NullModel: [any GraphMeasure]] = [:]
    var left: [String] = []
    for measure in measures {
      let description = measure.description
      guard let null = chance.null ?? measure.usualNullModel else { continue }
      let isMeant =
        chance.isAskedFor || choice.names(description)
        || MeasureChoice.comparesUnasked(
          description, nodes: graph.nodeCount, edges: graph.edgeCount)
      if isMeant {
        compared[null, default: []].append(measure)
      } else {
        left.append(description.identifier)
      }
    }
    let chances = Chances(of: study, draws: chance.drawCount, seed: chance.seed)
    for null in NullModel.allCases {
      guard let measures = compared[null] else { continue }
      for (measure, chance) in zip(measures, try chances.chances(of: measures, under: null)) {
        report.compare(measure.description, with: chance)
      }
    }
    guard !left.isEmpty else { return }
    let names = left.joined(separator: ",")
    Session.warn(
      say(
        "時間がかかるため、次の指標は偶然の範囲を計算していません: \(names)\nヒント: --only で名前を指定するか、--draws を付ければ計算します。",
        "what these figures are by chance takes long, and was left out: \(names)\n"
          + "hint: name them with --only, or ask for it with --draws"))
  }

  private func tellWhatWasLeftOut() {
    guard !choice.leftOut.isEmpty else { return }
    let names = choice.leftOut.joined(separator: ",")
    Session.warn(
      say(
        "大きなネットワークで時間がかかるため、次の指標は計算していません: \(names)\n"
          + "ヒント: 必要なら --only で名前を指定してください。媒介中心性の近似は betweennessApproximate です。",
        "left out, since they take long on a network of this size: \(names)\n"
          + "hint: name them with --only; betweennessApproximate is quick"))
  }
}
