import CollaborationModel
import GraphCore

/// Who works with whom, how closely, and how much each already carries.
///
/// Built once a town and asked by every proposal.
struct Acquaintances {
  /// The participants of the view, in the order of the file.
  let ids: [String]

  /// The place of each id in ``ids``.
  let places: [String: Int]

  /// Whom each works with, in order.
  let neighbors: [[Int]]

  /// The mean number of ties of those who have any.
  let meanLoad: Double

  private let closeness: [Pair: Int?]
  private let inTrouble: Set<Pair>
  private let unanswered: [Bool]
  private let meetingsOf: [[Int]]

  private struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ one: Int, _ other: Int) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  init(_ town: Town) {
    let nodes = town.working.nodes.filter { !$0.isMeeting }
    ids = nodes.map(\.id)
    let places = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    self.places = places
    var neighbors: [[Int]] = []
    for node in town.working.graph.nodes.prefix(nodes.count) {
      neighbors.append(
        town.working.graph.neighbors(of: node).map(\.index).filter { $0 < nodes.count })
    }
    self.neighbors = neighbors
    let tied = neighbors.filter { !$0.isEmpty }
    meanLoad =
      tied.isEmpty ? 1 : Double(tied.reduce(0) { $0 + $1.count }) / Double(tied.count)

    // The depth that both ends grant, where both were asked.
    var closeness: [Pair: Int?] = [:]
    var inTrouble: Set<Pair> = []
    var unanswered = [Bool](repeating: false, count: nodes.count)
    for tie in town.network.ties {
      guard let from = places[tie.from], let to = places[tie.to] else { continue }
      if let reports = tie.reports {
        if reports.from == .unanswered { unanswered[from] = true }
        if reports.to == .unanswered { unanswered[to] = true }
      }
      let pair = Pair(from, to)
      if tie.status == .strained || town.standing(of: tie) == .bad { inTrouble.insert(pair) }
      guard town.view.statuses.contains(tie.status) else { continue }
      closeness[pair] = .some([closeness[pair] ?? nil, tie.grantedDepth].compactMap { $0 }.max())
    }
    self.inTrouble = inTrouble
    self.closeness = closeness
    self.unanswered = unanswered

    var meetingsOf = [[Int]](repeating: [], count: nodes.count)
    for (number, meeting) in town.network.meetings.enumerated() {
      for seat in meeting.members {
        if let place = places[seat.participant], meetingsOf[place].last != number {
          meetingsOf[place].append(number)
        }
      }
    }
    self.meetingsOf = meetingsOf
  }

  /// Whether two work together.
  func areTied(_ one: Int, _ other: Int) -> Bool { neighbors[one].contains(other) }

  /// The depth of the tie of two, `nil` where it is not stated.
  func depth(_ one: Int, _ other: Int) -> Int? { closeness[Pair(one, other)] ?? nil }

  /// Whether a tie of the two is strained or bad.
  func areInTrouble(_ one: Int, _ other: Int) -> Bool { inTrouble.contains(Pair(one, other)) }

  func didNotAnswer(_ place: Int) -> Bool { unanswered[place] }

  /// The number of a meeting in which both sit, the first of the file.
  func sharedMeeting(_ one: Int, _ other: Int) -> Int? {
    meetingsOf[one].first { meetingsOf[other].contains($0) }
  }

  /// How many ties somebody has, over the mean of the town.
  func load(_ place: Int) -> Double { Double(neighbors[place].count) / meanLoad }
}

extension Tie {
  /// The depth that both ends grant where both were asked, else the depth of the tie.
  fileprivate var grantedDepth: Int? {
    if case .tied(let first?) = reports?.from, case .tied(let second?) = reports?.to {
      return min(first.level, second.level)
    }
    return depth?.level
  }
}
