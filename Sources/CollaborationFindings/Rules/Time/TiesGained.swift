import CollaborationModel

/// Ties and meetings that began in the last three years.
struct TiesGained: Rule {
  let description = RuleDescription(
    id: "ties-gained", family: .time, nature: .strength,
    name: Wording("この3年に生まれたつながり", "Ties of the last three years"),
    meaning: Wording(
      "時点までの3年に始まったつながりや会議があります。",
      "Ties or meetings began within three years of the date of the map."),
    guardrail: Wording(
      "時点や始まりの時期が書かれていないときは言いません。", "Silent where dates are not stated."),
    evidence: [DocumentLines("002", 1963, 2850), DocumentLines("000", 1957)],
    actions: [.practiceReviewed, .whereToGo],
    examples: [
      .triggering(
        Wording("昨年度に始まった協働", "Begun last year"),
        ExampleTown().with("包括", "高齢").with("学校", "教育").asOf("FY2023")
          .tie("包括", "学校") { $0.lifespan.since = CalendarPeriod("FY2022").map { .period($0) } }
          .network),
      .silent(
        Wording("10年前からの協働", "Ten years old"),
        ExampleTown().with("包括", "高齢").with("学校", "教育").asOf("FY2023")
          .tie("包括", "学校") { $0.lifespan.since = CalendarPeriod("FY2013").map { .period($0) } }
          .network),
    ])

  func statements(of town: Town) -> [Statement] {
    let course = Course(town)
    guard let before = course.day(yearsBefore: 3) else { return [] }
    func isNew(_ lifespan: Lifespan) -> Bool {
      if case .period(let begun) = lifespan.since { return begun.firstDay > before }
      return false
    }
    let ties = town.workingTies.filter { isNew($0.tie.lifespan) }
    let meetings = town.contacts.meetings.indices.filter {
      isNew(town.contacts.meetings[$0].lifespan)
    }
    guard !ties.isEmpty || !meetings.isEmpty else { return [] }
    let people = Set(ties.flatMap { [$0.from, $0.to] }).sorted()
    let (names, tables) = (town.names(people), town.names(ofMeetings: meetings))
    return [
      Statement(
        weight: .fixed(1),
        participants: town.ids(people) + meetings.map { town.contacts.meetings[$0].id },
        ties: ties.map { FindingTie($0.tie) },
        figure: ("newTiesAndMeetings", Double(ties.count + meetings.count))
      ) { _ in
        let japanese = [
          ties.isEmpty ? nil : "つながり\(ties.count)本（\(names.japanese)）",
          meetings.isEmpty ? nil : "会議\(meetings.count)つ（\(tables.japanese)）",
        ].compactMap { $0 }.joined(separator: "と")
        let english = [
          ties.isEmpty
            ? nil : "\(ties.count) \(ties.count == 1 ? "tie" : "ties") (\(names.english))",
          meetings.isEmpty
            ? nil
            : "\(meetings.count) \(meetings.count == 1 ? "meeting" : "meetings")"
              + " (\(tables.english))",
        ].compactMap { $0 }.joined(separator: " and ")
        return Wording(
          "時点までの3年に、\(japanese)が始まりました。",
          "Within three years of the date of the map \(english) began.")
      }
    ]
  }
}
