import CollaborationModel

/// Ties that those concerned call strained (ぎくしゃく).
struct StrainedTies: Rule {
  let description = RuleDescription(
    id: "strained-ties", family: .betweenSectors, nature: .gap,
    name: Wording("ぎくしゃくしているつながり", "Strained ties"),
    meaning: Wording(
      "ぎくしゃくしている、弱まっていると書かれたつながりがあります。できている点には数えません。",
      "Some ties are said to be strained. They are not counted among what holds."),
    guardrail: Wording(
      "そう書かれたつながりがないときは言いません。どちらかの責任として書きません。",
      "Silent where no tie is said to be strained. Neither end is to blame."),
    evidence: [DocumentLines("002", 3463, 3465, 3469, 3473)],
    actions: [
      Action(
        Wording(
          "事情を丁寧に聞き出した上で調整する", "Asking with care how it looks from there, then adjusting"),
        for: .staff, source: DocumentLines("002", 3477, 3479)),
      Action(
        Wording("互いの業務や仕事ぶりを知る機会を設ける", "Occasions to see each other's work"),
        for: .staff, .councilOfSocialWelfare, source: DocumentLines("002", 3077)),
    ],
    examples: [
      .triggering(
        Wording("教育委員会とのつながりがぎくしゃくしている", "The tie with the board is strained"),
        ExampleTown().with("福祉課", "福祉", kind: "department").with("教育委員会", "教育")
          .tie("福祉課", "教育委員会") { $0.status = .strained }.network),
      .silent(
        Wording("いまあるつながりだけ", "Existing ties only"),
        ExampleTown().with("福祉課", "福祉", kind: "department").with("教育委員会", "教育")
          .tie("福祉課", "教育委員会").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let strained = town.network.ties.compactMap { tie -> (tie: Tie, from: Int, to: Int)? in
      guard tie.status == .strained, town.standing(of: tie) != .bad,
        let from = town.contacts.number[tie.from], let to = town.contacts.number[tie.to],
        from < town.people.count, to < town.people.count
      else { return nil }
      return (tie, from, to)
    }
    guard !strained.isEmpty else { return [] }
    let ends = Set(strained.flatMap { [$0.from, $0.to] }).sorted()
    let fields = Set(ends.compactMap { town.people[$0].sectors.first })
    let pairs = WantedTies.told(strained, in: town)
    return [
      Statement(
        weight: .fixed(2), sectors: town.sectors.map(\.sector).filter(fields.contains),
        participants: town.ids(ends), ties: strained.map { FindingTie($0.tie) },
        figure: ("strainedTies", Double(strained.count))
      ) { _ in
        Wording(
          "\(pairs.japanese)のつながりは、ぎくしゃくしていると書かれています。所掌や守秘、人員など、"
            + "それぞれの事情を伺うところから始められます。",
          "\(pairs.english): the tie is said to be strained. One can begin by asking each how it"
            + " looks from there: remit, secrecy, staff.")
      }
    ]
  }
}
