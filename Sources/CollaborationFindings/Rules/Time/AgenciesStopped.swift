import CollaborationModel

/// Participants that were there and are not, and nothing grew out of them.
struct AgenciesStopped: Rule {
  let description = RuleDescription(
    id: "agencies-stopped", family: .time, nature: .gap,
    name: Wording("活動を終えた参加主体", "Participants that stopped"),
    meaning: Wording(
      "以前は図にあり、後を継ぐ組織が書かれていない参加主体があります。",
      "Some were in the map before, and nothing that follows them is stated."),
    guardrail: Wording(
      "庁内の部署や、改組の線がある参加主体については言いません。",
      "Silent on departments, and on those that became another unit."),
    evidence: [DocumentLines("000", 423, 2565), DocumentLines("002", 267)],
    actions: [.practiceReviewed, .dialogueWithAgencies],
    examples: [
      .triggering(
        Wording("サロンが終わった", "A salon closed"),
        ExampleTown().with("包括", "高齢").asOf("FY2023")
          .with("サロン", kind: "place") {
            $0.lifespan.until = CalendarPeriod("FY2021").map { .period($0) }
          }.network),
      .silent(
        Wording("新しい課に引き継がれた", "A new division took over"),
        ExampleTown().with("新課", "高齢").asOf("FY2023")
          .with("旧課", "高齢") {
            $0.lifespan.until = CalendarPeriod("FY2021").map { .period($0) }
          }.tie("旧課", "新課", "改組").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let stopped = Course(town).stopped
    guard !stopped.isEmpty else { return [] }
    let names = Wording.list(stopped.map { Wording($0.name, $0.englishName ?? $0.name) })
    return [
      Statement(
        weight: .fixed(1), participants: stopped.map(\.id),
        figure: ("participantsStopped", Double(stopped.count))
      ) { _ in
        Wording(
          "\(names.japanese)は活動を終え、後を継ぐ参加主体は書かれていません。そこにあったつながりは、"
            + "どこかに続いているでしょうか。",
          "\(names.english) stopped, and nothing that follows is stated. Do the ties there go on"
            + " somewhere?")
      }
    ]
  }
}
