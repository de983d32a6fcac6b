import CollaborationModel

/// Nobody of the community is in the map.
struct ResidentsAbsent: Rule {
  let description = RuleDescription(
    id: "residents-absent", family: .residents, nature: .gap,
    name: Wording("図に住民がいない", "No residents in the map"),
    meaning: Wording(
      "住民、住民組織、地域の場が一つも図に描かれていません。",
      "No residents, residents' groups or places are in the map."),
    guardrail: Wording(
      "動く参加主体が6未満の素描、一緒に動く線のない図、機関どうしの関係だけを尋ねた図では言いません。"
        + "住民に役割を求めるための所見ではありません（002:1006）。",
      "Silent on sketches of fewer than six actors or without any working tie, and where the question was about agencies only."
    ),
    evidence: [DocumentLines("000", 297, 969, 1055), DocumentLines("002", 543, 545)],
    actions: [
      .dialogueWithResidents, .activitiesThatExist, .residentsBacked,
      Action(
        Wording("住民の「やりたい」を応援する", "Backing what residents want to do"),
        for: .staff, source: DocumentLines("000", 1071)),
    ],
    examples: [
      .triggering(
        Wording("機関だけの図", "Agencies only"),
        ExampleTown().with(4, "高齢").with(4, "障害").tie("高齢1", "障害1").network),
      .silent(
        Wording("サロンが図にある", "A salon is in the map"),
        ExampleTown().with(4, "高齢").with(4, "障害").withResidents("サロン", kind: "place").network),
    ])

  func statements(of town: Town) -> [Statement] {
    guard town.actorCount >= 6, town.numbers(.community, .household).isEmpty,
      !town.asksOnlyAboutAgencies, !town.workingTies.isEmpty
    else { return [] }
    return [
      Statement(weight: .fixed(2), figure: ("residents", 0)) { _ in
        Wording(
          "この図には、住民、住民組織、地域の場が描かれていません。"
            + "地域ではどなたが、どこで集まり、何をしているでしょうか。",
          "No residents, residents' groups or places are in this map. Who meets where in the"
            + " community, and what do they do there?")
      }
    ]
  }
}
