import CollaborationModel

/// Agencies in the map that nobody is tied to, in any way.
struct Isolated: Rule {
  let description = RuleDescription(
    id: "isolated", family: .load, nature: .gap,
    name: Wording("線のない機関", "Agencies without any tie"),
    meaning: Wording(
      "図に名前があり、どのような線も会議の席も描かれていない機関や人がいます。",
      "Some agencies or people are in the map with neither a tie of any kind nor a seat."),
    guardrail: Wording(
      "動く参加主体が15未満の図や、機関の半分以上に線がない図では言いません。1本でもつながっていれば"
        + "数えません（002:181）。住民、本人・世帯、庁内の部署については言いません。",
      "Silent on maps of fewer than fifteen actors, where half of the agencies have no tie, and on"
        + " residents, households and departments. One tie of any kind is enough."),
    evidence: [DocumentLines("000", 303, 1123), DocumentLines("002", 878, 2803)],
    actions: [.resourcesKnown, .dialogueWithAgencies, .facesKnown],
    examples: [
      .triggering(
        Wording("一つの機関にだけ線がない", "One has no tie"),
        LoadExamples.star(center: "社協", kind: "agency", others: 15).with("診療所", "保健医療").network),
      .silent(
        Wording("委託の線がある", "It is commissioned"),
        LoadExamples.star(center: "社協", kind: "agency", others: 15).with("診療所", "保健医療")
          .tie("社協", "診療所", "委託").network),
    ])

  func statements(of town: Town) -> [Statement] {
    guard town.actorCount >= 15 else { return [] }
    let named = Set(town.network.ties.flatMap { [$0.from, $0.to] })
    let agencies = town.numbers(.agency)
    let alone = agencies.filter {
      town.contacts.links[$0].isEmpty && !named.contains(town.people[$0].id)
    }
    guard !alone.isEmpty, alone.count * 2 < agencies.count else { return [] }
    let names = town.names(alone)
    return [
      Statement(
        weight: .fixed(1), participants: town.ids(alone),
        figure: ("participantsWithoutTie", Double(alone.count)),
        openPairs: [
          Statement.OpenPair(
            from: town.ids(alone),
            to: town.ids(
              town.numbers(.government, .agency).filter { !town.contacts.links[$0].isEmpty }))
        ]
      ) { _ in
        Wording(
          "\(names.japanese)には、まだ線が描かれていません。どなたとやりとりがあるか、伺ってみては"
            + "どうでしょうか。",
          "No tie is drawn yet for \(names.english). With whom are they in touch?")
      }
    ]
  }
}
