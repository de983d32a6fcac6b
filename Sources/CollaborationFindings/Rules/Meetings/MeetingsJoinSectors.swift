import CollaborationModel

/// A meeting brings four sectors and more to one table.
struct MeetingsJoinSectors: Rule {
  let description = RuleDescription(
    id: "meetings-join-sectors", family: .meetings, nature: .strength,
    name: Wording("多分野が集まる会議", "A table of many sectors"),
    meaning: Wording("四つ以上の分野が同席する会議があります。", "A meeting seats four sectors or more."),
    guardrail: Wording(
      "会議の名簿が図にないときは言いません。", "Silent where no rosters are in the map."),
    evidence: [DocumentLines("000", 355, 368), DocumentLines("002", 2035)],
    actions: [.facesKnown, .practiceReviewed],
    examples: [
      .triggering(
        Wording("四分野の連絡会", "Four sectors at one table"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").with("学校", "教育")
          .with("自立相談", "困窮").meeting("連絡会", "包括", "基幹", "学校", "自立相談").network),
      .silent(
        Wording("二分野の連絡会", "Two sectors"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").meeting("連絡会", "包括", "基幹").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let tables = Tables(town)
    let wide = tables.meetings.indices.filter { tables.sectors[$0].count >= 4 }
      .sorted { (tables.sectors[$1].count, $0) < (tables.sectors[$0].count, $1) }
    guard let widest = wide.first else { return [] }
    let seated = wide.reduce(into: Set<String>()) { $0.formUnion(tables.sectors[$1]) }
    let sectors = town.sectors.map(\.sector).filter(seated.contains)
    let here = town.sectors.map(\.sector).filter(tables.sectors[widest].contains)
    let (name, fields) = (tables.names([widest], in: town), town.names(ofSectors: here))
    return [
      Statement(
        weight: .fixed(2), sectors: sectors, participants: tables.ids(wide, in: town),
        figure: ("sectorsAtOneTable", Double(here.count))
      ) { _ in
        Wording(
          "\(name.japanese)には\(here.count)分野（\(fields.japanese)）が同席しています"
            + (wide.count > 1 ? "。四つ以上の分野が集まる会議は\(wide.count)あります。" : "。"),
          "\(name.english) seats \(here.count) sectors (\(fields.english))"
            + (wide.count > 1 ? "; \(wide.count) meetings seat four or more." : "."))
      }
    ]
  }
}
