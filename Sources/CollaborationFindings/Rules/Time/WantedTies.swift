import CollaborationModel

/// The ties that a team wants and that are not there yet.
struct WantedTies {
  /// In the order of the file, those with households left out.
  let all: [(tie: Tie, from: Int, to: Int)]

  init(_ town: Town) {
    all = town.network.ties.compactMap { tie in
      guard tie.status == .wanted, let from = town.contacts.number[tie.from],
        let to = town.contacts.number[tie.to], from < town.people.count,
        to < town.people.count,
        ![from, to].contains(where: { town.people[$0].standing == .household })
      else { return nil }
      return (tie, from, to)
    }
  }

  /// What is said of some of them: nothing where there are none.
  ///
  /// - Parameters:
  ///   - openPairs: the pairs that a tie would help.
  ///   - sentence: from the ties in words.
  static func statements(
    of ties: [(tie: Tie, from: Int, to: Int)], weight: Int, openPairs: [Statement.OpenPair] = [],
    in town: Town, sentence: (_ told: Wording) -> Wording
  ) -> [Statement] {
    guard !ties.isEmpty else { return [] }
    let told = sentence(told(ties, in: town))
    return [
      Statement(
        weight: .fixed(weight),
        participants: town.ids(Set(ties.flatMap { [$0.from, $0.to] }).sorted()),
        ties: ties.map { FindingTie(from: $0.tie.from, to: $0.tie.to, state: .wanted) },
        figure: ("wantedTies", Double(ties.count)), openPairs: openPairs
      ) { _ in told }
    ]
  }

  /// The two ends of each.
  static func openPairs(of ties: [(tie: Tie, from: Int, to: Int)]) -> [Statement.OpenPair] {
    ties.map { Statement.OpenPair(from: [$0.tie.from], to: [$0.tie.to]) }
  }

  /// The ties in a sentence.
  static func told(_ ties: [(tie: Tie, from: Int, to: Int)], in town: Town) -> Wording {
    // Ties of one participant are told together, where it has most of them.
    let counts = ties.reduce(into: [Int: Int]()) {
      $0[$1.from, default: 0] += 1
      $0[$1.to, default: 0] += 1
    }
    var order: [Int] = []
    var partners: [Int: [Int]] = [:]
    for entry in ties {
      let isTurned = (counts[entry.to] ?? 0) > (counts[entry.from] ?? 0)
      let (one, other) = isTurned ? (entry.to, entry.from) : (entry.from, entry.to)
      if partners[one] == nil { order.append(one) }
      partners[one, default: []].append(other)
    }
    return Wording.list(
      order.map { number in
        let (one, other) = (town.names([number]), town.names(partners[number] ?? []))
        return Wording(
          "\(one.japanese)と\(other.japanese)", "\(one.english) with \(other.english)")
      })
  }
}
