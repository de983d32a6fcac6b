import CollaborationModel

/// Two sectors all of whose ties lead the same way.
struct OneWay: Rule {
  let description = RuleDescription(
    id: "one-way", family: .betweenSectors, nature: .gap,
    name: Wording("一方向だけの分野の組", "Two sectors tied one way only"),
    meaning: Wording(
      "二つの分野のあいだのつながりが全て同じ向きで、返ってくるつながりが描かれていません。",
      "All ties between two sectors lead the same way; none leads back."),
    guardrail: Wording(
      "つながりが1本だけのときは言いません。どの相手に対しても一方向の分野については、それを考えに入れます。",
      "Silent on a single tie. A sector that is one-way towards everybody is compared with itself."),
    evidence: [
      DocumentLines("000", 2495, 2543), DocumentLines("002", 1030, 1046, 1048, 3633),
    ],
    actions: [
      Action(
        Wording("互いの得手不得手を補い合う協働の関係にする", "Working together so that each makes up for the other"),
        for: .staff, .residents, source: DocumentLines("002", 1064, 1100)),
      .dialogueWithAgencies,
    ],
    examples: [
      .triggering(
        Wording("つなぐ線ばかりで返事がない", "Referrals without an answer"),
        ExampleTown().with(3, "高齢").with(3, "障害").tie("高齢1", "障害1", "つなぎ")
          .tie("高齢2", "障害2", "つなぎ").tie("高齢3", "障害3", "つなぎ").network),
      .silent(
        Wording("一つは返ってくる", "One leads back"),
        ExampleTown().with(3, "高齢").with(3, "障害").tie("高齢1", "障害1", "つなぎ")
          .tie("高齢2", "障害2", "つなぎ").tie("障害3", "高齢3", "つなぎ").network),
      .silent(
        Wording("つながりが1本だけ", "A single tie"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").tie("包括", "基幹", "つなぎ").network),
    ])

  func statements(of town: Town) -> [Statement] {
    // Out of a sector and into it are two traits of its ties.
    var directed = TraitChance()
    var out: [String: TraitChance.Count] = [:]
    var into: [String: TraitChance.Count] = [:]
    for pair in town.sectorPairs.all {
      for tie in pair.dyads {
        directed.add(pair.first, pair.second, isMarked: tie.way != .both)
        out[pair.first, default: .init()].add(tie.way == .forward)
        out[pair.second, default: .init()].add(tie.way == .backward)
        into[pair.first, default: .init()].add(tie.way == .backward)
        into[pair.second, default: .init()].add(tie.way == .forward)
      }
    }
    func chance(_ ties: Int, _ count: TraitChance.Count?) -> Double {
      Hypergeometric.allMarked(drawn: ties, marked: count?.marked ?? 0, all: count?.all ?? 0)
    }
    return town.sectorPairs.all.filter { $0.dyads.count > 1 }.map { pair in
      let ties = pair.dyads.count
      let overall = (0..<ties).reduce(2 * chance(ties, directed.whole)) { p, _ in p / 2 }
      let bySector = pair.sectors.map { chance(ties, out[$0]) + chance(ties, into[$0]) }
      let least = min(1, max(overall, bySector[0], bySector[1])) / 2
      let ways = Set(pair.dyads.map(\.way))
      let isOneWay = ways.count == 1 && ways != [.both]
      let expected = directed.expected(of: ties)
      let source = town.name(ofSector: ways == [.backward] ? pair.second : pair.first)
      let target = town.name(ofSector: ways == [.backward] ? pair.first : pair.second)
      return Statement(
        weight: isOneWay
          ? .byBand(
            withinChance: PairWords.joinsFields(pair, in: town) ? 1 : nil, somewhat: 2, clearly: 3)
          : .byBand(withinChance: nil, somewhat: nil, clearly: nil),
        sectors: pair.sectors,
        participants: town.ends(of: pair.dyads, of: pair),
        ties: pair.dyads.map(\.findingTie), figure: ("oneWayTies", Double(ties)),
        test: Statement.Test(
          null: "same share of one-way ties", expected: expected, p: isOneWay ? least : 1,
          method: .exact, leastP: least)
      ) { band in
        let share = PairWords.share(expected, of: ties, band)
        return Wording(
          "\(source.japanese)から\(target.japanese)への\(ties)本は全て同じ向きで、返ってくるつながりが描かれていません。"
            + share.japanese,
          "All \(ties) ties lead from \(source.english) to \(target.english) and none back."
            + share.english)
      }
    }
  }
}
