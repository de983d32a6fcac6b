import CollaborationModel
import GraphCore

/// Sectors that hang together by one participant or one tie.
struct SingleBridge: Rule {
  let description = RuleDescription(
    id: "single-bridge", family: .betweenSectors, nature: .gap,
    name: Wording("一人・一つの組織・一本の線だけが担う橋", "All over one bridge"),
    meaning: Wording(
      "分野と分野のあいだ、又は一つの分野とそのほかとのあいだを、一つの参加主体又は一本のつながりだけがつないでいます。"
        + "そこを通らずに行ける道は、ほかにありません。",
      "One participant or one tie carries all that passes between sectors, or between a sector and the"
        + " others: there is no second path that shares no participant with it."),
    guardrail: Wording(
      "その参加主体が悪いということではありません。分野の組と一つの分野については、つながりの数から偶然でもそうなる範囲の"
        + "ときは、その組だけで5％を下回る場合を除いて言いません。町全体については、分野の組の過半がそこで切れるときだけ言います。会議は別の道に数えます。",
      "It is not the fault of who is the bridge. On pairs and single sectors silent within chance; on the"
        + " whole only where more than half of the pairs of sectors would be parted. Meetings count as"
        + " another way."),
    evidence: [
      DocumentLines("000", 259, 429, 1682), DocumentLines("002", 1403, 1638, 2049, 3573),
    ],
    actions: [
      .jointStructure, .management,
      Action(
        Wording(
          "違う組合せで一緒に動き、機関同士を直接つなぐ", "Working in other combinations, so that agencies meet directly"),
        for: .staff, source: DocumentLines("000", 5053)),
    ],
    examples: [
      .triggering(
        Wording("調整役がいなければ四つの分野が離れる", "Without the coordinator four sectors fall apart"),
        ExampleTown().with("調整役", "横断").with("包括", "高齢").with("基幹", "障害")
          .with("こども", "子ども").with("自立", "困窮")
          .star("調整役", "包括", "基幹", "こども", "自立").network),
      .triggering(
        Wording("一つの分野の外とのつながりを一人が担う", "One member has all ties of a large sector"),
        ExampleTown().grid(sectors: ["高齢", "障害", "子ども", "教育"], of: 10) { one, _ in one > 0 }
          .ring("高齢", 10).tie("高齢1", "障害1").tie("高齢1", "障害2").tie("高齢1", "子ども1")
          .tie("高齢1", "教育1").network),
      .triggering(
        Wording("二つの分野のつながりが一人に集まる", "All ties of a pair meet in one participant"),
        ExampleTown().grid(sectors: ["高齢", "障害", "子ども", "教育"], of: 8) { one, other in
          one + other != 1
        }.tie("高齢1", "障害1").tie("高齢1", "障害2").network),
      .silent(
        Wording("分野同士も直接つながる", "The sectors are in touch with each other too"),
        ExampleTown().with("調整役", "横断").with("包括", "高齢").with("基幹", "障害")
          .with("こども", "子ども").with("自立", "困窮")
          .star("調整役", "包括", "基幹", "こども", "自立").tie("包括", "基幹").tie("基幹", "こども")
          .tie("こども", "自立").tie("自立", "包括").network),
      .silent(
        Wording("全員が同じ会議にも出ている", "All of them sit in one meeting too"),
        ExampleTown().with("調整役", "横断").with("包括", "高齢").with("基幹", "障害")
          .with("こども", "子ども").with("自立", "困窮")
          .star("調整役", "包括", "基幹", "こども", "自立")
          .meeting("支援会議", "包括", "基幹", "こども", "自立").network),
    ])

  func statements(of town: Town) -> [Statement] {
    WholeTownBridge.statements(of: town) + SectorBridge.statements(of: town)
      + pairs(town)
  }

  /// Pairs of sectors whose ties all meet in one participant.
  private func pairs(_ town: Town) -> [Statement] {
    town.sectorPairs.all.filter { $0.standing == .carriedByOne }.compactMap { pair in
      guard let test = PairWords.littleTest(pair, in: town) else { return nil }
      let names = PairWords.pair(pair, in: town)
      let count = pair.dyads.count
      let carriers = Wording.list(pair.carriers.map { town.name($0) })
      return Statement(
        weight: .byBand(
          withinChance: PairWords.standsOutAlone(test) ? 1 : nil, somewhat: 2, clearly: 3),
        sectors: pair.sectors,
        participants: pair.carriers, ties: pair.dyads.map(\.findingTie),
        figure: ("ties", Double(count)), test: test,
        openPairs: [
          Statement.OpenPair(
            from: town.members(of: pair.first).filter { !pair.carriers.contains($0) },
            to: town.members(of: pair.second).filter { !pair.carriers.contains($0) })
        ]
      ) { band in
        let chance = PairWords.few(test, band)
        guard count > 1 else {
          return Wording(
            "\(names.japanese)をつなぐのは、\(carriers.japanese)の一本だけです。\(chance.japanese)",
            "One tie joins \(names.english): that of \(carriers.english).\(chance.english)")
        }
        return Wording(
          "\(names.japanese)のあいだの\(count)本は、全て\(carriers.japanese)が担っています。\(chance.japanese)",
          "All \(count) ties between \(names.english) are those of \(carriers.english)."
            + chance.english)
      }
    }
  }
}
