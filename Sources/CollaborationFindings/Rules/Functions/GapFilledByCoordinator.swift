import CollaborationModel

/// A need that only the coordinator covers (穴埋め).
struct GapFilledByCoordinator: Rule {
  let description = RuleDescription(
    id: "gap-filled-by-coordinator", family: .functions, nature: .gap,
    name: Wording("調整役だけが埋める狭間（穴埋め）", "A need that only the coordinator covers"),
    meaning: Wording(
      "制度の狭間に応じるのが、分野ではなく調整役だけです。",
      "Needs are covered by the coordinator alone, and not by the fields."),
    guardrail: Wording(
      "誰が応じるかが書かれていないときは言いません。"
        + "初期の段階で直接支援に関わることは想定されています（002:3567）。",
      "Silent where it is not stated who covers a need. In the first phase direct support is"
        + " foreseen."),
    evidence: [DocumentLines("002", 3559, 3561, 3633, 3637)],
    actions: [
      Action(
        Wording("多機関協働事業は調整を担う", "The coordinating body coordinates"),
        for: .seniorManagers, .staff, source: DocumentLines("002", 3555, 3571)),
      .fieldsReachFurther,
      Action(
        Wording("直接ケースの担当はしないと決める", "Deciding that it holds no cases"),
        for: .seniorManagers, source: DocumentLines("002", 3575)),
    ],
    examples: [
      .triggering(
        Wording("多機関協働の担当だけが埋める", "The coordinator alone"),
        ExampleTown().with("多機関協働", "横断") { $0.roles = ["coordinator"] }
          .need("高齢と障害の狭間", .coordinator, by: "多機関協働").network),
      .silent(
        Wording("分野どうしが調整して応じる", "The fields, coordinated"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害")
          .need("高齢と障害の狭間", .fields, by: "包括", "基幹").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let coordinators = Set(Coordinators(town).all.map { town.people[$0].id })
    let stated = StatedNeeds(in: town) { gap in
      gap.cover == .coordinator
        || (gap.cover == nil && !gap.coveredBy.isEmpty
          && coordinators.isSuperset(of: gap.coveredBy))
    }
    let count = stated.gaps.count
    return stated.covered { needs, names in
      Wording(
        "挙げられた困りごとのうち\(count)件（\(needs.japanese)）は、" + (names?.japanese ?? "調整役")
          + "だけが応じています。各分野が少しずつ広げられるところはあるでしょうか。",
        "\(count) of the needs that were named (\(needs.english)) \(count == 1 ? "is" : "are")"
          + " covered by \(names?.english ?? "the coordinator") alone. Where could the"
          + " fields reach a little further?")
    }
  }
}
