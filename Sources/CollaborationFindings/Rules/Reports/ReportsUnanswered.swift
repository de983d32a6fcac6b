import CollaborationModel

/// Questions without an answer, and what they leave open.
struct ReportsUnanswered: Rule {
  let description = RuleDescription(
    id: "reports-unanswered", family: .reports, nature: .gap,
    name: Wording("まだ回答のないつながり", "Ties still without an answer"),
    meaning: Wording(
      "回答のない側のあるつながりがあり、図の数には幅があります。",
      "Of some ties an end has not answered, so that the map's figures have a range."),
    guardrail: Wording(
      "未回答があるときに限ります。未回答は「ない」と数えません。",
      "Only where somebody who was asked did not answer. No answer is never counted as no."),
    evidence: [DocumentLines("000", 295), DocumentLines("002", 2366, 3147)],
    actions: [
      .currentState,
      Action(
        Wording("現場に足を運び、話を聞く", "Going there and listening"), for: .staff, .prefecture,
        source: DocumentLines("002", 3147)),
    ],
    examples: [
      .triggering(
        Wording("一方が未回答", "One did not answer"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").reported("包括", "基幹", 4, nil).network),
      .silent(
        Wording("双方が回答した", "Both answered"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").reported("包括", "基幹", 4, 4).network),
    ])

  func statements(of town: Town) -> [Statement] {
    let reports = TwoReports(town)
    let open = reports.unanswered
    guard !open.isEmpty else { return [] }
    let silent = Set(
      open.flatMap { pair in
        [
          pair.reports.from == .unanswered ? pair.from : nil,
          pair.reports.to == .unanswered ? pair.to : nil,
        ].compactMap { $0 }
      }
    ).sorted()
    // Confirmed by both ends: so many at least, and so many if every open answer were a yes.
    let confirmed = reports.all.count { $0.reports.from.saysTied && $0.reports.to.saysTied }
    let possible = open.count { pair in
      [pair.reports.from, pair.reports.to].allSatisfy { $0.saysTied || $0 == .unanswered }
    }
    let names = town.names(silent)
    return [
      Statement(
        weight: .fixed(1), participants: town.ids(silent),
        ties: open.map { FindingTie($0.tie) },
        figure: ("tiesConfirmedByBothEnds", Double(confirmed)),
        bounds: Double(confirmed)...Double(confirmed + possible)
      ) { _ in
        Wording(
          "\(open.count)組のつながりに、まだ回答のない側（\(names.japanese)）があります。"
            + "双方が認めるつながりは、\(confirmed)から\(confirmed + possible)のあいだです。",
          "\(open.count) \(open.count == 1 ? "tie is" : "ties are") still without an answer of"
            + " \(names.english). Ties that both ends confirm number between \(confirmed) and"
            + " \(confirmed + possible).")
      }
    ]
  }
}
