import CollaborationModel

/// Wanted ties whose time has passed.
struct WantedOverdue: Rule {
  let description = RuleDescription(
    id: "wanted-overdue", family: .time, nature: .gap,
    name: Wording("期日を過ぎた相手", "Wanted ties past their date"),
    meaning: Wording(
      "つながりたい相手のうち、期日が図の時点より前のものがあります。",
      "Some wanted ties were due before the date of the map."),
    guardrail: Wording(
      "図の時点と期日が書かれているときに限ります。今日の日付は使いません。",
      "Only where the map's date and the due date are stated. Today's date is never used."),
    evidence: [DocumentLines("000", 1852, 1968)],
    actions: [
      Action(
        Wording("アクションプランを見直す", "Reviewing the plan"), for: .staff,
        source: DocumentLines("000", 1968)),
      .practiceReviewed,
    ],
    examples: [
      .triggering(
        Wording("期日は昨年度", "Due last year"),
        due("FY2022").network),
      .silent(Wording("期日は来年度", "Due next year"), due("FY2024").network),
    ])

  private static func due(_ period: String) -> ExampleTown {
    ExampleTown().with("包括", "高齢").with("学校", "教育").asOf("FY2023")
      .tie("包括", "学校") {
        $0.status = .wanted
        $0.wanted = WantedTie(action: "校長会に出席する", due: CalendarPeriod(period))
      }
  }

  func statements(of town: Town) -> [Statement] {
    guard let day = town.chosenDay else { return [] }
    let late = WantedTies(town).all.filter { entry in
      entry.tie.wanted?.due.map { $0.lastDay < day } ?? false
    }
    return WantedTies.statements(
      of: late, weight: 2, openPairs: WantedTies.openPairs(of: late), in: town
    ) { told in
      Wording(
        "\(told.japanese)は、書かれた期日が図の時点より前です。進み具合と、次の期日を確かめてみませんか。",
        "\(told.english): due before the date of the map. How far did it get, and what is the next"
          + " date?")
    }
  }
}
