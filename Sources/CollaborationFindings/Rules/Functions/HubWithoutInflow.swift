import CollaborationModel

/// A coordinating body to which nothing comes in.
struct HubWithoutInflow: Rule {
  let description = RuleDescription(
    id: "hub-without-inflow", family: .functions, nature: .gap,
    name: Wording("多機関協働に挙がってこない", "Nothing comes in to the coordinating body"),
    meaning: Wording(
      "ほかの機関のあいだにはつなぎや相談があり、多機関協働の担当には入ってくる線も会議の席もありません。",
      "Others refer to and consult each other, and neither tie nor table leads to the coordinator."),
    guardrail: Wording(
      "多機関協働の機能が書かれていないとき、又はつなぎ・相談の線が3本未満のときは言いません。",
      "Silent where no such function is stated, or with fewer than three ties of referral or"
        + " consultation."),
    evidence: [DocumentLines("000", 520, 1694)],
    actions: [
      Action(
        Wording("身近な関係者への啓発", "Explaining it to those nearest"), for: .staff,
        source: DocumentLines("000", 332)),
      .currentState, .dialogueWithAgencies,
    ],
    examples: [
      .triggering(
        Wording("つなぎは包括どうしで終わる", "Referral passes by"),
        ExampleTown().with("多機関協働", "横断") { $0.functions = ["多機関協働"] }.with(4, "高齢")
          .tie("高齢1", "高齢2", "つなぎ").tie("高齢2", "高齢3", "つなぎ").tie("高齢3", "高齢4", "相談")
          .network),
      .silent(
        Wording("包括からつながる", "It is referred to"),
        ExampleTown().with("多機関協働", "横断") { $0.functions = ["多機関協働"] }.with(4, "高齢")
          .tie("高齢1", "多機関協働", "つなぎ").tie("高齢2", "高齢3", "つなぎ").tie("高齢3", "高齢4", "相談")
          .network),
    ])

  func statements(of town: Town) -> [Statement] {
    let ties = town.workingTies
    guard
      ties.count(where: { [TieKindID.referral, TieKindID.consultation].contains($0.tie.kind) }) >= 3
    else { return [] }
    var reached: Set<Int> = []
    for (tie, from, to) in ties {
      reached.insert(to)
      if !tie.isDirected { reached.insert(from) }
    }
    let hubs = town.numbers {
      $0.functions.contains(FunctionID.multiAgency) && $0.standing != .thing
        && $0.standing != .household
    }.filter { !reached.contains($0) && town.contacts.tables(of: $0).isEmpty }
    guard !hubs.isEmpty else { return [] }
    let names = town.names(hubs)
    return [
      Statement(
        weight: .fixed(2), participants: town.ids(hubs), figure: ("tiesIn", 0)
      ) { _ in
        Wording(
          "\(names.japanese)には、入ってくるつなぎや相談が描かれていません。どのようなときに声をかけて"
            + "ほしいか、伝わっているでしょうか。",
          "No referral or consultation is drawn towards \(names.english). Is it known when they would"
            + " like to be asked?")
      }
    ]
  }
}
