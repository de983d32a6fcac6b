import CollaborationModel

/// Two sectors without a single tie.
struct SectorPairMissing: Rule {
  let description = RuleDescription(
    id: "sector-pair-missing", family: .betweenSectors, nature: .gap,
    name: Wording("つながりのない分野の組", "Two sectors without a tie"),
    meaning: Wording(
      "二つの分野のあいだに、ふだん一緒に動くつながりが一つもありません。",
      "There is no working tie between two sectors."),
    guardrail: Wording(
      "両方の分野に属する参加主体がいるとき、同じ会議や委託などがあるときは、ここでは言いません。偶然の範囲のときは、"
        + "どちらかのつながりが何も書かれていない場合と、人づてに届く道がある場合は言いません。",
      "Silent where somebody belongs to both, and where they meet or have a contract (other rules speak of"
        + " that). Within chance also where nothing is written of one of them, or word gets from one to"
        + " the other."),
    evidence: [DocumentLines("000", 426, 752, 1693), DocumentLines("002", 1984, 1986)],
    actions: [
      .jointStructure, .facesKnown,
      Action(
        Wording("ケース会議や訪問を学び合いの場にする", "Making case meetings and visits a place to learn"),
        for: .staff, source: DocumentLines("002", 2004, 2006)),
    ],
    examples: [
      .triggering(
        Wording("高齢と障害が、同じ所に任せるだけで会わない", "Both only hand over to a third"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").with("調整役", "横断")
          .tie("包括", "調整役", "つなぎ").tie("基幹", "調整役", "つなぎ").network),
      .triggering(
        Wording("四つの分野のうち一組だけがつながらない", "One pair among four large sectors"),
        ExampleTown().grid(sectors: ["高齢", "障害", "子ども", "教育"], of: 6) { one, other in
          one + other != 1
        }.network),
      .silent(
        Wording("調整役が双方と行き来している", "A coordinator is in touch with both"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").with("調整役", "横断")
          .tie("包括", "調整役").tie("基幹", "調整役").network),
      .silent(
        Wording("何も聞いていない分野", "A sector of which nothing was asked"),
        ExampleTown().with("包括", "高齢").with("学校", "教育").with("社協", "地域福祉")
          .tie("包括", "社協").network),
      .silent(
        Wording("両方の分野に属する参加主体", "Somebody belongs to both"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").with("共生型", "障害", "高齢")
          .with("社協", "地域福祉").tie("包括", "社協", "つなぎ").tie("基幹", "社協", "つなぎ").network),
    ])

  func statements(of town: Town) -> [Statement] {
    town.sectorPairs.all.filter { $0.standing == .apart }.compactMap { pair in
      let test = PairWords.littleTest(pair, in: town)
      let asks = PairWords.isWorthAsking(pair, in: town)
      guard test != nil || asks else { return nil }
      let names = PairWords.pair(pair, in: town)
      return Statement(
        weight: test == nil
          ? .fixed(1)
          : .byBand(
            withinChance: asks || PairWords.standsOutAlone(test) ? 1 : nil, somewhat: 2, clearly: 3),
        sectors: pair.sectors, participants: town.members(of: pair),
        ties: pair.bad.map { FindingTie(from: $0.from, to: $0.to, state: .bad) },
        figure: ("ties", 0), test: test,
        openPairs: [
          Statement.OpenPair(from: town.members(of: pair.first), to: town.members(of: pair.second))
        ]
      ) { band in
        let chance = PairWords.few(test, band)
        return Wording(
          "\(names.japanese)のあいだには、ふだん一緒に動くつながりが描かれていません。\(chance.japanese)",
          "No working tie is drawn between \(names.english).\(chance.english)")
      }
    }
  }
}
