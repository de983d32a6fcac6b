public import CollaborationModel

/// Two states of a network as one map: what came, what went, and what changed between them.
///
/// A line of the map stands for all ties of a pair, or for a seat in a meeting, and changes as a
/// whole: it is added or lost, or becomes deeper or weaker, by its depth where both states give one,
/// else by whether the pair works together, is joined on paper only, or is in trouble. What is only
/// wished for counts as not there.
public struct MapChange: Sendable {
  /// Everybody of both states, and their ties: what the map has to place.
  public let network: CollaborationNetwork

  /// The ids of participants and meetings that are only in the later state.
  public let joined: Set<String>

  /// The ids of participants and meetings that are only in the earlier state.
  public let left: Set<String>

  /// The earlier state's time or edition in words, and the later one's.
  let states: (before: String?, after: String?)

  /// The pairs that are in trouble and had nothing to do with each other before, as their lines are.
  let newTrouble: [EdgeMark]

  private let language: Language

  /// The two states, as they stand.
  let before: CollaborationNetwork
  let after: CollaborationNetwork

  /// The lines of both states, in the order of their ends' ids.
  let edges: [EdgeMark]

  /// In what the lines of a pair differ, by its ends in order.
  let reasons: [[String]: [EdgeMark.Reason]]

  /// Compares two states, each as it stands.
  ///
  /// - Complexity: O(*n* + *m* log *m*), where *m* counts the ties and seats of both.
  public init(
    from before: CollaborationNetwork, to after: CollaborationNetwork,
    language: Language = .japanese
  ) {
    let (before, after) = (before.named(in: language), after.named(in: language))
    let old = Set(before.participants.map(\.id) + before.meetings.map(\.id))
    let new = Set(after.participants.map(\.id) + after.meetings.map(\.id))
    self.before = before
    self.after = after
    self.language = language
    joined = new.subtracting(old)
    left = old.subtracting(new)
    network = Self.united(before, after, new)
    states = (Self.name(before, language), Self.name(after, language))

    func lines(_ network: CollaborationNetwork) -> [[String]: EdgeMark] {
      Dictionary(
        EdgeMarks.of(network).map { ([$0.from, $0.to].sorted(), $0) },
        uniquingKeysWith: { first, _ in first })
    }
    // One line for each pair in each state; what a pair is called does not depend on the direction.
    let (earlier, later) = (lines(before), lines(after))
    newTrouble = later.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.compactMap { pair in
      guard let line = later[pair], line.isInTrouble,
        EdgeMark.change(from: earlier[pair], to: line) == nil, earlier[pair]?.isInTrouble != true
      else { return nil }
      return line
    }
    reasons = later.reduce(into: [:]) { reasons, line in
      guard let former = earlier[line.key] else { return }
      let differing = EdgeMark.Reason.all(from: former, to: line.value)
      if !differing.isEmpty { reasons[line.key] = differing }
    }
    edges = Set(earlier.keys).union(later.keys).sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
      .compactMap { pair in
        let change = EdgeMark.change(from: earlier[pair], to: later[pair])
        // A wish that is in the earlier state only is not drawn: no tie was there, and none is wished for.
        guard var edge = change == .lost ? earlier[pair] : later[pair] else { return nil }
        edge.change = change
        edge.isCompared = true
        return edge
      }
  }

  private static func united(
    _ before: CollaborationNetwork, _ after: CollaborationNetwork, _ new: Set<String>
  ) -> CollaborationNetwork {
    var network = after
    network.vocabulary = after.vocabulary.extended(
      by: before.vocabulary.leavingOut(after.vocabulary))
    network.sources += before.sources.filter { !after.sources.contains($0) }
    network.participants += before.participants.filter { !new.contains($0.id) }
    network.meetings += before.meetings.filter { !new.contains($0.id) }
    // Of a pair that both states have, the later ties are kept: the map shows today's, and the change beside
    // them.
    let known = Set(after.ties.map { [$0.from, $0.to].sorted() })
    network.ties += before.ties.filter { !known.contains([$0.from, $0.to].sorted()) }
    for index in network.meetings.indices {
      let meeting = network.meetings[index]
      guard new.contains(meeting.id),
        let former = before.meetings.first(where: { $0.id == meeting.id })
      else { continue }
      let seated = Set(meeting.members.map(\.participant))
      network.meetings[index].members += former.members.filter {
        !seated.contains($0.participant)
      }
    }
    return network
  }

  /// The change of a part of the network.
  public func limited(to ids: Set<String>) -> MapChange {
    MapChange(from: before.limited(to: ids), to: after.limited(to: ids), language: language)
  }

  /// The change between the two states after each is made into another network.
  public func mapped(
    _ transform: (CollaborationNetwork) -> CollaborationNetwork
  ) -> MapChange {
    MapChange(from: transform(before), to: transform(after), language: language)
  }

  /// What stands above each of the two states: its time, else its name, else that it comes first.
  func captions(_ words: LegendWords) -> (before: String, after: String) {
    guard states.before == states.after else {
      return (states.before ?? words.before, states.after ?? words.after)
    }
    guard before.name != after.name else { return (words.before, words.after) }
    return (
      words.state(words.before, before.name(in: language)),
      words.state(words.after, after.name(in: language))
    )
  }

  private static func name(_ network: CollaborationNetwork, _ language: Language) -> String? {
    if let period = network.asOf {
      return language == .japanese ? period.japaneseText : "\(period)"
    }
    return network.edition
  }

  /// What the title says of two maps side by side, each of which says which state it is.
  public func difference(in language: Language) -> String {
    language == .japanese ? "前と後のちがい" : "before and after"
  }

  /// What the title says of the comparison.
  public func scope(in language: Language) -> String {
    guard let earlier = states.before, let later = states.after, earlier != later else {
      let difference = difference(in: language)
      guard before.name != after.name else { return difference }
      return language == .japanese
        ? "\(difference)（前：\(before.name)）"
        : "\(difference) (before: \(before.name(in: language)))"
    }
    return "\(earlier) → \(later)"
  }
}
