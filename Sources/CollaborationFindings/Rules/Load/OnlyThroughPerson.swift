import CollaborationModel

/// Participants whose only tie or table is with one person.
struct OnlyThroughPerson: Rule {
  let description = RuleDescription(
    id: "only-through-person", family: .load, nature: .gap,
    name: Wording("一人の異動で途切れる相手", "Ties that leave with a person"),
    meaning: Wording(
      "一人の担当者とだけつながり、ほかに線も同席もない参加主体がいます。",
      "Some are in touch with one person only, and with nobody else."),
    guardrail: Wording(
      "動く参加主体が15未満の図では言いません。職員のいる機関を通るつながりは数えません。",
      "Silent on maps of fewer than fifteen actors. Ties with a body that has staff do not count."),
    evidence: [
      DocumentLines("000", 396, 834, 960, 1087), DocumentLines("002", 2175, 2177),
    ],
    actions: [
      .arrangement,
      Action(
        Wording("理念やネットワークを継承する", "Handing on the aims and the network"),
        for: .seniorManagers, .staff, source: DocumentLines("002", 2177)),
      Action(
        Wording("ある程度の期間固定し、異動時期をずらす", "Staying a while, and not all moving at once"),
        for: .seniorManagers, source: DocumentLines("002", 2173, 2177)),
      .coordinatorsTrained,
    ],
    examples: [
      .triggering(
        Wording("15の機関が一人とだけつながる", "Fifteen know one person only"),
        LoadExamples.star(center: "担当者", kind: "role", others: 15).network),
      .silent(
        Wording("社協とつながる", "They know the council"),
        LoadExamples.star(center: "社協", kind: "agency", others: 15).network),
    ])

  func statements(of town: Town) -> [Statement] {
    guard town.actorCount >= 15 else { return [] }
    var hanging: [Int: [Int]] = [:]
    for number in town.numbers(.government, .agency, .community) {
      let around = town.contacts.around(number).filter {
        town.people[$0].standing != .household
      }
      guard around.count == 1, let only = around.first, town.people[only].has(.onePerson) else {
        continue
      }
      hanging[only, default: []].append(number)
    }
    let persons = hanging.keys.sorted()
    guard !persons.isEmpty else { return [] }
    let others = persons.flatMap { hanging[$0] ?? [] }.sorted()
    let told = Wording.list(
      persons.map { person in
        let (who, lost) = (town.names([person]), town.names(hanging[person] ?? []))
        return Wording(
          "\(lost.japanese)（\(who.japanese)と）", "\(lost.english) (with \(who.english))")
      })
    return [
      Statement(
        weight: .fixed(others.count >= 3 ? 2 : 1),
        participants: town.ids((persons + others).sorted()),
        ties: persons.flatMap { person in
          (hanging[person] ?? []).compactMap { town.presentTie(person, $0) }
        },
        figure: ("participants", Double(others.count)),
        openPairs: persons.map { person in
          Statement.OpenPair(
            from: town.ids(hanging[person] ?? []),
            to: town.ids(
              town.numbers(.government, .agency).filter {
                $0 != person && !(hanging[person] ?? []).contains($0)
              }))
        }
      ) { _ in
        Wording(
          "図では一人とだけつながっている参加主体があります：\(told.japanese)。担当が替わる前に、"
            + "もう一人が顔を合わせる機会はあるでしょうか。",
          "In the map some are in touch with one person only: \(told.english). Could somebody else"
            + " meet them before the post changes hands?")
      }
    ]
  }
}
