import CollaborationModel
import GraphCore
import GraphMeasures

/// The scores and figures of a network under a view.
struct MeasureReport {
  let file: String
  let network: MeasuredNetwork
  private(set) var scores: [(measure: MeasureDescription, scores: NodeScores)] = []
  private(set) var twoModeScores: [(measure: MeasureDescription, scores: TwoModeScores)] = []
  private(set) var figures: [(measure: MeasureDescription, figure: Double?)] = []

  /// A profile is `nil` where the measure is undefined.
  private(set) var profiles: [(measure: MeasureDescription, profile: Profile?)] = []

  /// How the network stands to others.
  var comparisons: ComparedNetworks?

  private(set) var chances: [String: Chance] = [:]

  init(file: String, network: MeasuredNetwork) {
    self.file = file
    self.network = network
  }

  mutating func append(_ scores: NodeScores, of measure: MeasureDescription) {
    self.scores.append((measure, scores))
  }

  mutating func append(_ scores: TwoModeScores, of measure: MeasureDescription) {
    twoModeScores.append((measure, scores))
  }

  mutating func append(_ figure: Double?, of measure: MeasureDescription) {
    figures.append((measure, figure))
  }

  mutating func append(_ profile: Profile?, of measure: MeasureDescription) {
    profiles.append((measure, profile))
  }

  /// Sets what a figure is by chance beside it.
  mutating func compare(_ measure: MeasureDescription, with chance: Chance?) {
    chances[measure.identifier] = chance
  }

  /// Someone or something that has scores.
  enum Row {
    case participant(Int)
    case meeting(Int)
  }

  /// How many meetings have scores: those that are nodes, or those of two-mode measures.
  var meetingRows: Int {
    network.view.meetings == .members || !twoModeScores.isEmpty ? network.meetings.count : 0
  }

  /// What a row is called.
  func label(_ row: Row) -> MeasuredNetwork.Label {
    switch row {
    case .participant(let number): network[NodeID(number)]
    case .meeting(let number): network.meetings[number]
    }
  }

  /// What has scores of its own: every measure of participants.
  var scoredMeasures: [MeasureDescription] { scores.map(\.measure) + twoModeScores.map(\.measure) }

  /// The scores of a row, in the order of ``scoredMeasures``.
  func values(_ row: Row) -> [Double?] {
    switch row {
    case .participant(let number):
      return scores.map { $0.scores[NodeID(number)] }
        + twoModeScores.map { $0.scores.participants[number] }
    case .meeting(let number):
      let node = network.participantCount + number
      return scores.map { node < network.graph.nodeCount ? $0.scores[NodeID(node)] : nil }
        + twoModeScores.map { $0.scores.meetings[number] }
    }
  }

  /// Every row: participants in the order of the file, then meetings.
  var rows: [Row] {
    network.participants.map { .participant($0) } + (0..<meetingRows).map { .meeting($0) }
  }
}
