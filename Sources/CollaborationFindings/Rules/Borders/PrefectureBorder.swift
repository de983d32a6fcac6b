import CollaborationModel

/// Bodies of the prefecture that nobody of the town is in touch with.
struct PrefectureBorder: Rule {
  let description = RuleDescription(
    id: "prefecture-border", family: .borders, nature: .gap,
    name: Wording("都道府県所管との境", "The border to the prefecture"),
    meaning: Wording(
      "図にある都道府県所管の機関と、市町村の機関や部署のあいだに、線も同席もありません。",
      "Bodies of the prefecture are in the map, with neither tie nor table with the town."),
    guardrail: Wording(
      "都道府県所管の機関が図にないときは言いません。",
      "Silent where no body of the prefecture is in the map."),
    evidence: [
      DocumentLines("000", 358, 520, 1189, 1694), DocumentLines("002", 2888, 3194, 3196, 3198),
    ],
    actions: [
      Action(
        Wording("支援方針を共有し、共に学び合う", "Sharing aims and learning together"),
        for: .staff, .prefecture, source: DocumentLines("002", 3204, 3208)),
      Action(
        Wording("情報共有や連携を日頃から積み上げる", "Sharing from day to day, before a case comes"),
        for: .staff, .prefecture, source: DocumentLines("002", 3222)),
      .innerDialogue,
    ],
    examples: [
      .triggering(
        Wording("児童相談所に線がない", "The child guidance centre stands apart"),
        ExampleTown().with("児童相談所", "子ども").with("こども家庭センター", "子ども").network),
      .silent(
        Wording("要対協で会っている", "They meet"),
        ExampleTown().with("児童相談所", "子ども").with("こども家庭センター", "子ども")
          .meeting("要対協", "児童相談所", "こども家庭センター").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let bodies = PrefectureBodies(town)
    guard !bodies.apart.isEmpty, !bodies.municipal.isEmpty else { return [] }
    let names = town.names(bodies.apart)
    return [
      Statement(
        weight: .fixed(bodies.tied.isEmpty ? 2 : 1), participants: town.ids(bodies.apart),
        figure: ("participants", Double(bodies.apart.count)),
        openPairs: bodies.apart.map { body in
          let field = town.people[body].sectors.first
          let near = bodies.municipal.filter { town.people[$0].sectors.first == field }
          return Statement.OpenPair(
            from: town.ids(near.isEmpty ? bodies.municipal : near), to: town.ids([body]))
        }
      ) { _ in
        Wording(
          "都道府県の機関（\(names.japanese)）と市町村の機関のあいだには、一緒に動く線も同席も描かれていません。"
            + "支援方針を分かち合う機会はあるでしょうか。",
          "Neither working tie nor table is drawn between \(names.english) of the prefecture and the town."
            + " Is there an occasion to share aims?")
      }
    ]
  }
}
