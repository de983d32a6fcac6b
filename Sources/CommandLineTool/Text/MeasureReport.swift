import CollaborationModel
import Foundation
import GraphCore
import GraphMeasures

/// The scores and figures of a network under a view.
struct MeasureReport {
  let file: String
  let network: MeasuredNetwork
  let study: Study
  private(set) var scores: [(measure: MeasureDescription, scores: NodeScores)] = []
  private(set) var twoModeScores: [(measure: MeasureDescription, scores: TwoModeScores)] = []
  private(set) var figures: [(measure: MeasureDescription, figure: Double?)] = []

  /// A profile is `nil` where the measure is undefined.
  private(set) var profiles: [(measure: MeasureDescription, profile: Profile?)] = []

  /// How the network stands to others.
  var comparisons: ComparedNetworks?

  private(set) var chances: [String: Chance] = [:]

  /// Why a measure has no value at all, by its identifier.
  private(set) var absences: [String: UndefinedReason] = [:]

  init(file: String, network: MeasuredNetwork, study: Study) {
    self.file = file
    self.network = network
    self.study = study
  }

  mutating func append(_ taken: Taken<NodeScores>, of measure: MeasureDescription) {
    scores.append((measure, value(of: taken, measure) ?? NodeScores(undefinedFor: network.graph)))
  }

  mutating func append(_ scores: TwoModeScores, of measure: MeasureDescription) {
    twoModeScores.append((measure, scores))
  }

  mutating func append(_ taken: Taken<Double>, of measure: MeasureDescription) {
    figures.append((measure, value(of: taken, measure)))
  }

  mutating func append(_ taken: Taken<Profile>, of measure: MeasureDescription) {
    profiles.append((measure, value(of: taken, measure)))
  }

  private mutating func value<Value>(
    of taken: Taken<Value>, _ measure: MeasureDescription
  ) -> Value? {
    switch taken {
    case .value(let value): return value
    case .undefined(let reason):
      absences[measure.identifier] = reason
      return nil
    }
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

  /// The scores of a row, in the order of ``scoredMeasures``, to the digits to which they are computed.
  func values(_ row: Row) -> [Double?] {
    zip(computedValues(row), scoredMeasures).map { value, measure in
      value.map { $0.rounded(toSignificantDigits: measure.digits) }
    }
  }

  private func computedValues(_ row: Row) -> [Double?] {
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

extension Double {
  /// The number of so many significant digits that is nearest to this one.
  fileprivate func rounded(toSignificantDigits digits: Int) -> Double {
    isFinite && self != rounded() ? Double(String(format: "%.\(digits)g", self)) ?? self : self
  }
}
