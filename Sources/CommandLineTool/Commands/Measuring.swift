import CollaborationModel
import GraphCore
import GraphMeasures

/// One taking of measures: goes through the catalogue and fills the report.
struct Measuring {
  let session: Session
  let network: MeasuredNetwork
  let study: Study
  let chance: ChanceOptions
  private(set) var choice: MeasureChoice
  private(set) var report: MeasureReport

  /// Whether hundreds of pairs would bury the rest of what nobody asked them for.
  private let isTable: Bool

  init(
    of network: MeasuredNetwork, file: String, _ choice: MeasureChoice, _ chance: ChanceOptions,
    threads: Int, isTable: Bool, in session: Session
  ) {
    self.session = session
    self.network = network
    self.choice = choice
    self.chance = chance
    self.isTable = isTable
    study = Study(network.graph, groups: network.groups, threads: threads, seed: chance.seed)
    report = MeasureReport(file: file, network: network)
  }

  /// Takes all measures that are chosen.
  mutating func takeAll(withinEgoNetworks: Bool, comparesWithChance: Bool) throws {
    for measure in MeasureCatalog.nodeMeasures(withinEgoNetworks: withinEgoNetworks) {
      switch try take(measure.description, { try measure.scores(in: $0) }) {
      case .leftOut: continue
      case .undefined:
        report.append(NodeScores(undefinedFor: network.graph), of: measure.description)
      case .value(let scores): report.append(scores, of: measure.description)
      }
    }
    var figured: [any GraphMeasure] = []
    for measure in MeasureCatalog.graphMeasures {
      switch try take(measure.description, { try measure.figure(in: $0) }) {
      case .leftOut: continue
      case .undefined: report.append(Double?.none, of: measure.description)
      case .value(let figure):
        report.append(figure, of: measure.description)
        figured.append(measure)
      }
    }
    if comparesWithChance { try session.step("chance") { try compareWithChance(figured) } }
    for measure in MeasureCatalog.profileMeasures {
      if measure is SectorMixing, isTable, !choice.names(measure.description) { continue }
      switch try take(measure.description, { try measure.profile(in: $0) }) {
      case .leftOut: continue
      case .undefined: report.append(Profile?.none, of: measure.description)
      case .value(let profile): report.append(profile, of: measure.description)
      }
    }
    takeTwoMode()
    tellWhatWasLeftOut()
  }

  /// Adds how the network stands to others.
  mutating func append(_ comparisons: ComparedNetworks) { report.comparisons = comparisons }

  /// What came of a measure.
  private enum Taken<Value> {
    case leftOut, undefined
    case value(Value)
  }

  /// Takes a measure, if it is chosen.
  ///
  /// Without groups, what speaks of groups is undefined; only who asked for it is told why.
  private mutating func take<Value>(
    _ measure: MeasureDescription, _ work: (Study) throws -> Value
  ) throws -> Taken<Value> {
    let graph = network.graph
    guard choice.includes(measure, nodes: graph.nodeCount, edges: graph.edgeCount) else {
      return .leftOut
    }
    if measure.needsGroups, study.groups == nil, !choice.names(measure) {
      return isTable ? .leftOut : .undefined
    }
    return try session.step(measure.identifier) {
      do {
        return .value(try work(study))
      } catch let error as MeasureError {
        // One value that does not exist must not take the others with it.
        guard let word = error.wordOnAbsence else { throw error }
        Session.warn(word)
        return .undefined
      }
    }
  }

  /// Measures of participants and meetings: where meetings are nodes, or where they are named.
  private mutating func takeTwoMode() {
    func isMeant(_ measure: MeasureDescription, isLong: Bool = false) -> Bool {
      guard choice.names == nil else { return choice.names(measure) }
      return network.view.meetings == .members && !(isLong && isTable)
    }
    let memberships = network.memberships
    for measure in TwoModeMeasure.allCases where isMeant(measure.description) {
      let scores = session.step(measure.description.identifier) {
        memberships.scores(measure, threads: study.threads)
      }
      report.append(scores, of: measure.description)
    }
    for measure in TwoModeFigure.allCases where isMeant(measure.description) {
      report.append(measure.figure(of: memberships), of: measure.description)
    }
    let subject = network
    for measure in TwoModeProfile.allCases where isMeant(measure.description, isLong: true) {
      let profile = measure.profile(
        of: memberships, participants: { subject[NodeID($0)].id },
        meetings: { subject.meetings[$0].id })
      report.append(profile, of: measure.description)
    }
  }

  /// Sets the figures beside what they are by chance: where the network is small enough to be drawn a
  /// thousand times while somebody waits, or where that was asked for.
  private mutating func compareWithChance(_ measures: [any GraphMeasure]) throws {
    let nulls = NullModel.allCases.map { null in
      (null, measures.filter { (chance.null ?? $0.usualNullModel) == null })
    }.filter { !$0.1.isEmpty }
    guard !nulls.isEmpty else { return }
    let isSmall = study.graph.nodeCount <= 400 && study.graph.edgeCount <= 4000
    guard isSmall || chance.isAskedFor else {
      Session.warn(
        say(
          "偶然の範囲は、400点・4,000本までのネットワークで計算します（--draws を付ければ、それより大きくても計算します）。",
          "what figures are by chance is computed up to 400 nodes and 4,000 ties, and beyond where "
            + "--draws asks for it"))
      return
    }
    let chances = Chances(of: study, draws: chance.drawCount, seed: chance.seed)
    for (null, compared) in nulls {
      for (measure, chance) in zip(compared, try chances.chances(of: compared, under: null)) {
        report.compare(measure.description, with: chance)
      }
    }
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

extension MeasureError {
  /// Why there is no value, in a line; `nil` for what is wrong with the request itself.
  fileprivate var wordOnAbsence: String? {
    switch self {
    case .notUnique(let name, let reason):
      say("\(name) は、このネットワークでは定まりません（\(reason)）。", "\(name) is undefined: \(reason)")
    case .notConverged(let name, let iterations, let change):
      say(
        "\(name) は \(iterations) 回の反復で収束しませんでした（変化 \(change)）。",
        "\(name) did not converge in \(iterations) iterations (last change \(change))")
    case .tooLarge(let name, let nodes, let limit):
      say(
        "\(name) は \(limit) 点までです（このネットワークは \(nodes) 点）。",
        "\(name) goes up to \(limit) nodes; this network has \(nodes)")
    case .needsGroups, .unknownMeasure: nil
    }
  }
}
