import CollaborationModel

/// Working ties that were there and are not.
struct TiesLost: Rule {
  let description = RuleDescription(
    id: "ties-lost", family: .time, nature: .gap,
    name: Wording("なくなったつながり", "Ties that ended"),
    meaning: Wording(
      "以前はあり、いまは別の線も同席もないつながりがあります。",
      "Some pairs worked together before and have no other working tie now."),
    guardrail: Wording(
      "双方が今も図にいるときに限ります。終わりが書かれていないつながりは、続いているとみます。",
      "Only where both are still there. A tie without an end goes on."),
    evidence: [DocumentLines("002", 189, 191, 223, 2856), DocumentLines("000", 834)],
    actions: [
      Action(
        Wording("つながりを再構築する", "Tying again"), for: .staff,
        source: DocumentLines("002", 670, 672, 674)),
      Action(
        Wording("既存のネットワークをさらに広げる", "Widening networks that exist"), for: .staff,
        source: DocumentLines("002", 2860)),
      .arrangement,
    ],
    examples: [
      .triggering(
        Wording("包括と学校の協働が終わった", "It ended two years ago"),
        ExampleTown().with("包括", "高齢").with("学校", "教育").asOf("FY2023")
          .tie("包括", "学校") { $0.lifespan.until = CalendarPeriod("FY2021").map { .period($0) } }
          .network),
      .silent(
        Wording("別の形で続いている", "It goes on in another form"),
        ExampleTown().with("包括", "高齢").with("学校", "教育").asOf("FY2023")
          .tie("包括", "学校") { $0.lifespan.until = CalendarPeriod("FY2021").map { .period($0) } }
          .tie("包括", "学校", "情報共有").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let lost = Course(town).lost.filter { !town.contacts.areInTouch($0.from, $0.to) }
    guard !lost.isEmpty else { return [] }
    let told = WantedTies.told(lost, in: town)
    return [
      Statement(
        weight: .fixed(1), participants: town.ids(Set(lost.flatMap { [$0.from, $0.to] }).sorted()),
        ties: lost.map { FindingTie(from: $0.tie.from, to: $0.tie.to, state: .ended) },
        figure: ("tiesLost", Double(lost.count)),
        openPairs: lost.map { Statement.OpenPair(from: [$0.tie.from], to: [$0.tie.to]) }
      ) { _ in
        Wording(
          "\(told.japanese)のつながりは終わり、いまは別の線も同席も描かれていません。役目を終えたもの"
            + "でしょうか、続けたいものでしょうか。",
          "\(told.english): the tie ended, and neither another tie nor a table is drawn. Has it served"
            + " its turn, or is it missed?")
      }
    ]
  }
}
