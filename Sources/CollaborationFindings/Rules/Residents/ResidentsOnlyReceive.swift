import CollaborationModel

/// Every tie between agencies and residents leads towards residents as support.
struct ResidentsOnlyReceive: Rule {
  let description = RuleDescription(
    id: "residents-only-receive", family: .residents, nature: .gap,
    name: Wording("住民が支えられるだけ", "Residents only receive"),
    meaning: Wording(
      "機関と地域のあいだの線が、どれも機関から地域への支援として描かれています。",
      "Every tie between agencies and residents is drawn as support towards residents."),
    guardrail: Wording(
      "本人・世帯は数えません。後方支援や参加の線、同じ会議の席があるときは言いません。"
        + "地域の2主体以上に線があるときに限ります。",
      "Households are not counted. Silent where there is backing, taking part or a common table, and"
        + " with fewer than two of the community tied."),
    evidence: [
      DocumentLines("000", 60, 457, 970), DocumentLines("002", 1030, 1036, 1046, 1052),
    ],
    actions: [
      Action(
        Wording(
          "支え・支えられる関係性で個人や世帯を捉える意識",
          "Seeing people as supporting and supported at once"),
        for: .staff, source: DocumentLines("000", 457)),
      Action(
        Wording(
          "互いの得手不得手を補い合う協働の関係にする",
          "Working together, each with what they are good at"),
        for: .staff, .residents, source: DocumentLines("002", 1064)),
      .dialogueWithResidents,
    ],
    examples: [
      .triggering(
        Wording("社協がサロンと老人会を支援する線だけ", "Support lines only"),
        ExampleTown().with("社協", "地域福祉").withResidents("サロン", "老人会")
          .tie("社協", "サロン", "支援").tie("社協", "老人会", "支援").network),
      .silent(
        Wording("老人会は社協に情報を寄せる", "One of them tells the council what it sees"),
        ExampleTown().with("社協", "地域福祉").withResidents("サロン", "老人会")
          .tie("社協", "サロン", "支援").tie("老人会", "社協", "情報提供").network),
    ])

  /// Ties by which something is done for residents.
  static let support: Set<String> = [
    TieKindID.aid, TieKindID.advice, TieKindID.explanation, TieKindID.watching,
    TieKindID.outreach, TieKindID.provision, TieKindID.givenInformation, TieKindID.referral,
    TieKindID.handingOver,
  ]

  func statements(of town: Town) -> [Statement] {
    let community = Community(town)
    let (isMember, isAgency) = (Set(community.members), Set(community.agencies))
    let ties = town.workingTies.filter {
      (isMember.contains($0.from) && isAgency.contains($0.to))
        || (isMember.contains($0.to) && isAgency.contains($0.from))
    }
    let received = Set(ties.map { isMember.contains($0.to) ? $0.to : $0.from }).sorted()
    let meet = community.members.contains { member in
      town.contacts.tables(of: member).contains { table in
        town.contacts.seats(at: table).contains(where: isAgency.contains)
      }
    }
    guard received.count >= 2, !meet,
      ties.allSatisfy({
        $0.tie.isDirected && isMember.contains($0.to) && Self.support.contains($0.tie.kind)
      })
    else { return [] }
    let names = town.names(received)
    return [
      Statement(
        weight: .fixed(2), participants: town.ids(received),
        ties: ties.map { FindingTie($0.tie) },
        figure: ("ties", Double(ties.count))
      ) { _ in
        Wording(
          "機関と地域のあいだの線\(ties.count)本は、どれも機関から\(names.japanese)への支援として"
            + "描かれています。地域の側から始まることや、互いに教わることは何でしょうか。",
          "All \(ties.count) ties between agencies and the community are drawn as support towards"
            + " \(names.english). What begins with residents, or is learnt from them?")
      }
    ]
  }
}
