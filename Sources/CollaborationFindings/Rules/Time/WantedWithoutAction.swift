import CollaborationModel

/// Wanted ties without a next step.
struct WantedWithoutAction: Rule {
  let description = RuleDescription(
    id: "wanted-without-action", family: .time, nature: .gap,
    name: Wording("次の一歩が書かれていない相手", "Wanted ties without a next step"),
    meaning: Wording(
      "つながりたい相手として書かれ、取組（アクションプラン）が書かれていない組があります。",
      "Some ties are wanted, and no action is written down."),
    guardrail: Wording(
      "つながりたい相手が書かれていないときは言いません。本人・世帯との線は数えません。",
      "Silent where no ties are wanted. Ties with households are not counted."),
    evidence: [DocumentLines("000", 1852, 1930, 1951, 1952, 1968)],
    actions: [
      Action(
        Wording(
          "期待すること、障壁、必要なものを書き出し、アクションプランを立てる",
          "Writing down what is expected, what stands in the way and what is needed, then a plan"),
        for: .staff, source: DocumentLines("000", 1951, 1968)),
      .whereToGo,
    ],
    examples: [
      .triggering(
        Wording("取組が書かれていない", "No action"),
        ExampleTown().with("包括", "高齢").with("学校", "教育")
          .tie("包括", "学校") { $0.status = .wanted }.network),
      .silent(
        Wording("取組が書かれている", "With an action"),
        ExampleTown().with("包括", "高齢").with("学校", "教育")
          .tie("包括", "学校") {
            $0.status = .wanted
            $0.wanted = WantedTie(action: "校長会に出席する")
          }.network),
    ])

  func statements(of town: Town) -> [Statement] {
    let open = WantedTies(town).all.filter { $0.tie.wanted?.action == nil }
    return WantedTies.statements(
      of: open, weight: 2, openPairs: WantedTies.openPairs(of: open), in: town
    ) { told in
      Wording(
        "つながりたい相手のうち\(told.japanese)には、次の一歩がまだ書かれていません。"
          + "何があれば始められるでしょうか。",
        "Of the wanted ties, no next step is written down for \(told.english). What would it take"
          + " to begin?")
    }
  }
}
