import CollaborationModel

/// Two sectors that sit at one table and do not work together between meetings.
struct MeetingOnly: Rule {
  let description = RuleDescription(
    id: "meeting-only", family: .betweenSectors, nature: .gap,
    name: Wording("会議でしか会わない分野の組", "Two sectors that only meet"),
    meaning: Wording(
      "二つの分野は同じ会議に出ていますが、会議のほかに一緒に動くつながりが描かれていません。",
      "Two sectors sit in the same meeting; no tie between them is drawn beside it."),
    guardrail: Wording(
      "会議は大切な接点です。会議を減らす理由にはしません。偶然の範囲のときは、つながりが何も書かれていない分野と、"
        + "人づてに届く分野については言いません。",
      "A meeting is a tie worth having, and this no reason to drop it. Within chance silent on sectors of"
        + " which nothing is written, and where word gets from one to the other."),
    evidence: [DocumentLines("000", 368, 369, 374, 1682), DocumentLines("002", 1350)],
    actions: [
      .facesKnown,
      Action(
        Wording("同行・訪問を一緒に行う", "Going on visits together"), for: .staff,
        source: DocumentLines("002", 2035, 2047)),
    ],
    examples: [
      .triggering(
        Wording("会議で隣に座るだけ", "They sit side by side and that is all"),
        ExampleTown().with("包括", "高齢").with("学校", "教育").with("本人", kind: "resident")
          .tie("包括", "本人", "支援").tie("学校", "本人", "支援")
          .meeting("支援会議", "包括", "学校").network),
      .silent(
        Wording("会議のほかにも相談し合う", "They consult each other too"),
        ExampleTown().with("包括", "高齢").with("学校", "教育").tie("包括", "学校", "相談")
          .meeting("支援会議", "包括", "学校").network),
    ])

  func statements(of town: Town) -> [Statement] {
    town.sectorPairs.all.filter { $0.standing == .onlyMeet }.compactMap { pair in
      let test = PairWords.littleTest(pair, in: town)
      let asks = PairWords.isWorthAsking(pair, in: town)
      guard test != nil || asks else { return nil }
      let names = PairWords.pair(pair, in: town)
      let tables = Wording.list(pair.meetings.map { town.name($0.id) })
      return Statement(
        weight: test == nil
          ? .fixed(1)
          : .byBand(
            withinChance: asks || PairWords.standsOutAlone(test) ? 1 : nil, somewhat: 2, clearly: 3),
        sectors: pair.sectors, participants: town.members(of: pair) + pair.meetings.map(\.id),
        figure: ("ties", 0), test: test,
        openPairs: [
          Statement.OpenPair(from: town.members(of: pair.first), to: town.members(of: pair.second))
        ]
      ) { band in
        let chance = PairWords.few(test, band)
        return Wording(
          "\(names.japanese)が会うのは会議（\(tables.japanese)）だけで、そのほかに一緒に動くつながりは描かれていません。"
            + chance.japanese,
          "\(names.english) meet at \(tables.english) and have no other tie drawn.\(chance.english)"
        )
      }
    }
  }
}
