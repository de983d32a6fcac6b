import CollaborationModel

/// Partners of the 連携通知 whom nobody has drawn: a question, since not drawn is not absent.
struct OutsideWelfareNotDrawn: Rule {
  let description = RuleDescription(
    id: "outside-welfare-not-drawn", family: .outward, nature: .gap,
    name: Wording("まだ図にない福祉以外の相手", "Partners outside welfare not yet in the map"),
    meaning: Wording(
      "連携通知に挙がる福祉以外の相手のうち、図に描かれていないものがあります。",
      "Partners that the notices name are not in the map."),
    guardrail: Wording(
      "動く参加主体が15未満の図では言いません。描かれていないことは、つながりがないことを意味しません。",
      "Silent on maps of fewer than fifteen actors. Not drawn does not mean not tied."),
    evidence: [DocumentLines("002", 2366, 2380, 2480), DocumentLines("000", 908, 922)],
    actions: [
      Action(
        Wording(
          "庁内の他部門の取組と関係者・関係機関を把握する",
          "Learning what other departments do, and with whom"),
        for: .staff, source: DocumentLines("002", 2366)),
      Action(
        Wording("まず担当課と話をする", "Speaking to the division in charge first"),
        for: .staff, source: DocumentLines("002", 2513)),
      .resourcesKnown,
    ],
    examples: [
      .triggering(
        Wording("福祉の16機関だけの図", "A map of sixteen welfare agencies"),
        ExampleTown().with(8, "高齢").with(8, "障害").tie("高齢1", "障害1").network),
      .silent(
        Wording("三者の素描", "A sketch of three"),
        ExampleTown().with(3, "高齢").tie("高齢1", "高齢2").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let actors = town.people.filter { $0.standing != .thing && $0.standing != .household }
    let welfare = actors.count { person in
      person.sectors.first.flatMap { town.network.vocabulary.group(ofSector: $0) }?.isWelfare
        ?? false
    }
    // A map of industry or of a course says nothing of what welfare has not asked.
    guard actors.count >= 15, welfare * 3 >= actors.count else { return [] }
    let undrawn = Notice.outsideWelfare.filter { notice in
      !actors.contains(where: notice.concerns)
    }
    guard !undrawn.isEmpty else { return [] }
    let names = Wording.list(undrawn.map(\.name))
    var seen: Set<String> = []
    return [
      Statement(
        weight: .fixed(1), sectors: undrawn.map(\.sector).filter { seen.insert($0).inserted },
        figure: ("partnersNotDrawn", Double(undrawn.count))
      ) { _ in
        Wording(
          "連携通知に挙がる福祉以外の相手のうち、\(names.japanese)は図に描かれていません。"
            + "すでにやりとりがあるか、まず担当課にお話を伺ってみてはどうでしょうか。",
          "Of the partners outside welfare that the notices name, \(names.english)"
            + " \(undrawn.count == 1 ? "is" : "are") not in the map. Are you in touch already?"
            + " The division in charge is the one to ask first.")
      }
    ]
  }
}
