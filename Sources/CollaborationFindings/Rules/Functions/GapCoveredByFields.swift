import CollaborationModel

/// Needs that the fields cover together (調整).
struct GapCoveredByFields: Rule {
  let description = RuleDescription(
    id: "gap-covered-by-fields", family: .functions, nature: .strength,
    name: Wording("分野が応じる狭間（調整）", "Needs that the fields cover"),
    meaning: Wording(
      "制度の狭間に、分野が調整して応じています。",
      "The fields cover needs between them, coordinated."),
    guardrail: Wording(
      "狭間と応じる参加主体が書かれていないときは言いません。",
      "Silent where no needs, or nobody who covers them, are stated."),
    evidence: [DocumentLines("002", 3490, 3555, 3641)],
    actions: [.fieldsReachFurther, .practiceReviewed],
    examples: [
      .triggering(
        Wording("包括と基幹が応じる", "Two fields together"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害")
          .need("高齢と障害の狭間", .fields, by: "包括", "基幹").network),
      .silent(
        Wording("調整役だけが埋める", "The coordinator alone"),
        ExampleTown().with("多機関協働", "横断")
          .need("高齢と障害の狭間", .coordinator, by: "多機関協働").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let stated = StatedNeeds(in: town) { $0.cover == .fields }
    let count = stated.gaps.count
    return stated.covered { needs, names in
      Wording(
        "挙げられた困りごとのうち\(count)件（\(needs.japanese)）に、"
          + (names?.japanese ?? "分野") + "が調整して応じています。",
        "\(count) of the needs that were named (\(needs.english)) \(count == 1 ? "is" : "are")"
          + " covered by \(names?.english ?? "the fields"), coordinated.")
    }
  }
}
