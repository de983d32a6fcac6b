import CollaborationModel

/// Nobody coordinates.
struct NoCoordinator: Rule {
  let description = RuleDescription(
    id: "no-coordinator", family: .functions, nature: .gap,
    name: Wording("調整役がいない", "No coordinator"),
    meaning: Wording(
      "誰が何を担うかは書かれていますが、分野をまたいで調整する参加主体が書かれていません。",
      "Who does what is stated, and nobody coordinates across sectors."),
    guardrail: Wording(
      "機能や役割が書かれた機関・部署が半分に満たないとき、又は調整の線があるときは言いません。",
      "Silent where fewer than half of the agencies have a function or role stated, or where ties of coordination are."
    ),
    evidence: [DocumentLines("000", 396, 420, 946, 1097)],
    actions: [.management, .coordinators, .coordinatorsTrained],
    examples: [
      .triggering(
        Wording("相談支援の委託先だけ", "Counsellors only"),
        ExampleTown().with("課", "福祉", kind: "department")
          .with("委託先", "福祉") { $0.functions = ["相談支援"] }.network),
      .silent(
        Wording("多機関協働の担当がいる", "With somebody for multi-agency coordination"),
        ExampleTown().with("課", "福祉", kind: "department") { $0.functions = ["多機関協働"] }
          .with("委託先", "福祉") { $0.functions = ["相談支援"] }.network),
      .silent(
        Wording("機能も役割も書かれていない", "Neither functions nor roles stated"),
        ExampleTown().with(3, "高齢").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let coordinators = Coordinators(town)
    let share = StatedFunctions(town).statedShare
    guard coordinators.all.isEmpty, share >= 0.5,
      !town.workingTies.contains(where: { $0.tie.kind == TieKindID.coordination }),
      town.numbers(.government, .agency).count >= 2
    else { return [] }
    return [
      Statement(
        weight: .fixed(2),
        figure: ("coordinators", 0)
      ) { _ in
        Wording(
          "分野をまたいで調整する役割の参加主体が、図に書かれていません。どなたが担っているでしょうか。",
          "Nobody in the map is said to coordinate across sectors. Who does?")
      }
    ]
  }
}
