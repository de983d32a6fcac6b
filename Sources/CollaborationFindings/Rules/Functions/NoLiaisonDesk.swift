import CollaborationModel

/// Departments that nobody is in touch with, and where no desk is named.
struct NoLiaisonDesk: Rule {
  let description = RuleDescription(
    id: "no-liaison-desk", family: .functions, nature: .gap,
    name: Wording("窓口の分からない部署", "Departments without a liaison desk"),
    meaning: Wording(
      "線も会議の席もなく、声をかける窓口も書かれていない部署があります。",
      "Some departments have neither tie nor seat, and no desk that others can turn to."),
    guardrail: Wording(
      "部署が3未満のときは言いません。係などの内訳に線があれば、その部署もつながっているとみます。",
      "Silent with fewer than three departments. A tie of a part counts for the whole."),
    evidence: [DocumentLines("000", 334, 421, 1694)],
    actions: [.deskInEachDivision, .innerDialogue, .jointStructure],
    examples: [
      .triggering(
        Wording("防災課と商工課に線がない", "Two departments stand apart"),
        ExampleTown().with("高齢課", "高齢", kind: "department")
          .with("障害課", "障害", kind: "department").with("防災課", kind: "department")
          .with("商工課", "産業", kind: "department").tie("高齢課", "障害課").network),
      .silent(
        Wording("皆が庁内連絡会に出る", "All sit in one meeting"),
        ExampleTown().with("高齢課", "高齢", kind: "department")
          .with("障害課", "障害", kind: "department").with("商工課", "産業", kind: "department")
          .meeting("庁内連絡会", "高齢課", "障害課", "商工課").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let liaison = Liaison(town)
    let apart = liaison.withoutAny
    guard liaison.departments.count >= 3, !apart.isEmpty else { return [] }
    let names = town.names(apart)
    return [
      Statement(
        weight: .fixed(liaison.withDesk.isEmpty ? 1 : 2), participants: town.ids(apart),
        figure: ("departmentsWithoutDesk", Double(apart.count))
      ) { _ in
        Wording(
          "\(names.japanese)には一緒に動く線も会議の席も描かれておらず、声をかける窓口も書かれていません"
            + "（\(liaison.departments.count)部署のうち\(apart.count)）。どなたに声をかければよいでしょうか。",
          "\(names.english) \(apart.count == 1 ? "has" : "have") neither working tie nor seat in the map, and"
            + " no desk is named (\(apart.count) of \(liaison.departments.count) departments). Whom"
            + " can one turn to there?")
      }
    ]
  }
}
