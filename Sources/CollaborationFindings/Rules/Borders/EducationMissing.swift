import CollaborationModel

/// Other sectors outside welfare are reached, and education is not.
struct EducationMissing: Rule {
  let description = RuleDescription(
    id: "education-missing", family: .borders, nature: .gap,
    name: Wording("教育分野との境", "The border to education"),
    meaning: Wording(
      "教育分野の参加主体が図にありますが、福祉とのあいだに線も同席もありません。",
      "Education is in the map, with neither tie nor table with welfare."),
    guardrail: Wording(
      "教育分野の参加主体が図にないとき、又は福祉以外のどの分野ともつながっていないとき"
        + "（outside-welfare-missing が述べます）は言いません。",
      "Silent where education is not in the map, or where no sector outside welfare is reached"
        + " (outside-welfare-missing says so)."),
    evidence: [DocumentLines("000", 358, 891, 997, 1691)],
    actions: [.innerDialogue, .facesKnown, .managersInformed],
    examples: [
      .triggering(
        Wording("医療とは動くが、学校とは線がない", "Health is reached and the school is not"),
        ExampleTown().with("包括", "高齢").with("病院", "保健医療").with("学校", "教育")
          .tie("包括", "病院").network),
      .silent(
        Wording("学校とも会議で会う", "The school is met"),
        ExampleTown().with("包括", "高齢").with("病院", "保健医療").with("学校", "教育")
          .tie("包括", "病院").meeting("連絡会", "包括", "学校").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let outside = OutsideWelfare(town)
    guard let field = outside.fields.first(where: { $0.sector == SectorID.education }),
      field.pairs.isEmpty, outside.fields.contains(where: { !$0.pairs.isEmpty })
    else { return [] }
    let names = town.names(field.members)
    let openers = outside.welfare.filter { !town.contacts.tied($0).isEmpty }
    return [
      Statement(
        weight: .fixed(2), sectors: [field.sector], participants: town.ids(field.members),
        figure: ("ties", 0),
        openPairs: [
          Statement.OpenPair(from: town.ids(openers), to: town.ids(field.members))
        ]
      ) { _ in
        Wording(
          "教育分野の\(names.japanese)と福祉のあいだには、一緒に動く線も同席も描かれていません。"
            + "子どもと家庭について、話し合う機会はあるでしょうか。",
          "Neither working tie nor table is drawn between \(names.english) of education and welfare. Is there"
            + " an occasion to talk about children and their homes?")
      }
    ]
  }
}
