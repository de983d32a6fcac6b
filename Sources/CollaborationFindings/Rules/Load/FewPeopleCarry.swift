import CollaborationModel

/// The ways between others run through few of the people.
struct FewPeopleCarry: Rule {
  let description = RuleDescription(
    id: "few-people-carry", family: .load, nature: .gap,
    name: Wording("実際につなぎを支える人数", "How many people carry the ways"),
    meaning: Wording(
      "参加主体どうしをつなぐ道の多くが、図にいる人のうち少ない人数を通っています。",
      "Most ways between participants run through few of the people in the map."),
    guardrail: Wording(
      "一人を表す参加主体が5未満のときは言いません。兼務は一人に合わせて数えます。",
      "Silent with fewer than five people. Several posts of one person count as one."),
    evidence: [DocumentLines("000", 429, 1674), DocumentLines("002", 2175)],
    actions: [
      .jointStructure, .arrangement,
      Action(
        Wording("中核となる職員の異動時期をずらす", "Not moving the core staff at the same time"),
        for: .seniorManagers, source: DocumentLines("002", 2177)),
    ],
    examples: [
      .triggering(
        Wording("6人のうち一人を全てが通る", "All through one of six"),
        (1...5).reduce(ExampleTown().with("担当者", "横断", kind: "role")) {
          $0.with("職員\($1)", "高齢", kind: "role").tie("担当者", "職員\($1)")
        }.network),
      .silent(Wording("輪のように支える", "In a ring"), LoadExamples.ring().network),
    ])

  func statements(of town: Town) -> [Statement] {
    let carried = Load(town).carried(in: town)
    guard carried.count >= 5, let number = Load.effectiveNumber(of: carried),
      number * 3 <= Double(carried.count)
    else { return [] }
    let told = number.oneDecimal
    return [
      Statement(weight: .fixed(1), figure: ("effectivePeople", number)) { _ in
        Wording(
          "図には\(carried.count)人がいますが、つなぎを実際に支えているのはおよそ\(told)人分です"
            + "（媒介のエントロピーの指数）。兼務や異動のときに備えはあるでしょうか。",
          "There are \(carried.count) people in the map; the ways between others are carried by about"
            + " \(told) (exp of the entropy of betweenness). What if posts change hands?")
      }
    ]
  }
}
