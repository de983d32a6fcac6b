import CollaborationModel

/// Two sectors whose ties go no further than information.
struct StopsAtInformation: Rule {
  let description = RuleDescription(
    id: "stops-at-information", family: .betweenSectors, nature: .gap,
    name: Wording("情報交換にとどまる分野の組", "Two sectors that only exchange information"),
    meaning: Wording(
      "二つの分野のあいだのつながりが、どれも情報交換までにとどまっています。",
      "The ties between two sectors go no further than exchanging information."),
    guardrail: Wording(
      "つながりが1本だけのとき、深さも種類も書かれていないときは言いません。情報交換はよい始まりです。",
      "Silent on a single tie and where neither depth nor kind is stated. Information is a good start."
    ),
    evidence: [DocumentLines("000", 326, 428, 1682)],
    actions: [
      .dialogueWithAgencies, .jointStructure,
      Action(
        Wording("多分野の職員が共有できる執務スペースの確保", "A room that staff of several fields share"),
        for: .seniorManagers, source: DocumentLines("000", 376)),
    ],
    examples: [
      .triggering(
        Wording("情報共有の線が二つだけ", "Two ties, both of information"),
        ExampleTown().with(2, "高齢").with(2, "障害").tie("高齢1", "障害1", "情報共有")
          .tie("高齢2", "障害2", "情報共有").network),
      .silent(
        Wording("一つは協働している", "One of them is joint work"),
        ExampleTown().with(2, "高齢").with(2, "障害").tie("高齢1", "障害1", "情報共有")
          .tie("高齢2", "障害2", "協働").network),
    ])

  func statements(of town: Town) -> [Statement] {
    var trait = TraitChance()
    for pair in town.sectorPairs.all {
      for tie in pair.dyads {
        trait.add(pair.first, pair.second, isMarked: tie.stopsAtInformation)
      }
    }
    return town.sectorPairs.all.filter { $0.dyads.count > 1 }.map { pair in
      let ties = pair.dyads.count
      let isMeant = pair.dyads.allSatisfy(\.stopsAtInformation)
      let least = trait.p(ofAll: ties, pair.first, pair.second)
      let expected = trait.expected(of: ties)
      let names = PairWords.pair(pair, in: town)
      return Statement(
        weight: .byBand(
          withinChance: isMeant ? 1 : nil, somewhat: isMeant ? 2 : nil, clearly: isMeant ? 3 : nil),
        sectors: pair.sectors,
        participants: town.ends(of: pair.dyads, of: pair),
        ties: pair.dyads.map(\.findingTie), figure: ("informationTies", Double(ties)),
        test: Statement.Test(
          null: "same share of ties of information", expected: expected, p: isMeant ? least : 1,
          method: .exact, leastP: least)
      ) { band in
        let share = PairWords.share(expected, of: ties, band)
        return Wording(
          "\(names.japanese)のあいだのつながり\(ties)本は、どれも情報交換までにとどまっています。\(share.japanese)",
          "None of the \(ties) ties between \(names.english) goes beyond information.\(share.english)"
        )
      }
    }
  }
}
