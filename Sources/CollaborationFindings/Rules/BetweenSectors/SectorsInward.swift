import CollaborationModel

/// Ties that stay within sectors more than chance would have it.
struct SectorsInward: Rule {
  let description = RuleDescription(
    id: "sectors-inward", family: .betweenSectors, nature: .gap,
    name: Wording("分野の中に向いたつながり", "Ties that stay within sectors"),
    meaning: Wording(
      "つながりが、分野の大きさから偶然に見込まれるよりも、分野の中に向いています。",
      "Ties stay within sectors more than the sizes of the sectors would lead to."),
    guardrail: Wording(
      "偶然の範囲のときは言いません。同じ分野の中で支え合うことは大切で、壁をなくすことではなく低くすることが課題です（000:1682）。",
      "Silent within chance. Ties within a sector are worth having; walls are to be lowered, not removed"
        + " (000:1682)."),
    evidence: [DocumentLines("000", 369, 755, 910, 977, 1040), DocumentLines("002", 884, 1984)],
    actions: [.jointStructure, .facesKnown, .manyFields],
    examples: [
      .triggering(
        Wording("二つの分野がそれぞれ固まっている", "Two sectors, each to itself"),
        ExampleTown().with(6, "高齢").with(6, "障害").ring("高齢", 6).ring("障害", 6)
          .tie("高齢1", "障害1").network),
      .silent(
        Wording("内と外に同じようにつながる", "Inward and outward alike"),
        ExampleTown().grid(sectors: ["高齢", "障害"], of: 6, every: 5) { _, _ in true }.ring("高齢", 6)
          .ring("障害", 6).network),
    ])

  func statements(of town: Town) -> [Statement] {
    guard let (index, test) = WholeMixing.test(of: town) else { return [] }
    return [
      Statement(
        weight: .byBand(withinChance: nil, somewhat: 1, clearly: 2),
        sectors: town.sectors.map(\.sector), figure: ("eiIndex", index), test: test
      ) { band in
        let words = (band ?? .withinChance).wording
        let (value, expected) = (SectorsOpen.number(index), SectorsOpen.number(test.expected))
        return Wording(
          "つながりは\(words.japanese)内向きで、同じ分野の中に集まっています（E-I指標 \(value)、偶然なら\(expected)）。",
          "Ties are \(words.english) inward: they stay within sectors (E-I index \(value), \(expected)"
            + " by chance).")
      }
    ]
  }
}
