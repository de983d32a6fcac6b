import CollaborationModel

/// Bodies of the prefecture are in touch with the town.
struct PrefectureTied: Rule {
  let description = RuleDescription(
    id: "prefecture-tied", family: .borders, nature: .strength,
    name: Wording("都道府県所管の機関とのつながり", "Ties with the prefecture's bodies"),
    meaning: Wording(
      "児童相談所や保健所など都道府県所管の機関と、一緒に動くか同じ場で会っています。",
      "The town works with, or meets, bodies of the prefecture."),
    guardrail: Wording(
      "都道府県所管の機関が図にないときは言いません。",
      "Silent where no body of the prefecture is in the map."),
    evidence: [DocumentLines("000", 358, 520), DocumentLines("002", 3204, 3222)],
    actions: [.facesKnown, .practiceReviewed],
    examples: [
      .triggering(
        Wording("児童相談所とこども家庭センターが動く", "They work together"),
        ExampleTown().with("児童相談所", "子ども").with("こども家庭センター", "子ども")
          .tie("児童相談所", "こども家庭センター").network),
      .silent(
        Wording("児童相談所に線がない", "The child guidance centre stands apart"),
        ExampleTown().with("児童相談所", "子ども").with("こども家庭センター", "子ども").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let tied = PrefectureBodies(town).tied
    guard !tied.isEmpty else { return [] }
    let names = town.names(tied)
    return [
      Statement(
        weight: .fixed(1), participants: town.ids(tied),
        figure: ("participants", Double(tied.count))
      ) { _ in
        Wording(
          "都道府県の機関（\(names.japanese)）と、一緒に動くか同じ場で会っています。",
          "The town works with, or meets, \(names.english) of the prefecture.")
      }
    ]
  }
}
