import CollaborationModel

/// People passed on and on, and taken up by nobody.
struct TaraiMawashi: Rule {
  let description = RuleDescription(
    id: "tarai-mawashi", family: .betweenSectors, nature: .gap,
    name: Wording("たらいまわし・排除", "Being passed around"),
    meaning: Wording(
      "人が次々に回される、又は排除される線が描かれています。この線は連携に数えません。つなぎだけが巡り、"
        + "引き受ける人のいない輪も示します。",
      "Lines are drawn by which people are passed on or shut out; they never count as collaboration. Rings of"
        + " referrals in which nobody takes a person up are shown too."),
    guardrail: Wording(
      "互いにつなぎ合う二者、輪の中に支援・同行・協働などで受け止める人がいるつなぎについては言いません。",
      "Silent on two who refer to each other, and where somebody in the ring takes people up."),
    evidence: [DocumentLines("000", 2495, 2511, 5063), DocumentLines("002", 267, 624, 629)],
    actions: [
      Action(
        Wording("事務所掌に関わらず受け止める", "Taking people up whatever the remit"), for: .staff,
        source: DocumentLines("002", 608, 711, 2950)),
      Action(
        Wording("中立の場を担保し、間に入って通訳する", "A neutral place, and somebody who translates"),
        for: .staff, source: DocumentLines("000", 5063, 5069)),
    ],
    examples: [
      .triggering(
        Wording("三つの窓口が回し合う", "Three desks pass people round"),
        ExampleTown().with("高齢窓口", "高齢").with("障害窓口", "障害").with("困窮窓口", "困窮")
          .tie("高齢窓口", "障害窓口", "つなぎ") { $0.status = .bad }
          .tie("障害窓口", "困窮窓口", "つなぎ") { $0.status = .bad }
          .tie("困窮窓口", "高齢窓口", "つなぎ") { $0.status = .bad }.network),
      .triggering(
        Wording("つなぎだけが一巡する", "A ring of referrals and nothing else"),
        ExampleTown().with("高齢窓口", "高齢").with("障害窓口", "障害").with("困窮窓口", "困窮")
          .tie("高齢窓口", "障害窓口", "つなぎ").tie("障害窓口", "困窮窓口", "つなぎ")
          .tie("困窮窓口", "高齢窓口", "つなぎ").network),
      .silent(
        Wording("一つが受け止めて支援する", "One of them takes people up"),
        ExampleTown().with("高齢窓口", "高齢").with("障害窓口", "障害").with("困窮窓口", "困窮")
          .with("本人", kind: "resident")
          .tie("高齢窓口", "障害窓口", "つなぎ").tie("障害窓口", "困窮窓口", "つなぎ")
          .tie("困窮窓口", "高齢窓口", "つなぎ").tie("障害窓口", "本人", "支援").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let bad = town.ties(.bad).filter { town.node($0.from) != nil && town.node($0.to) != nil }
    return TieChains.chains(of: bad).map { chain in said(chain, town) }
      + rings(town).map { ring in suspected(ring, town) }
  }

  /// What people have marked as harm.
  private func said(_ chain: TieChains.Chain, _ town: Town) -> Statement {
    let names = Wording.list(chain.participants.map { town.name($0) })
    let sectors = town.sectors.map(\.sector).filter { sector in
      chain.participants.contains { town.mainSector(of: $0) == sector }
    }
    return Statement(
      weight: .fixed(2), sectors: sectors, participants: chain.participants,
      ties: chain.ties.map { FindingTie(from: $0.from, to: $0.to, state: .bad) },
      figure: ("badTies", Double(chain.ties.count))
    ) { _ in
      if chain.isRing {
        return Wording(
          "\(names.japanese)のあいだで、人が回されて元に戻る線が描かれています。この線は連携に数えていません。",
          "People are passed round among \(names.english) and come back. These lines do not count as"
            + " collaboration.")
      }
      return Wording(
        "\(names.japanese)のあいだに、たらいまわし又は排除の線が描かれています。この線は連携に数えていません。",
        "Between \(names.english) people are passed on or shut out. These lines do not count as"
          + " collaboration.")
    }
  }

  private static let referrals: Set<String> = [TieKindID.referral, TieKindID.handingOver]
  private static let takingUp: Set<String> = [
    TieKindID.aid, TieKindID.jointSupport, TieKindID.company, TieKindID.companionship,
    TieKindID.outreach, TieKindID.watching, TieKindID.jointWork, TieKindID.reachingFurther,
    TieKindID.fillingIn, TieKindID.dialogue, TieKindID.coordination,
  ]

  /// Rings of referrals in which nobody takes anybody up.
  private func rings(_ town: Town) -> [TieChains.Chain] {
    let referrals = town.ties(.working).filter {
      Self.referrals.contains($0.kind) && $0.isDirected && town.node($0.from) != nil
        && town.node($0.to) != nil
    }
    return TieChains.rings(of: referrals).filter { ring in
      ring.participants.count > 2
        && ring.participants.allSatisfy { member in
          town.ties(of: member, .working).allSatisfy { !Self.takingUp.contains($0.kind) }
        }
    }
  }

  private func suspected(_ ring: TieChains.Chain, _ town: Town) -> Statement {
    let names = Wording.list(ring.participants.map { town.name($0) })
    return Statement(
      weight: .fixed(1), participants: ring.participants,
      ties: ring.ties.map { FindingTie(from: $0.from, to: $0.to, state: .present) },
      figure: ("referrals", Double(ring.ties.count))
    ) { _ in
      Wording(
        "\(names.japanese)のつなぎは一巡していて、受け止めて支援するつながりが描かれていません。最後は誰が引き受けているでしょうか。",
        "Referrals among \(names.english) go round, and no tie is drawn by which anybody is taken up. Who"
          + " does in the end?")
    }
  }
}
