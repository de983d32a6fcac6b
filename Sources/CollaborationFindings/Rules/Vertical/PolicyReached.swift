import CollaborationModel

/// A way leads from case work to policy.
struct PolicyReached: Rule {
  let description = RuleDescription(
    id: "policy-reached", family: .vertical, nature: .strength,
    name: Wording("現場から施策への道", "A way from case work to policy"),
    meaning: Wording(
      "ケースに関わる参加主体から、施策をつくる参加主体まで、線や同席をたどって届きます。",
      "From those who work on cases, ties and tables lead to those who make policy."),
    guardrail: Wording(
      "ケースに関わる参加主体か、施策をつくる参加主体が図にないときは言いません。",
      "Silent where the map holds nobody who works on cases, or nobody who makes policy."),
    evidence: [DocumentLines("002", 1387, 1389, 1483)],
    actions: [.explained, .practiceReviewed],
    examples: [
      .triggering(
        Wording("支援会議に財政課も出る", "Finance sits in the case meeting"),
        ExampleTown().with("包括", "高齢") { $0.functions = ["相談支援"] }
          .with("財政課", "行政管理", kind: "department").meeting("支援会議", "包括", "財政課").network),
      .silent(
        Wording("財政課に線がない", "Finance stands apart"),
        ExampleTown().with("包括", "高齢") { $0.functions = ["相談支援"] }
          .with("財政課", "行政管理", kind: "department").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let path = PolicyPath(town)
    guard !path.caseWork.isEmpty, !path.reached.isEmpty else { return [] }
    let (low, high) = (town.names(path.caseWork), town.names(path.reached))
    return [
      Statement(
        weight: .fixed(2), participants: town.ids((path.caseWork + path.reached).sorted()),
        figure: ("policyMakersReached", Double(path.reached.count))
      ) { _ in
        Wording(
          "ケースに関わる参加主体（\(low.japanese)）から、施策・予算・人員に関わる参加主体"
            + "（\(high.japanese)）まで、線や同席をたどって届きます。",
          "From those who work on cases (\(low.english)) ties and tables lead to those with a say"
            + " in policy and means (\(high.english)).")
      }
    ]
  }
}
