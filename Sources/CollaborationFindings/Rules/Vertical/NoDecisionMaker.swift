import CollaborationModel

/// Nobody in the map can decide on the spot.
struct NoDecisionMaker: Rule {
  let description = RuleDescription(
    id: "no-decision-maker", family: .vertical, nature: .gap,
    name: Wording("その場で決められる人", "Nobody who can decide"),
    meaning: Wording(
      "庁内の部署が図にありますが、意思決定のできる人が、役割としても会議の席としても書かれていません。",
      "Departments are in the map, and nobody who can decide, neither by role nor at a table."),
    guardrail: Wording(
      "部署が3未満のとき、又は首長・部課長などが図にいるときは言いません。"
        + "どの部門がふさわしいかは一概に言えません（002:3446）。",
      "Silent with fewer than three departments, or where heads are in the map."),
    evidence: [
      DocumentLines("000", 239, 347, 964, 1683), DocumentLines("002", 3440, 3442, 3444),
    ],
    actions: [
      .managersInformed, .innerDialogue,
      Action(
        Wording(
          "相応の権限や職員体制を持つ部署が担う", "A department with the standing and the staff for it"),
        for: .seniorManagers, source: DocumentLines("002", 3436, 3442)),
    ],
    examples: [
      .triggering(
        Wording("三つの課と担当者だけ", "Three divisions and a clerk"),
        ExampleTown().with("高齢課", "高齢", kind: "department").with("障害課", "障害", kind: "department")
          .with("財政課", "行政管理", kind: "department").tie("高齢課", "障害課").network),
      .silent(
        Wording("部長が図にいる", "A head is in the map"),
        ExampleTown().with("高齢課", "高齢", kind: "department").with("障害課", "障害", kind: "department")
          .with("財政課", "行政管理", kind: "department").with("福祉部長", "福祉", kind: "role").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let departments = town.numbers { $0.kind == ParticipantKindID.department }
    guard departments.count >= 3, DecisionMakers.numbers(in: town).isEmpty else { return [] }
    let actors = town.numbers(.government, .agency)
    let rolesAreStated = actors.count { !town.people[$0].roles.isEmpty } * 4 >= actors.count
    return [
      Statement(
        weight: .fixed(rolesAreStated ? 2 : 1), participants: town.ids(departments),
        figure: ("decisionMakers", 0)
      ) { _ in
        Wording(
          "庁内の\(departments.count)部署が図にありますが、その場で決められる人は書かれていません。"
            + "どなたに、どの場で相談すると決まるでしょうか。",
          "\(departments.count) departments are in the map, and nobody who can decide on the spot."
            + " With whom, and at which table, are things decided?")
      }
    ]
  }
}
