import CollaborationModel

/// 当事者団体 are far from the rest of the community.
struct PeerGroupsFar: Rule {
  let description = RuleDescription(
    id: "tojisha-far", family: .residents, nature: .gap,
    name: Wording("当事者団体が遠い", "Peer groups are far"),
    meaning: Wording(
      "当事者団体から、ほかの住民や地域の場まで、一人を介しても届きません。",
      "Peer groups reach no other residents or places, not even through somebody else."),
    guardrail: Wording(
      "当事者団体が図にないとき、又は住民どうしの線が一つもないときは言いません。",
      "Silent where no peer group is in the map, or residents have no ties among themselves."),
    evidence: [DocumentLines("002", 2811, 2815, 2817)],
    actions: [
      Action(
        Wording("話を聞く場をつくる", "A place where they are listened to"),
        for: .staff, .residents, source: DocumentLines("002", 2823, 2825)),
      Action(
        Wording(
          "市民活動団体・まちづくり会社とともに任意団体を形成する",
          "Forming a group with citizens' groups and town companies"),
        for: .residents, .councilOfSocialWelfare, source: DocumentLines("002", 2819)),
    ],
    examples: [
      .triggering(
        Wording("当事者団体に線がない", "The peer group has no tie"),
        ExampleTown().withResidents("当事者団体", "サロン", "自治会").tie("サロン", "自治会").network),
      .silent(
        Wording("専門職を介してサロンとつながる", "Through a professional"),
        ExampleTown().with("専門職", "障害").withResidents("当事者団体", "サロン", "自治会")
          .tie("サロン", "自治会").star("専門職", "当事者団体", "サロン").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let groups = PeerGroups(town)
    guard !groups.far.isEmpty else { return [] }
    let names = town.names(groups.far)
    return [
      Statement(
        weight: .fixed(2), participants: town.ids(groups.far),
        figure: ("participants", Double(groups.far.count)),
        openPairs: [
          Statement.OpenPair(from: town.ids(groups.far), to: town.ids(groups.others))
        ]
      ) { _ in
        Wording(
          "\(names.japanese)から、ほかの住民や地域の場への道が近くに描かれていません。"
            + "互いに知り合う機会はあるでしょうか。",
          "No near way from \(names.english) to other residents or places is drawn. Is there an"
            + " occasion to get to know each other?")
      }
    ]
  }
}
