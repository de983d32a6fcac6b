import CollaborationModel

/// Coordinators without a seat where cases are gone through.
struct CoordinatorsAwayFromCases: Rule {
  let description = RuleDescription(
    id: "coordinators-away-from-cases", family: .functions, nature: .gap,
    name: Wording("コーディネーターとケースの会議", "Coordinators away from case meetings"),
    meaning: Wording(
      "ケースを話し合う会議のどれにも席がないコーディネーターがいます。",
      "Some coordinators have a seat in none of the meetings that go through cases."),
    guardrail: Wording(
      "ケースを話し合う会議の名簿が図にないときは言いません。",
      "Silent where no roster of a case meeting is in the map."),
    evidence: [DocumentLines("002", 2191, 2193)],
    actions: [
      Action(
        Wording(
          "生活支援コーディネーター等が地域ケア個別会議に出席する",
          "Coordinators attending the case meetings"),
        for: .staff, source: DocumentLines("002", 2195, 2199)),
      .programmesTogether,
    ],
    examples: [
      .triggering(
        Wording("支援会議にコーディネーターの席がない", "No seat in the case meeting"),
        ExampleTown().with("生活支援コーディネーター", "高齢").with("包括", "高齢").with("基幹", "障害")
          .meeting("支援会議", "包括", "基幹").network),
      .silent(
        Wording("席がある", "With a seat"),
        ExampleTown().with("生活支援コーディネーター", "高齢").with("包括", "高齢")
          .meeting("支援会議", "包括", "生活支援コーディネーター").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let meetings = town.contacts.meetings.indices.filter { number in
      town.contacts.meetings[number].goesThroughCases
        && town.contacts.seats(at: number).count >= 2
    }
    let isCaseMeeting = Set(meetings)
    let away = Coordinators(town).people.filter {
      isCaseMeeting.isDisjoint(with: town.contacts.tables(of: $0))
    }
    guard !meetings.isEmpty, !away.isEmpty else { return [] }
    let (names, tables) = (town.names(away), town.names(ofMeetings: meetings))
    return [
      Statement(
        weight: .fixed(1),
        participants: town.ids(away) + meetings.map { town.contacts.meetings[$0].id },
        figure: ("coordinatorsAway", Double(away.count))
      ) { _ in
        Wording(
          "\(names.japanese)は、ケースを話し合う会議（\(tables.japanese)）の名簿に見当たりません。"
            + "現場の情報や地域の課題は伝わっているでしょうか。",
          "\(names.english) \(away.count == 1 ? "is" : "are") on the roster of no meeting that goes"
            + " through cases (\(tables.english)). Does word of what is lacking reach them?")
      }
    ]
  }
}
