import CollaborationModel

/// Meetings at which nobody can decide, where it is known who can.
struct MeetingWithoutDecisionMaker: Rule {
  let description = RuleDescription(
    id: "meeting-without-decision-maker", family: .meetings, nature: .gap,
    name: Wording("決められる人の席がない会議", "Tables without anybody who can decide"),
    meaning: Wording(
      "意思決定のできる人が図にいますが、その席のない会議があります。",
      "It is known who can decide, and some meetings have no seat for them."),
    guardrail: Wording(
      "意思決定のできる人の席が一つも書かれておらず役割も書かれていないとき、又は名簿が3人未満の会議については言いません。",
      "Silent where no seat of theirs and no such role is stated, and on rosters of fewer than three."
    ),
    evidence: [DocumentLines("000", 239, 964, 1683)],
    actions: [
      Action(
        Wording(
          "意思決定ができる職員の重層的支援会議・支援会議への参加",
          "Those who can decide taking part in the support meetings"),
        for: .seniorManagers, source: DocumentLines("000", 964)),
      .managersInformed,
    ],
    examples: [
      .triggering(
        Wording("部長は別の会議に出ている", "The head sits elsewhere"),
        ExampleTown().with("福祉部長", "福祉", kind: "role").with(3, "高齢")
          .meeting("連絡会", "福祉部長", "高齢1").meeting("支援会議", "高齢1", "高齢2", "高齢3").network),
      .silent(
        Wording("部長も出る", "The head is there"),
        ExampleTown().with("福祉部長", "福祉", kind: "role").with(3, "高齢")
          .meeting("支援会議", "福祉部長", "高齢2", "高齢3").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let tables = Tables(town)
    let decides = DecisionMakers.numbers(in: town)
    let isOne = Set(decides)
    guard !decides.isEmpty else { return [] }
    let without = tables.meetings.indices.filter {
      tables.seats[$0].count >= 3 && !tables.seats[$0].contains(where: isOne.contains)
        && town.contacts.meetings[tables.meetings[$0]].decisionMakers.isEmpty
    }
    let anyHasOne = tables.meetings.indices.contains {
      tables.seats[$0].contains(where: isOne.contains)
        || !town.contacts.meetings[tables.meetings[$0]].decisionMakers.isEmpty
    }
    let isStated = decides.contains { town.people[$0].roles.contains(RoleID.decisionMaker) }
    guard !without.isEmpty, anyHasOne || isStated else { return [] }
    let names = tables.names(without, in: town)
    return [
      Statement(
        weight: .fixed(1), participants: tables.ids(without, in: town),
        figure: ("meetings", Double(without.count))
      ) { _ in
        Wording(
          "\(names.japanese)の名簿には、意思決定のできる人が見当たりません。その場で決めたいことはあるでしょうか。",
          "On the roster of \(names.english) there is nobody who can decide. Are there things to"
            + " decide at the table?")
      }
    ]
  }
}
