import CollaborationModel

/// Departments have somebody whom others can turn to.
struct LiaisonDesks: Rule {
  let description = RuleDescription(
    id: "liaison-desks", family: .functions, nature: .strength,
    name: Wording("各課の窓口", "Liaison desks"),
    meaning: Wording(
      "ほかの課から声をかける窓口が決まっている部署があります。",
      "Some departments have somebody whom others can turn to."),
    guardrail: Wording("窓口の役割が書かれていないときは言いません。", "Silent where no desk is stated."),
    evidence: [DocumentLines("000", 334, 421)],
    actions: [.deskInEachDivision, .practiceReviewed],
    examples: [
      .triggering(
        Wording("高齢課に窓口がある", "One department with a desk"),
        ExampleTown().with("高齢課", "高齢", kind: "department") { $0.roles = ["liaison-desk"] }.network),
      .silent(
        Wording("窓口が書かれていない", "None stated"),
        ExampleTown().with("高齢課", "高齢", kind: "department").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let liaison = Liaison(town)
    guard !liaison.withDesk.isEmpty else { return [] }
    let names = town.names(liaison.withDesk)
    return [
      Statement(
        weight: .fixed(1), participants: town.ids(liaison.withDesk),
        figure: ("departmentsWithDesk", Double(liaison.withDesk.count))
      ) { _ in
        Wording(
          "\(names.japanese)には、ほかの課から声をかける窓口が決まっています。",
          "\(names.english) \(liaison.withDesk.count == 1 ? "has" : "have") somebody whom others can"
            + " turn to.")
      }
    ]
  }
}
