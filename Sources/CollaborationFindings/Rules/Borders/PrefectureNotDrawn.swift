import CollaborationModel

/// A map of many agencies without any body of the prefecture: a question.
struct PrefectureNotDrawn: Rule {
  let description = RuleDescription(
    id: "prefecture-not-drawn", family: .borders, nature: .gap,
    name: Wording("まだ図にない都道府県所管の機関", "Bodies of the prefecture not yet in the map"),
    meaning: Wording(
      "子どもや保健医療の機関が図にありますが、児童相談所や保健所は描かれていません。",
      "Agencies for children or health are in the map; child guidance and health centres are not."),
    guardrail: Wording(
      "動く参加主体が20未満の図では言いません。描かれていないことは、つながりがないことを意味しません。",
      "Silent on maps of fewer than twenty actors. Not drawn does not mean not tied."),
    evidence: [DocumentLines("000", 520, 1694), DocumentLines("002", 2888)],
    actions: [
      Action(
        Wording("情報共有や連携を日頃から積み上げる", "Sharing from day to day, before a case comes"),
        for: .staff, .prefecture, source: DocumentLines("002", 3222)),
      .currentState,
    ],
    examples: [
      .triggering(
        Wording("20の機関に都道府県所管がない", "Twenty agencies, none of the prefecture"),
        ExampleTown().with(12, "子ども").with(8, "高齢").tie("子ども1", "高齢1").network),
      .silent(
        Wording("児童相談所が図にある", "A child guidance centre is in the map"),
        ExampleTown().with(12, "子ども").with(8, "高齢").with("児童相談所", "子ども").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let bodies = PrefectureBodies(town)
    let isConcerned = town.people.contains {
      $0.sectors.contains(SectorID.children) || $0.sectors.contains(SectorID.health)
    }
    let welfare = town.people.count { person in
      person.sectors.first.flatMap { town.network.vocabulary.group(ofSector: $0) }?.isWelfare
        ?? false
    }
    guard town.actorCount >= 20, welfare * 3 >= town.actorCount, isConcerned, bodies.tied.isEmpty,
      bodies.apart.isEmpty,
      !town.people.contains(where: { $0.sectors.contains(SectorID.stateAndPrefecture) })
    else { return [] }
    return [
      Statement(weight: .fixed(1), figure: ("participants", 0)) { _ in
        Wording(
          "児童相談所や保健所など、都道府県所管の機関は図に描かれていません。"
            + "ふだん、どなたがどのようにやりとりしているでしょうか。",
          "Child guidance centres, health centres and other bodies of the prefecture are not in the"
            + " map. Who is in touch with them from day to day, and how?")
      }
    ]
  }
}
