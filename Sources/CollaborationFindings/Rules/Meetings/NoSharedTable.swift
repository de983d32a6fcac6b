import CollaborationModel

/// Pairs of sectors that share no table, and no tie either.
struct NoSharedTable: Rule {
  let description = RuleDescription(
    id: "no-shared-table", family: .meetings, nature: .gap,
    name: Wording("同席のない分野の組", "Sectors that share no table"),
    meaning: Wording(
      "どちらも会議に出ていながら、同じ会議になく、線もない分野の組があります。",
      "Some sectors both sit in meetings, yet in none together, and have no tie."),
    guardrail: Wording(
      "名簿のある会議が2未満のときは言いません。全ての分野が同席すべきという意味ではありません（002:3668）。",
      "Silent with fewer than two rosters. Not every sector needs to sit with every other."),
    evidence: [DocumentLines("000", 355, 368), DocumentLines("002", 2262)],
    actions: [
      .facesKnown, .innerDialogue,
      Action(
        Wording(
          "新しい会議体をつくらず既にある場を使う", "Using a table that exists instead of a new one"),
        for: .staff, source: DocumentLines("002", 3526)),
    ],
    examples: [
      .triggering(
        Wording("高齢の会議と子どもの会議", "One table for each"),
        ExampleTown().with(2, "高齢").with(2, "子ども").meeting("甲会議", "高齢1", "高齢2")
          .meeting("乙会議", "子ども1", "子ども2").network),
      .silent(
        Wording("両方が出る会議がある", "One table for both"),
        ExampleTown().with(2, "高齢").with(2, "子ども").meeting("甲会議", "高齢1", "高齢2")
          .meeting("乙会議", "高齢1", "子ども2").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let tables = Tables(town)
    guard tables.meetings.count >= 2 else { return [] }
    let all = tables.pairs(in: town)
    let apart = all.filter { $0.tables.isEmpty && !$0.isTied }
    guard !apart.isEmpty else { return [] }
    let named = Set(apart.flatMap { [$0.first, $0.second] })
    let names = town.names(ofPairs: apart.map { ($0.first, $0.second) })
    return [
      Statement(
        weight: .fixed(1), sectors: town.sectors.map(\.sector).filter(named.contains),
        figure: ("sectorPairs", Double(apart.count)),
        openPairs: apart.map {
          Statement.OpenPair(
            from: town.members(of: $0.first), to: town.members(of: $0.second))
        }
      ) { _ in
        Wording(
          "会議に出ている分野の\(all.count)組のうち\(apart.count)組（\(names.japanese)）は、"
            + "同席する会議も線も描かれていません。話し合いたい組はあるでしょうか。",
          "Of \(all.count) pairs of sectors that sit in meetings, \(apart.count) (\(names.english))"
            + " \(apart.count == 1 ? "shares" : "share") neither table nor tie. Which would like to talk?"
        )
      }
    ]
  }
}
