import CollaborationModel

/// Welfare works with sectors outside it.
struct ReachesBeyondWelfare: Rule {
  let description = RuleDescription(
    id: "reaches-beyond-welfare", family: .outward, nature: .strength,
    name: Wording("福祉の外とのつながり", "Ties beyond welfare"),
    meaning: Wording(
      "福祉の参加主体が、福祉以外の分野と一緒に動いているか、同じ場で会っています。",
      "Welfare works with sectors outside it, or meets them."),
    guardrail: Wording(
      "福祉以外の分野の参加主体が図にないときは言いません。",
      "Silent where nobody outside welfare is in the map."),
    evidence: [DocumentLines("000", 1137, 1646), DocumentLines("002", 884, 2959)],
    actions: [.manyFields, .activitiesThatExist],
    examples: [
      .triggering(
        Wording("包括と学校が一緒に動く", "A support centre works with a school"),
        ExampleTown().with("包括", "高齢").with("学校", "教育").tie("包括", "学校").network),
      .silent(
        Wording("学校は図にあるが、線がない", "The school is in the map without a tie"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").with("学校", "教育")
          .tie("包括", "基幹").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let fields = OutsideWelfare(town).fields.filter { !$0.pairs.isEmpty }
    guard !fields.isEmpty else { return [] }
    let sectors = fields.map(\.sector)
    let pairs = fields.flatMap(\.pairs)
    let involved = Set(pairs.flatMap { [$0.welfare, $0.outside] }).sorted()
    let (names, who) = (town.names(ofSectors: sectors), town.names(involved))
    return [
      Statement(
        weight: .fixed(2), sectors: sectors, participants: town.ids(involved),
        ties: pairs.compactMap { town.presentTie($0.welfare, $0.outside) },
        figure: ("sectors", Double(sectors.count))
      ) { _ in
        Wording(
          "福祉の外の\(sectors.count)分野（\(names.japanese)）と、一緒に動くか同じ場で会う関係があります"
            + "（\(who.japanese)）。",
          "Welfare works with, or meets, \(sectors.count)"
            + " \(sectors.count == 1 ? "sector" : "sectors") outside it: \(names.english)"
            + " (\(who.english)).")
      }
    ]
  }
}
