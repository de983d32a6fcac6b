import CollaborationModel

/// The town's heads and means are in touch with the rest through one participant only.
struct LeadersThroughOne: Rule {
  let description = RuleDescription(
    id: "leaders-through-one", family: .vertical, nature: .gap,
    name: Wording("首長・財政などへの道が一つ", "One way to those who decide on means"),
    meaning: Wording(
      "首長、財政、企画などとつながる参加主体が、ほかに一つしかありません。",
      "Only one participant is in touch with the heads of the town, finance or planning."),
    guardrail: Wording(
      "動く参加主体が10未満の図や、首長・財政などが図にないときは言いません。",
      "Silent on maps of fewer than ten actors, and where none of them is in the map."),
    evidence: [DocumentLines("000", 312, 356, 818, 1131)],
    actions: [
      .innerDialogue, .managersInformed, .explained,
      Action(
        Wording("首長級へ進言する", "Advising the heads of the town"), for: .seniorManagers,
        source: DocumentLines("000", 1071)),
    ],
    examples: [
      .triggering(
        Wording("財政課とつながるのは福祉課だけ", "Only one division knows finance"),
        ExampleTown().with("福祉課", "福祉", kind: "department")
          .with("財政課", "行政管理", kind: "department").with(8, "高齢").tie("福祉課", "財政課")
          .tie("福祉課", "高齢1").network),
      .silent(
        Wording("二つの課がつながる", "Two do"),
        ExampleTown().with("福祉課", "福祉", kind: "department")
          .with("財政課", "行政管理", kind: "department").with(8, "高齢")
          .star("財政課", "福祉課", "高齢1").network),
    ])

  func statements(of town: Town) -> [Statement] {
    guard town.actorCount >= 10 else { return [] }
    let leaders = town.numbers(where: Leaders.isOne)
    let isLeader = Set(leaders)
    let whole = town.numbers { $0.has(.wholeMunicipality) }
    let neighbors = Set(leaders.flatMap(town.contacts.around)).subtracting(isLeader)
      .subtracting(whole).filter {
        [.government, .agency].contains(town.people[$0].standing)
      }.sorted()
    guard let only = neighbors.first, neighbors.count == 1 else { return [] }
    let known = leaders.filter { town.contacts.areInTouch($0, only) }
    let (names, who) = (town.names(known), town.names([only]))
    let others = town.numbers(.government).filter { !isLeader.contains($0) && $0 != only }
    return [
      Statement(
        weight: .fixed(1), participants: town.ids((known + [only]).sorted()),
        ties: known.compactMap { town.presentTie(only, $0) }, figure: ("participants", 1),
        openPairs: others.isEmpty
          ? [] : [Statement.OpenPair(from: town.ids(others), to: town.ids(known))]
      ) { _ in
        Wording(
          "\(names.japanese)とつながるのは、図では\(who.japanese)だけです。担当が替わるときにも"
            + "続くでしょうか。",
          "In the map only \(who.english) is in touch with \(names.english). Would that last when"
            + " posts change hands?")
      }
    ]
  }
}
