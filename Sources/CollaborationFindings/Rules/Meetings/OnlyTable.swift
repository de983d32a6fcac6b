import CollaborationModel

/// Meetings that are the only place where sectors meet.
struct OnlyTable: Rule {
  let description = RuleDescription(
    id: "only-table", family: .meetings, nature: .gap,
    name: Wording("その会議だけで会う分野", "Sectors with one table only"),
    meaning: Wording(
      "ある会議がなくなると、同席の場を失い、線もない分野の組があります。",
      "Without one meeting, some sectors would share no table and have no tie."),
    guardrail: Wording(
      "名簿のある会議が2未満のとき、又は一緒に動く線のない図では言いません。",
      "Silent with fewer than two rosters, or without any working tie."),
    evidence: [DocumentLines("002", 1356, 2262, 2327)],
    actions: [
      Action(
        Wording(
          "会議の数だけで減らすのではなく、目的と優先順位で見直す",
          "Reviewing meetings by purpose, not by number"),
        for: .seniorManagers, .staff, source: DocumentLines("002", 1356)),
      .facesKnown,
    ],
    examples: [
      .triggering(
        Wording("高齢と子どもは甲会議でだけ会う", "They meet at one table only"),
        ExampleTown().with(2, "高齢").with(2, "子ども").tie("高齢1", "高齢2").meeting("甲会議", "高齢1", "子ども1")
          .meeting("乙会議", "高齢1", "高齢2").network),
      .silent(
        Wording("二つの会議で会う", "At two"),
        ExampleTown().with(2, "高齢").with(2, "子ども").tie("高齢1", "高齢2").meeting("甲会議", "高齢1", "子ども1")
          .meeting("乙会議", "高齢2", "子ども2").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let tables = Tables(town)
    guard tables.meetings.count >= 2, !town.workingTies.isEmpty else { return [] }
    let lone = tables.pairs(in: town).filter { $0.tables.count == 1 && !$0.isTied }
    var counts = [Int](repeating: 0, count: tables.meetings.count)
    for pair in lone { counts[pair.tables[0]] += 1 }
    let places = counts.indices.filter { counts[$0] > 0 }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
    guard let first = places.first else { return [] }
    let here = lone.filter { $0.tables[0] == first }
    let (meeting, others) = (
      tables.names([first], in: town), tables.names(Array(places.dropFirst()), in: town)
    )
    let names = town.names(ofPairs: here.map { ($0.first, $0.second) })
    let named = Set(lone.flatMap { [$0.first, $0.second] })
    return [
      Statement(
        weight: .fixed(1), sectors: town.sectors.map(\.sector).filter(named.contains),
        participants: tables.ids(places, in: town), figure: ("sectorPairs", Double(lone.count)),
        openPairs: here.map {
          Statement.OpenPair(
            from: town.members(of: $0.first), to: town.members(of: $0.second))
        }
      ) { _ in
        Wording(
          "\(meeting.japanese)は、\(here.count)組の分野（\(names.japanese)）にとって、ただ一つの同席の場です。"
            + (places.count > 1 ? "\(others.japanese)にも、そこでだけ会う分野があります。" : ""),
          "\(meeting.english) is the only table of \(here.count) pairs of sectors (\(names.english))."
            + (places.count > 1 ? " \(others.english) also seat pairs that meet nowhere else." : "")
        )
      }
    ]
  }
}
