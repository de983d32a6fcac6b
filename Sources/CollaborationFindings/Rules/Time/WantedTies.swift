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
    var statement = Statement(
      weight: .fixed(weight),
      participants: town.ids(Set(ties.flatMap { [$0.from, $0.to] }).sorted()),
      ties: ties.map { FindingTie($0.tie) },
      figure: ("wantedTies", Double(ties.count)), openPairs: openPairs
    ) { _ in told }
    statement.details = ties.compactMap { details(of: $0, in: town) }
    return [statement]
  }

  /// What the team wrote down about a tie, in its own words; `nil` where it wrote nothing.
  private static func details(
    of entry: (tie: Tie, from: Int, to: Int), in town: Town
  ) -> Wording? {
    guard let wanted = entry.tie.wanted else { return nil }
    let texts: [(Wording, String?)] = [
      (Wording("期待すること", "expected"), wanted.expectation),
      (Wording("障壁", "in the way"), wanted.barrier),
      (Wording("必要なもの", "needed"), wanted.need),
      (Wording("アクション", "action"), wanted.action),
      (Wording("担当", "by"), wanted.owner),
    ]
    var japanese = texts.compactMap { name, text in text.map { "\(name.japanese)「\($0)」" } }
    var english = texts.compactMap { name, text in text.map { "\(name.english) “\($0)”" } }
    if let due = wanted.due {
      japanese.append("期限 \(due.japaneseText)")
      english.append("due \(due)")
    }
    guard !japanese.isEmpty else { return nil }
    let (one, other) = (town.names([entry.from]), town.names([entry.to]))
    return Wording(
      "\(one.japanese)と\(other.japanese)：\(japanese.joined(separator: "、"))",
      "\(one.english) with \(other.english): \(english.joined(separator: ", "))")
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
