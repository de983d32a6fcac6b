import CollaborationModel

/// The team has written down whom it wants to be tied to.
struct WantedWithPlan: Rule {
  let description = RuleDescription(
    id: "wanted-stated", family: .time, nature: .strength,
    name: Wording("つながりたい相手の共有", "Wanted ties written down"),
    meaning: Wording(
      "つながりたい相手が、図に書き出されています。", "Whom the team wants to be tied to is in the map."),
    guardrail: Wording(
      "本人・世帯との線は数えません。", "Ties with households are not counted."),
    evidence: [DocumentLines("000", 407, 1930, 1951, 1968)],
    actions: [.whereToGo, .practiceReviewed],
    examples: [
      .triggering(
        Wording("学校とつながりたい", "The school is wanted"),
        ExampleTown().with("包括", "高齢").with("学校", "教育")
          .tie("包括", "学校") { $0.status = .wanted }.network),
      .silent(
        Wording("既にあるつながりだけ", "Existing ties only"),
        ExampleTown().with("包括", "高齢").with("学校", "教育").tie("包括", "学校").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let wanted = WantedTies(town).all
    return WantedTies.statements(of: wanted, weight: 1, in: town) { told in
      Wording(
        "つながりたい相手が\(wanted.count)組書き出されています：\(told.japanese)。",
        "\(wanted.count) wanted \(wanted.count == 1 ? "tie is" : "ties are") written down:"
          + " \(told.english).")
    }
  }
}
