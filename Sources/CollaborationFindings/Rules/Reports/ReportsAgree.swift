import CollaborationModel

/// The two ends say the same.
struct ReportsAgree: Rule {
  let description = RuleDescription(
    id: "reports-agree", family: .reports, nature: .strength,
    name: Wording("双方の見え方がそろうつながり", "Ties on which both ends agree"),
    meaning: Wording("双方が同じように答えたつながりがあります。", "Both ends say the same of some ties."),
    guardrail: Wording("双方の回答がないときは言いません。", "Silent where no tie has both answers."),
    evidence: [DocumentLines("000", 803), DocumentLines("002", 3061)],
    actions: [.dialogueWithAgencies, .practiceReviewed],
    examples: [
      .triggering(
        Wording("双方が4と答えた", "Both say 4"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").reported("包括", "基幹", 4, 4).network),
      .silent(
        Wording("一方は未回答", "One did not answer"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").reported("包括", "基幹", 4, nil).network),
    ])

  func statements(of town: Town) -> [Statement] {
    let reports = TwoReports(town)
    let agreed = reports.answered.filter { !$0.differs && $0.reports.from.saysTied }
    guard !agreed.isEmpty else { return [] }
    let involved = Set(agreed.flatMap { [$0.from, $0.to] }).sorted()
    return [
      Statement(
        weight: .fixed(1), participants: town.ids(involved),
        ties: agreed.map { FindingTie($0.tie) },
        figure: ("tiesAgreed", Double(agreed.count))
      ) { _ in
        Wording(
          "双方から回答のあった\(reports.answered.count)組のうち\(agreed.count)組は、見え方がそろっています。",
          "Of \(reports.answered.count) ties with both answers, both ends say the same of"
            + " \(agreed.count).")
      }
    ]
  }
}
