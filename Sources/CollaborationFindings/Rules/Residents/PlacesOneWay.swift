import CollaborationModel

/// People are passed on to places and groups, and nothing leads back.
struct PlacesOneWay: Rule {
  let description = RuleDescription(
    id: "places-one-way", family: .residents, nature: .gap,
    name: Wording("居場所への一方向のつなぎ", "Referral to places one way"),
    meaning: Wording(
      "機関から居場所や住民組織へのつなぎはありますが、戻りの線や話し合う場が描かれていません。",
      "Agencies refer people to places and groups; no tie or table leads back."),
    guardrail: Wording(
      "双方向の線、相手からの線、同じ会議の席があるときは言いません。",
      "Silent where any tie is mutual or leads back, or a table is shared."),
    evidence: [DocumentLines("002", 1030, 1036, 1046, 1048)],
    actions: [
      Action(
        Wording(
          "互いの得手不得手を補い合う協働の関係にする",
          "Working together, each with what they are good at"),
        for: .staff, .residents, source: DocumentLines("002", 1064)),
      .dialogueWithResidents,
    ],
    examples: [
      .triggering(
        Wording("包括がサロンにつなぐだけ", "The centre refers to the salon"),
        ExampleTown().with("包括", "高齢").withResidents("サロン", kind: "place")
          .tie("包括", "サロン", "つなぎ").network),
      .silent(
        Wording("サロンからも相談がある", "The salon asks the centre too"),
        ExampleTown().with("包括", "高齢").withResidents("サロン", kind: "place")
          .tie("包括", "サロン", "つなぎ").tie("サロン", "包括", "相談").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let community = Community(town)
    let (isMember, isAgency) = (Set(community.members), Set(community.agencies))
    let ties = town.workingTies
    var answered: Set<[Int]> = []
    for (tie, from, to) in ties {
      answered.insert([from, to])
      if !tie.isDirected { answered.insert([to, from]) }
    }
    var seen: Set<[Int]> = []
    let referrals = ties.filter { entry in
      entry.tie.kind == TieKindID.referral && entry.tie.isDirected && isAgency.contains(entry.from)
        && isMember.contains(entry.to) && !answered.contains([entry.to, entry.from])
        && Set(town.contacts.tables(of: entry.from)).isDisjoint(
          with: town.contacts.tables(of: entry.to))
        && seen.insert([entry.from, entry.to]).inserted
    }
    guard !referrals.isEmpty else { return [] }
    let places = Set(referrals.map(\.to)).sorted()
    let agencies = Set(referrals.map(\.from)).sorted()
    let (to, from) = (town.names(places), town.names(agencies))
    return [
      Statement(
        weight: .fixed(1), participants: town.ids((places + agencies).sorted()),
        ties: referrals.map { FindingTie($0.tie) },
        figure: ("ties", Double(referrals.count))
      ) { _ in
        Wording(
          "\(from.japanese)から\(to.japanese)へのつなぎは一方向に描かれています。"
            + "つないだ後の様子を伺う機会や、話し合う場はあるでしょうか。",
          "Referral from \(from.english) to \(to.english) is drawn one way. Is there an occasion to"
            + " hear how things went, or a table to talk at?")
      }
    ]
  }
}
