import CollaborationModel

/// Somebody who can decide sits in a meeting.
struct MeetingWithDecisionMaker: Rule {
  let description = RuleDescription(
    id: "meeting-with-decision-maker", family: .meetings, nature: .strength,
    name: Wording("決められる人のいる会議", "A table with somebody who can decide"),
    meaning: Wording(
      "意思決定のできる人が席に着く会議があります。", "Somebody who can decide has a seat in a meeting."),
    guardrail: Wording(
      "会議の名簿か、意思決定のできる人が図にないときは言いません。",
      "Silent where no rosters, or nobody who can decide, are in the map."),
    evidence: [DocumentLines("000", 964, 1683)],
    actions: [.managersInformed, .practiceReviewed],
    examples: [
      .triggering(
        Wording("部長が連絡会に出る", "A head sits there"),
        ExampleTown().with("福祉部長", "福祉", kind: "role").with("包括", "高齢")
          .meeting("連絡会", "福祉部長", "包括").network),
      .silent(
        Wording("担当者だけ", "Clerks only"),
        ExampleTown().with("担当者", "福祉", kind: "role").with("包括", "高齢")
          .meeting("連絡会", "担当者", "包括").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let tables = Tables(town)
    let decides = Set(DecisionMakers.numbers(in: town))
    let with = tables.meetings.indices.filter {
      tables.seats[$0].contains(where: decides.contains)
        || !town.contacts.meetings[tables.meetings[$0]].decisionMakers.isEmpty
    }
    guard !with.isEmpty else { return [] }
    let names = tables.names(with, in: town)
    return [
      Statement(
        weight: .fixed(1), participants: tables.ids(with, in: town),
        figure: ("meetings", Double(with.count))
      ) { _ in
        Wording(
          "\(names.japanese)には、意思決定のできる人の席があります。",
          "Somebody who can decide has a seat in \(names.english).")
      }
    ]
  }
}
