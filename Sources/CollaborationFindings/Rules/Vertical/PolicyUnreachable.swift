import CollaborationModel

/// No way leads from case work to policy.
struct PolicyUnreachable: Rule {
  let description = RuleDescription(
    id: "policy-unreachable", family: .vertical, nature: .gap,
    name: Wording("現場から施策への道がない", "No way from case work to policy"),
    meaning: Wording(
      "ケースに関わる参加主体から、施策をつくる参加主体まで、一緒に動く線も同席も続いていません。",
      "From those who work on cases, neither ties nor tables lead to those who make policy."),
    guardrail: Wording(
      "ケースに関わる参加主体か、施策をつくる参加主体が図にないときは言いません。",
      "Silent where the map holds nobody who works on cases, or nobody who makes policy."),
    evidence: [
      DocumentLines("000", 356, 1131, 1697), DocumentLines("002", 1371, 1385, 1986, 1990),
    ],
    actions: [
      Action(
        Wording(
          "現場の連携チームに施策形成に関わる職員が加わる",
          "Those who make policy joining the team of the field"),
        for: .seniorManagers, .staff, source: DocumentLines("002", 1387, 1389)),
      Action(
        Wording(
          "事務職が俯瞰して課題を抽出する", "Administrative staff drawing out what cases have in common"),
        for: .staff, source: DocumentLines("002", 1483, 1485)),
      .innerDialogue, .explained,
    ],
    examples: [
      .triggering(
        Wording("施策形成に関わる職員に線がない", "The policy maker has no tie"),
        ExampleTown().with("包括", "高齢").with("世帯", kind: "resident").tie("包括", "世帯", "支援")
          .with("施策形成に関わる職員", kind: "role").network),
      .silent(
        Wording("同じ会議に出る", "They sit at one table"),
        ExampleTown().with("包括", "高齢").with("世帯", kind: "resident").tie("包括", "世帯", "支援")
          .with("施策形成に関わる職員", kind: "role").meeting("会議", "包括", "施策形成に関わる職員").network),
      .silent(
        Wording("施策をつくる参加主体が図にない", "Nobody who makes policy is in the map"),
        ExampleTown().with("包括", "高齢").with("世帯", kind: "resident").tie("包括", "世帯", "支援").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let path = PolicyPath(town)
    guard !path.caseWork.isEmpty, !path.policy.isEmpty, path.reached.isEmpty else { return [] }
    let (low, high) = (town.names(path.caseWork), town.names(path.policy))
    return [
      Statement(
        weight: .fixed(2), participants: town.ids((path.caseWork + path.policy).sorted()),
        figure: ("policyMakersReached", 0),
        openPairs: [
          Statement.OpenPair(from: town.ids(path.caseWork), to: town.ids(path.policy))
        ]
      ) { _ in
        Wording(
          "ケースに関わる参加主体（\(low.japanese)）から、施策・予算・人員に関わる参加主体"
            + "（\(high.japanese)）まで、一緒に動く線も同席も続いていません。"
            + "現場の気づきは、どこから施策に届いているでしょうか。",
          "Neither ties nor tables lead from those who work on cases (\(low.english)) to those with"
            + " a say in policy and means (\(high.english)). How does what the field sees reach them?"
        )
      }
    ]
  }
}
