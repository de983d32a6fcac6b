import CollaborationModel

/// Residents are in touch with the town hall only.
struct ResidentsThroughGovernment: Rule {
  let description = RuleDescription(
    id: "residents-through-government", family: .residents, nature: .gap,
    name: Wording("住民とのつながりが行政だけを通る", "Residents reached only through the town hall"),
    meaning: Wording(
      "住民や住民組織とつながる相手が、庁内の部署だけです。",
      "Only departments of the town hall are in touch with residents."),
    guardrail: Wording(
      "庁外の機関が2未満のとき、又は地域の2主体以上が庁内とつながっていないときは言いません。",
      "Silent with fewer than two agencies outside the town hall, or fewer than two of the community"
        + " in touch with it."),
    evidence: [DocumentLines("000", 327, 1055), DocumentLines("002", 1006, 1010)],
    actions: [.dialogueWithAgencies, .residentsBacked, .activitiesThatExist],
    examples: [
      .triggering(
        Wording("自治会もサロンも福祉課とだけ", "Both know the division only"),
        ExampleTown().with("福祉課", "福祉", kind: "department").with(2, "高齢")
          .withResidents("自治会", "サロン").tie("福祉課", "高齢1").star("福祉課", "自治会", "サロン")
          .network),
      .silent(
        Wording("サロンは社協ともつながる", "The salon knows the council too"),
        ExampleTown().with("福祉課", "福祉", kind: "department").with("社協", "地域福祉")
          .with("包括", "高齢").withResidents("自治会", "サロン")
          .star("福祉課", "自治会", "サロン").tie("サロン", "社協").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let community = Community(town)
    let outside = community.agencies.filter { town.people[$0].standing == .agency }
    let isOutside = Set(outside)
    let met = community.members.map { (member: $0, around: town.contacts.around($0)) }
    let throughHall = met.filter { entry in
      entry.around.contains { town.people[$0].standing == .government }
    }.map(\.member)
    guard outside.count >= 2, throughHall.count >= 2,
      met.allSatisfy({ isOutside.isDisjoint(with: $0.around) })
    else { return [] }
    let departments = Set(throughHall.flatMap(town.contacts.around)).filter {
      town.people[$0].standing == .government
    }.sorted()
    let (names, halls) = (town.names(throughHall), town.names(departments))
    return [
      Statement(
        weight: .fixed(2), participants: town.ids((throughHall + departments).sorted()),
        ties: throughHall.flatMap { member in
          departments.compactMap { town.presentTie(member, $0) }
        },
        figure: ("residents", Double(throughHall.count)),
        openPairs: [Statement.OpenPair(from: town.ids(throughHall), to: town.ids(outside))]
      ) { _ in
        Wording(
          "\(names.japanese)とつながっているのは庁内（\(halls.japanese)）だけで、庁外の機関との線は"
            + "描かれていません。直接のつながりがあるでしょうか。",
          "Only the town hall (\(halls.english)) is in touch with \(names.english); no tie to an"
            + " agency outside it is drawn. Are there direct ones?")
      }
    ]
  }
}
