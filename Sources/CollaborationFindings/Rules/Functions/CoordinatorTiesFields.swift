import CollaborationModel

/// A coordinator, or another role, is in touch with three sectors and more: what somebody does
/// counts, and not what the post is called.
struct CoordinatorTiesFields: Rule {
  let description = RuleDescription(
    id: "coordinator-ties-fields", family: .functions, nature: .strength,
    name: Wording("分野をまたぐ調整役・つなぎ役", "A coordinator or role across sectors"),
    meaning: Wording(
      "調整役や、役職・専門職の誰かが、三つ以上の分野と一緒に動くか、同じ場で会っています。",
      "A coordinator or another role works with, or meets, three sectors and more."),
    guardrail: Wording(
      "調整役も役職・専門職も図にないときは言いません。",
      "Silent where neither a coordinator nor a role is in the map."),
    evidence: [DocumentLines("000", 396, 1097), DocumentLines("002", 3430, 3555)],
    actions: [.coordinatorsTrained, .arrangement],
    examples: [
      .triggering(
        Wording("調整役が高齢・障害・教育とつながる", "With three sectors"),
        ExampleTown().with("調整役", "横断").with("包括", "高齢").with("基幹", "障害")
          .with("学校", "教育").star("調整役", "包括", "基幹", "学校").network),
      .silent(
        Wording("調整役が包括とだけつながる", "With one"),
        ExampleTown().with("調整役", "横断").with("包括", "高齢").tie("調整役", "包括").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let coordinators = Set(Coordinators(town).all)
    // Of those who are not said to coordinate, ties of their own count, and no seat in a large meeting.
    let roles = town.numbers {
      $0.kind == ParticipantKindID.role && $0.standing != .household && $0.standing != .thing
    }
    let spanning = coordinators.union(roles).sorted().compactMap {
      number -> (Int, Set<String>)? in
      let others =
        coordinators.contains(number)
        ? town.contacts.around(number) : town.contacts.tied(number)
      let sectors = Set(others.compactMap { town.people[$0].sectors.first })
        .subtracting(town.people[number].sectors)
      return sectors.count >= 3 ? (number, sectors) : nil
    }
    guard !spanning.isEmpty else { return [] }
    let numbers = spanning.map(\.0)
    let reached = spanning.reduce(into: Set<String>()) { $0.formUnion($1.1) }
    let sectors = town.sectors.map(\.sector).filter(reached.contains)
    let (who, fields) = (town.names(numbers), town.names(ofSectors: sectors))
    return [
      Statement(
        weight: .fixed(2), sectors: sectors, participants: town.ids(numbers),
        figure: ("sectors", Double(sectors.count))
      ) { _ in
        Wording(
          "\(who.japanese)が、\(fields.japanese)と一緒に動くか同じ場で会い、分野をまたいで動いています。",
          "\(who.english) \(numbers.count == 1 ? "works" : "work") with, or"
            + " \(numbers.count == 1 ? "meets" : "meet"), \(fields.english).")
      }
    ]
  }
}
