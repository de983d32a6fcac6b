import CollaborationModel

/// Two sectors with fewer ties than chance would give.
struct SectorPairSparse: Rule {
  let description = RuleDescription(
    id: "sector-pair-sparse", family: .betweenSectors, nature: .gap,
    name: Wording("偶然よりつながりの少ない分野の組", "Two sectors with fewer ties than by chance"),
    meaning: Wording(
      "二つの分野のあいだのつながりが、それぞれがほかの分野ともつつながりの数からみて少なくなっています。",
      "Two sectors have fewer ties than their ties to other sectors would lead to."),
    guardrail: Wording(
      "偶然の範囲のときは、その組だけなら5％を下回る場合に限り、確かめたい点として示します。分野の中にとどまるつながりの多さは、少なさの理由に数えません。",
      "Within chance it is only said, as a question, of a pair that by itself would be below 5 %. That a"
        + " sector keeps to itself is not counted against its pairs."),
    evidence: [DocumentLines("000", 369, 426, 755), DocumentLines("002", 1984, 1986)],
    actions: [.facesKnown, .jointStructure, .dialogueWithAgencies],
    examples: [
      .triggering(
        Wording("ほかの組の半分もつながらない一組", "One pair with far fewer ties than the others"),
        ExampleTown().grid(sectors: ["高齢", "障害", "子ども", "教育"], of: 10, every: 2) { one, other in
          one + other != 1
        }.tie("高齢1", "障害1").tie("高齢2", "障害2").network),
      .silent(
        Wording("どの組も同じくらいつながる", "All pairs are tied alike"),
        ExampleTown().grid(sectors: ["高齢", "障害", "子ども", "教育"], of: 6) { _, _ in true }.network),
    ])

  func statements(of town: Town) -> [Statement] {
    town.sectorPairs.all.filter { $0.standing == .tied }.compactMap { pair in
      guard let test = PairWords.littleTest(pair, in: town) else { return nil }
      let names = PairWords.pair(pair, in: town)
      let count = pair.dyads.count
      return Statement(
        weight: .byBand(
          withinChance: PairWords.standsOutAlone(test) ? 1 : nil, somewhat: 2, clearly: 3),
        sectors: pair.sectors,
        participants: town.members(of: pair), ties: pair.dyads.map(\.findingTie),
        figure: ("ties", Double(count)), test: test,
        openPairs: [
          Statement.OpenPair(from: town.members(of: pair.first), to: town.members(of: pair.second))
        ]
      ) { band in
        let chance = PairWords.few(test, band)
        return Wording(
          "\(names.japanese)のあいだのつながりは\(count)本です。\(chance.japanese)",
          "\(names.english) have \(count) \(count == 1 ? "tie" : "ties").\(chance.english)")
      }
    }
  }
}
