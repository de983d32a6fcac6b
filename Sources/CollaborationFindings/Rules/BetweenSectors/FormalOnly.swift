import CollaborationModel

/// Participants or sectors that only contracts, postings or the organisation chart join.
struct FormalOnly: Rule {
  let description = RuleDescription(
    id: "formal-only", family: .betweenSectors, nature: .gap,
    name: Wording("委託・配置・所管だけのつながり", "Contracts and postings alone"),
    meaning: Wording(
      "委託・配置・所管などの線はありますが、そのそばに、対話・協働・情報共有などのつながりが描かれていません。",
      "There is a contract, a posting or a line of the organisation chart, and no dialogue, joint work or"
        + " sharing of information beside it."),
    guardrail: Wording(
      "同じ会議に出ている相手、庁内の部と課のような組織図の上下については言いません。テーマ・事業・道具への線は数えません。",
      "Silent on those who meet and on the town hall's own organisation chart; lines to themes, programmes"
        + " and tools are not counted."),
    evidence: [
      DocumentLines("000", 240, 891, 895, 906), DocumentLines("002", 3646, 3664, 3715),
    ],
    actions: [
      .currentState, .dialogueWithAgencies,
      Action(
        Wording("委託元の側のコーディネーターの育成", "Coordinators on the commissioning side"),
        for: .seniorManagers, .state, source: DocumentLines("000", 5177)),
      Action(
        Wording("事業全体を一体的にデザインする", "Designing the programmes as one whole"),
        for: .seniorManagers, .staff, source: DocumentLines("002", 3704)),
    ],
    examples: [
      .silent(
        Wording("部と課の組織図の線", "A department and its division"),
        ExampleTown().with("福祉部", "福祉", kind: "department").with("福祉課", "福祉", kind: "department")
          .tie("福祉部", "福祉課", "配置").network),
      .triggering(
        Wording("委託の線だけの担当課と委託先", "A division and its contractor, by contract alone"),
        ExampleTown().with("担当課", "福祉", kind: "department").with("委託先", "福祉")
          .tie("担当課", "委託先", "委託").network),
      .silent(
        Wording("委託元と委託先が毎月話し合う", "They talk every month"),
        ExampleTown().with("担当課", "福祉", kind: "department").with("委託先", "福祉")
          .tie("担当課", "委託先", "委託").tie("担当課", "委託先", "対話").network),
      .silent(
        Wording("委託元と委託先が同じ会議に出る", "They sit in one meeting"),
        ExampleTown().with("担当課", "福祉", kind: "department").with("委託先", "福祉")
          .tie("担当課", "委託先", "委託").meeting("連絡会", "担当課", "委託先").network),
    ])

  func statements(of town: Town) -> [Statement] {
    betweenSectors(town) + amongPartners(town)
  }

  /// Sectors all of whose ties are formal.
  private func betweenSectors(_ town: Town) -> [Statement] {
    town.sectorPairs.all.filter { $0.standing == .onlyFormal }.map { pair in
      let test = PairWords.littleTest(pair, in: town)
      let names = PairWords.pair(pair, in: town)
      let kinds = pair.formal.map(\.kind).reduce(into: [String]()) { seen, kind in
        if !seen.contains(kind) { seen.append(kind) }
      }.joined(separator: "・")
      let meets = !pair.meetings.isEmpty
      return Statement(
        weight: test == nil
          ? .fixed(1) : .byBand(withinChance: meets ? nil : 1, somewhat: 2, clearly: 3),
        sectors: pair.sectors, participants: town.members(of: pair),
        ties: pair.formal.map { FindingTie(from: $0.from, to: $0.to, state: .formal) },
        figure: ("ties", 0), test: test,
        openPairs: pair.formal.map { Statement.OpenPair(from: [$0.from], to: [$0.to]) }
      ) { band in
        let chance = PairWords.few(test, band)
        return Wording(
          "\(names.japanese)のあいだの線は\(kinds)だけで、ふだん一緒に動くつながりは描かれていません。\(chance.japanese)",
          "All that joins \(names.english) is formal (\(kinds)); no working tie is drawn."
            + chance.english)
      }
    }
  }

  /// Whether a line says no more than that one unit of the town hall stands under another: nobody would
  /// draw a tie of collaboration beside it.
  private func isOrganisationChart(_ tie: Tie, _ from: Participant, _ to: Participant) -> Bool {
    if from.within == to.id || to.within == from.id { return true }
    return from.standing == .government && to.standing == .government
      && [
        TieKindID.jurisdiction, TieKindID.instruction, TieKindID.founding, TieKindID.posting,
      ].contains(tie.kind)
  }

  /// Partners of one body whom it is joined to by formal ties alone, where their sectors do not show it.
  private func amongPartners(_ town: Town) -> [Statement] {
    let told = Set(
      town.sectorPairs.all.filter { $0.standing == .onlyFormal }.flatMap { pair in
        pair.formal.map { [$0.from, $0.to] }
      })
    var partners: [(from: String, to: [String])] = []
    for tie in town.ties(.formal) where !told.contains([tie.from, tie.to]) {
      guard let from = town.participants[tie.from], let to = town.participants[tie.to],
        from.standing != .thing, to.standing != .thing, !town.areTied(tie.from, tie.to),
        !isOrganisationChart(tie, from, to),
        town.meetings(of: tie.from, and: tie.to).isEmpty, tie.from != tie.to
      else { continue }
      if let place = partners.firstIndex(where: { $0.from == tie.from }) {
        if !partners[place].to.contains(tie.to) { partners[place].to.append(tie.to) }
      } else {
        partners.append((tie.from, [tie.to]))
      }
    }
    return partners.map { from, others in
      let (name, names) = (town.name(from), Wording.list(others.map { town.name($0) }))
      let isAlone = town.partners(of: from).isEmpty
      return Statement(
        weight: .fixed(isAlone ? 2 : 1), participants: [from] + others,
        ties: others.map { FindingTie(from: from, to: $0, state: .formal) },
        figure: ("formalPartners", Double(others.count)),
        openPairs: [Statement.OpenPair(from: [from], to: others)]
      ) { _ in
        Wording(
          "\(name.japanese)と\(names.japanese)のあいだに描かれているのは委託・配置・所管などの線だけです。"
            + "ふだんのやりとりは、どのようになっているでしょうか。",
          "Between \(name.english) and \(names.english) only formal lines are drawn. How do they deal"
            + " with each other day by day?")
      }
    }
  }
}
