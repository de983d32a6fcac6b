import CollaborationModel

/// 当事者団体 are near the rest of the community.
struct PeerGroupsNear: Rule {
  let description = RuleDescription(
    id: "tojisha-near", family: .residents, nature: .strength,
    name: Wording("当事者団体とのつながり", "Peer groups near"),
    meaning: Wording(
      "当事者団体が、ほかの住民や場と一人を介する以内でつながっています。",
      "Peer groups are within two steps of other residents or places."),
    guardrail: Wording(
      "当事者団体が図にないときは言いません。", "Silent where no peer group is in the map."),
    evidence: [DocumentLines("002", 2819, 2823)],
    actions: [.activitiesThatExist, .practiceReviewed],
    examples: [
      .triggering(
        Wording("当事者団体がサロンに参加する", "A peer group takes part in a salon"),
        ExampleTown().withResidents("当事者団体", "サロン").tie("当事者団体", "サロン", "参加").network),
      .silent(
        Wording("当事者団体に線がない", "The peer group has no tie"),
        ExampleTown().withResidents("当事者団体", "サロン", "自治会").tie("サロン", "自治会").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let near = PeerGroups(town).near
    guard !near.isEmpty else { return [] }
    let names = town.names(near)
    return [
      Statement(
        weight: .fixed(1), participants: town.ids(near),
        figure: ("participants", Double(near.count))
      ) { _ in
        Wording(
          "\(names.japanese)は、ほかの住民や場と近くでつながっています。",
          "\(names.english) \(near.count == 1 ? "is" : "are") near other residents and places.")
      }
    ]
  }
}
