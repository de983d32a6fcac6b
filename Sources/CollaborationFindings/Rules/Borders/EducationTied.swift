import CollaborationModel

/// Education is in touch with welfare.
struct EducationTied: Rule {
  let description = RuleDescription(
    id: "education-tied", family: .borders, nature: .strength,
    name: Wording("教育分野とのつながり", "Ties with education"),
    meaning: Wording(
      "学校や教育委員会と福祉が、一緒に動くか同じ場で会っています。",
      "Schools or the board of education work with welfare, or meet it."),
    guardrail: Wording(
      "教育分野の参加主体が図にないときは言いません。", "Silent where nobody of education is in the map."),
    evidence: [DocumentLines("000", 358, 997)],
    actions: [.facesKnown, .practiceReviewed],
    examples: [
      .triggering(
        Wording("教育委員会と包括が会議で会う", "They meet"),
        ExampleTown().with("教育委員会", "教育").with("包括", "高齢")
          .meeting("連絡会", "教育委員会", "包括").network),
      .silent(
        Wording("教育委員会に線がない", "The board stands apart"),
        ExampleTown().with("教育委員会", "教育").with("包括", "高齢").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let fields = OutsideWelfare(town).fields
    guard let field = fields.first(where: { $0.sector == SectorID.education }),
      !field.pairs.isEmpty
    else { return [] }
    let schools = Set(field.pairs.map(\.outside)).sorted()
    let others = Set(field.pairs.map(\.welfare)).sorted()
    let (names, partners) = (town.names(schools), town.names(others))
    return [
      Statement(
        weight: .fixed(1), sectors: [field.sector],
        participants: town.ids((schools + others).sorted()),
        ties: field.pairs.compactMap { town.presentTie($0.welfare, $0.outside) },
        figure: ("participants", Double(schools.count))
      ) { _ in
        Wording(
          "教育分野の\(names.japanese)と、福祉の\(partners.japanese)が、一緒に動くか同じ場で会っています。",
          "\(names.english) of education \(schools.count == 1 ? "works" : "work") with, or"
            + " \(schools.count == 1 ? "meets" : "meet"), \(partners.english).")
      }
    ]
  }
}
