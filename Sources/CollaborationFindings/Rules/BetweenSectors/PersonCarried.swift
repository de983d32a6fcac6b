import CollaborationModel

/// Ties between sectors that one person's acquaintance carries (属人).
struct PersonCarried: Rule {
  let description = RuleDescription(
    id: "person-carried", family: .betweenSectors, nature: .gap,
    name: Wording("属人のつながりだけの分野", "Ties in one person's hands"),
    meaning: Wording(
      "分野をまたぐつながりが担当者個人の関係で保たれていて、異動があると途切れるおそれがあります。",
      "Ties across sectors rest on who knows whom and may end with a transfer."),
    guardrail: Wording(
      "つながりを誰が保っているかが書かれていないときは言いません。個人の力を低くみるものではありません。",
      "Silent where it is not stated who carries a tie. It does not speak against anybody's work."),
    evidence: [
      DocumentLines("000", 396, 401, 834, 960, 1087, 1653), DocumentLines("002", 2175, 2177),
    ],
    actions: [
      .arrangement, .coordinatorsTrained,
      Action(
        Wording("核となる職員の異動時期をずらし、理念やネットワークを引き継ぐ", "Transfers at different times, with a handover"),
        for: .seniorManagers, source: DocumentLines("002", 2173, 2177)),
      Action(
        Wording("業務マニュアルの整備", "Manuals of the work"), for: .staff,
        source: DocumentLines("000", 2672)),
    ],
    examples: [
      .triggering(
        Wording("一人の担当者の人脈で四つの分野とつながる", "One officer's acquaintances in four sectors"),
        ExampleTown().with("担当者", "福祉", kind: "role").with("包括", "高齢").with("基幹", "障害")
          .with("こども", "子ども").with("自立", "困窮")
          .star("担当者", "包括", "基幹", "こども", "自立").changing("担当者", "") { $0.carrier = .person }
          .network),
      .triggering(
        Wording("一組の分野だけが属人", "One pair among others that are arranged"),
        ExampleTown().grid(sectors: ["高齢", "障害", "子ども", "教育"], of: 6) { _, _ in true }
          .changing("", "") { $0.carrier = .institution }
          .changing("高齢", "障害") { $0.carrier = .person }.network),
      .silent(
        Wording("要綱で決まっている", "By an arrangement"),
        ExampleTown().with("担当者", "福祉", kind: "role").with("包括", "高齢").with("基幹", "障害")
          .with("こども", "子ども").star("担当者", "包括", "基幹", "こども")
          .changing("担当者", "") { $0.carrier = .institution }.network),
      .silent(
        Wording("何が保っているかを聞いていない", "Nobody was asked what carries them"),
        ExampleTown().with("担当者", "福祉", kind: "role").with("包括", "高齢").with("基幹", "障害")
          .star("担当者", "包括", "基幹").network),
    ])

  func statements(of town: Town) -> [Statement] {
    var trait = TraitChance()
    for pair in town.sectorPairs.all {
      for tie in pair.dyads {
        guard let isPersonal = tie.isPersonal else { continue }
        trait.add(pair.first, pair.second, isMarked: isPersonal)
      }
    }
    return whole(trait.whole, town) + town.sectorPairs.all.compactMap { self.pair($0, trait, town) }
  }

  /// What most ties between sectors rest on.
  private func whole(_ count: TraitChance.Count, _ town: Town) -> [Statement] {
    guard count.marked > 2, count.marked * 2 >= count.all else { return [] }
    let ties = town.sectorPairs.all.flatMap(\.dyads).filter { $0.isPersonal == true }
    let ends = Set(ties.flatMap { [$0.first, $0.second] })
    return [
      Statement(
        weight: .fixed(2), participants: town.people.map(\.id).filter(ends.contains),
        ties: ties.map(\.findingTie), figure: ("personalTies", Double(count.marked))
      ) { _ in
        Wording(
          "分野をまたぐつながりのうち、何が保っているか書かれた\(count.all)本中\(count.marked)本が、担当者個人の関係によるものです。",
          "Of the \(count.all) ties across sectors of which it is stated, \(count.marked) rest on personal"
            + " acquaintance.")
      }
    ]
  }

  /// A pair of sectors all of whose ties are personal.
  private func pair(_ pair: SectorPair, _ trait: TraitChance, _ town: Town) -> Statement? {
    let known = pair.dyads.filter { $0.isPersonal != nil }
    guard known.count > 1 else { return nil }
    let ties = known.count
    let isMeant = known.allSatisfy { $0.isPersonal == true }
    let least = trait.p(ofAll: ties, pair.first, pair.second)
    let expected = trait.expected(of: ties)
    let names = PairWords.pair(pair, in: town)
    return Statement(
      weight: .byBand(
        withinChance: nil, somewhat: isMeant ? 2 : nil, clearly: isMeant ? 3 : nil),
      sectors: pair.sectors,
      participants: town.ends(of: known, of: pair),
      ties: known.map(\.findingTie), figure: ("personalTies", Double(ties)),
      test: Statement.Test(
        null: "same share of personal ties", expected: expected, p: isMeant ? least : 1,
        method: .exact, leastP: least)
    ) { band in
      let share = PairWords.share(expected, of: ties, band)
      return Wording(
        "\(names.japanese)のあいだのつながり\(ties)本は、全て担当者個人の関係によるものです。\(share.japanese)",
        "All \(ties) ties between \(names.english) rest on personal acquaintance.\(share.english)")
    }
  }
}
