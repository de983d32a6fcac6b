import CollaborationModel

/// Pairs of sectors with several ties that do not all meet in one participant.
struct WellTied: Rule {
  let description = RuleDescription(
    id: "sector-pairs-tied", family: .betweenSectors, nature: .strength,
    name: Wording("直接つながっている分野の組", "Sectors that are in touch directly"),
    meaning: Wording(
      "二つの分野が、一つの参加主体に集まらない二本以上のつながりで直接結ばれています。",
      "Two sectors are joined directly, by two ties or more that do not all meet in one participant."
    ),
    guardrail: Wording(
      "多い順ではなく、語彙の順に示します。", "Shown in the order of the vocabulary, not by number."),
    evidence: [DocumentLines("000", 368, 426), DocumentLines("002", 1996, 3061)],
    actions: [.facesKnown, .jointStructure],
    examples: [
      .triggering(
        Wording("高齢と障害が二組で動いている", "Two couples of elder care and disability"),
        ExampleTown().with(2, "高齢").with(2, "障害").tie("高齢1", "障害1").tie("高齢2", "障害2").network),
      .silent(
        Wording("一本だけ", "A single tie"),
        ExampleTown().with(2, "高齢").with(2, "障害").tie("高齢1", "障害1").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let tied = town.sectorPairs.all.filter { !$0.dyads.isEmpty && !$0.isCarriedByOne }
    guard !tied.isEmpty else { return [] }
    let names = Wording.list(
      tied.map { pair in
        let (first, second) = (town.name(ofSector: pair.first), town.name(ofSector: pair.second))
        return Wording(
          "\(first.japanese)–\(second.japanese)", "\(first.english)–\(second.english)")
      })
    let sectors = Set(tied.flatMap(\.sectors))
    return [
      Statement(
        weight: .fixed(1), sectors: town.sectors.map(\.sector).filter(sectors.contains),
        ties: tied.flatMap { $0.dyads.map(\.findingTie) },
        figure: ("sectorPairs", Double(tied.count))
      ) { _ in
        Wording(
          "分野の\(tied.count)組（\(names.japanese)）が、二本以上のつながりで直接結ばれています。",
          "\(tied.count) \(tied.count == 1 ? "pair" : "pairs") of sectors (\(names.english)) \(tied.count == 1 ? "is" : "are") joined by two ties or more."
        )
      }
    ]
  }
}
