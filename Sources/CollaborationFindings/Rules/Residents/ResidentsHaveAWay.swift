import CollaborationModel

/// What residents notice can reach an agency.
struct ResidentsHaveAWay: Rule {
  let description = RuleDescription(
    id: "residents-have-a-way", family: .residents, nature: .strength,
    name: Wording("地域から機関への道", "A way from residents to agencies"),
    meaning: Wording(
      "地域で気づかれたことが、本人を通さずに機関へ届く道があります。",
      "What residents notice can reach an agency without going through the household itself."),
    guardrail: Wording(
      "住民や住民組織が図にないときは言いません。", "Silent where no residents are in the map."),
    evidence: [DocumentLines("002", 734, 2974)],
    actions: [.residentsBacked, .activitiesThatExist],
    examples: [
      .triggering(
        Wording("民生委員が包括に知らせる", "A welfare volunteer tells a support centre"),
        ExampleTown().with("包括", "高齢").withResidents("民生委員").tie("民生委員", "包括", "情報提供")
          .network),
      .silent(
        Wording("本人を通してしかつながらない", "Only through the household itself"),
        ExampleTown().with("包括", "高齢").with("本人", kind: "resident").withResidents("隣の人")
          .tie("隣の人", "本人", "見守り").tie("包括", "本人", "支援").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let community = Community(town)
    guard !community.withWay.isEmpty, !community.agencies.isEmpty else { return [] }
    let isAgency = Set(community.agencies)
    let ties = community.withWay.flatMap { member in
      town.contacts.tied(member).filter(isAgency.contains).compactMap {
        town.presentTie(member, $0)
      }
    }
    let (count, all) = (community.withWay.count, community.members.count)
    let names = town.names(community.withWay)
    return [
      Statement(
        weight: .fixed(2), participants: town.ids(community.withWay), ties: ties,
        figure: ("residentsWithWay", Double(count))
      ) { _ in
        Wording(
          "地域の\(all)主体のうち\(count)主体（\(names.japanese)）から、機関へ知らせる道があります。",
          "\(count) of \(all) of the community (\(names.english)) \(count == 1 ? "has" : "have")"
            + " a way to an agency.")
      }
    ]
  }
}
