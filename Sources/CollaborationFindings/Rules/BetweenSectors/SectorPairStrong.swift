import CollaborationModel

/// Two sectors with more ties than chance would give.
struct SectorPairStrong: Rule {
  let description = RuleDescription(
    id: "sector-pair-strong", family: .betweenSectors, nature: .strength,
    name: Wording("偶然よりつながりの多い分野の組", "Two sectors with more ties than by chance"),
    meaning: Wording(
      "二つの分野が、それぞれがほかの分野ともつつながりの数から見込まれるよりも、よくつながっています。",
      "Two sectors have more ties than their ties to other sectors would lead to."),
    guardrail: Wording(
      "偶然の範囲のときは、その組だけなら5％を下回る場合に限って示します。",
      "Within chance it is only said of a pair that by itself would be below 5 %."),
    evidence: [DocumentLines("000", 368, 369, 426), DocumentLines("002", 3061, 3224)],
    actions: [.facesKnown, .practiceReviewed],
    examples: [
      .triggering(
        Wording("一組だけが特によくつながる", "One pair with many ties"),
        ExampleTown().grid(sectors: ["高齢", "障害", "子ども", "教育"], of: 8, every: 1) { _, _ in true }
          .grid(ties: 5, "高齢", "障害", of: 8).network),
      .silent(
        Wording("どの組も同じくらいつながる", "All pairs are tied alike"),
        ExampleTown().grid(sectors: ["高齢", "障害", "子ども", "教育"], of: 6) { _, _ in true }.network),
    ])

  func statements(of town: Town) -> [Statement] {
    town.sectorPairs.all.compactMap { pair in
      guard let chance = pair.chance else { return nil }
      let names = PairWords.pair(pair, in: town)
      let count = pair.dyads.count
      let number = PairWords.decimal(chance.expected)
      return Statement(
        weight: .byBand(withinChance: chance.manyP < 0.05 ? 1 : nil, somewhat: 1, clearly: 2),
        sectors: pair.sectors,
        participants: town.ends(of: pair.dyads, of: pair),
        ties: pair.dyads.map(\.findingTie), figure: ("ties", Double(count)),
        test: Statement.Test(
          null: "quasi-independence", expected: chance.expected, p: chance.manyP,
          method: chance.method, leastP: chance.leastManyP)
      ) { band in
        let words = (band ?? .withinChance).wording
        guard band != .withinChance else {
          return Wording(
            "\(names.japanese)は\(count)本でつながり、偶然に見込まれる\(number)本を上回ります。分野の組を全部合わせて見ると偶然の範囲です。",
            "\(names.english) have \(count) ties, more than the \(number) of chance; all pairs of"
              + " sectors together are within chance.")
        }
        return Wording(
          "\(names.japanese)は\(count)本でつながり、偶然に見込まれる\(number)本より\(words.japanese)多くなっています。",
          "\(names.english) have \(count) ties, \(words.english) more than the \(number) of chance."
        )
      }
    }
  }
}
