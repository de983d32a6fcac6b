import CollaborationModel

/// What residents notice has no way to any agency.
struct ResidentsCutOff: Rule {
  let description = RuleDescription(
    id: "residents-cut-off", family: .residents, nature: .gap,
    name: Wording("地域から機関への道がない", "No way from residents to agencies"),
    meaning: Wording(
      "地域で気づかれたことが、本人を通さずに機関へ届く道が描かれていません。",
      "What residents notice has no way to an agency, once the household itself is set aside."),
    guardrail: Wording(
      "住民や機関が図にないとき、又は隣にいる世帯へ機関が自ら出向いているときは言いません。機関が設置・配置・委託した場や人も数えません。"
        + "行政から強制できるものではありません（002:1006）。",
      "Silent where residents or agencies are not in the map, and on neighbours of a household to"
        + " which an agency goes out itself. What an agency founded or commissioned does not count."
    ),
    evidence: [
      DocumentLines("000", 327, 969, 1691), DocumentLines("002", 543, 734, 1634, 2974),
    ],
    actions: [
      .dialogueWithResidents, .residentsBacked,
      Action(
        Wording("相談に来られない人に関する情報が入る体制の構築", "Ways for word of those who do not come"),
        for: .staff, source: DocumentLines("000", 541)),
      .activitiesThatExist,
    ],
    examples: [
      .triggering(
        Wording("隣の人は本人としかつながっていない", "The neighbour knows the household only"),
        ExampleTown().with("包括", "高齢").with("本人", kind: "resident").withResidents("隣の人")
          .tie("隣の人", "本人", "見守り").tie("包括", "本人", "支援").network),
      .silent(
        Wording("隣の人は民生委員を通して社協に届く", "Through a welfare volunteer to the council"),
        ExampleTown().with("社協", "地域福祉").withResidents("隣の人", "民生委員")
          .tie("隣の人", "民生委員").tie("民生委員", "社協", "情報提供").network),
      .silent(
        Wording("隣の世帯には機関が自ら出向いている", "An agency goes out to the household itself"),
        ExampleTown().with("包括", "高齢").with("本人", kind: "resident").withResidents("隣の人")
          .tie("隣の人", "本人", "見守り").tie("包括", "本人", "アウトリーチ").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let community = Community(town)
    let apart = community.cutOff
    guard !apart.isEmpty, !community.agencies.isEmpty else { return [] }
    let (count, all) = (apart.count, community.members.count)
    // Nobody of several has a way: the whole map shows it. One of many may be a tie not asked about.
    let nobody = count == all
    let weight = nobody && count >= 3 && town.actorCount >= 8 ? 3 : count * 2 >= all ? 2 : 1
    let names = town.names(apart)
    return [
      Statement(
        weight: .fixed(weight), participants: town.ids(apart),
        figure: ("residentsWithoutWay", Double(count)),
        openPairs: [
          Statement.OpenPair(from: town.ids(apart), to: town.ids(community.agencies))
        ]
      ) { _ in
        nobody
          ? Wording(
            "図にある地域の主体（\(names.japanese)）のいずれからも、本人を通さずに機関へ知らせる道が"
              + "描かれていません。気づいたとき、どこに伝えているでしょうか。",
            "None of the community in the map (\(names.english)) has a way to an agency that does"
              + " not go through the household itself. Whom do they tell what they notice?")
          : Wording(
            "\(names.japanese)からは、本人を通さずに機関へ知らせる道が描かれていません"
              + "（地域の\(all)主体のうち\(count)）。気づいたとき、どこに伝えているでしょうか。",
            "From \(names.english) no way to an agency is drawn (\(count) of \(all) of the"
              + " community). Whom do they tell what they notice?")
      }
    ]
  }
}
