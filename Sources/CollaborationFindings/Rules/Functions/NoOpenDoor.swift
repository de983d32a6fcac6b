import CollaborationModel

/// All desks, or all desks of a 圏域, belong to single fields.
struct NoOpenDoor: Rule {
  let description = RuleDescription(
    id: "no-open-door", family: .functions, nature: .gap,
    name: Wording("分野を問わない窓口がない", "No desk for every matter"),
    meaning: Wording(
      "相談の窓口が、全体として、又はある圏域のなかで、分野ごとのものだけです。",
      "All desks, or all desks of a tier, are those of single fields."),
    guardrail: Wording(
      "窓口の機能や分野が書かれていないときは言いません。圏域については、圏域が書かれた窓口が"
        + "二つ以上あるときに限ります。一つの窓口を置くことと包括的な支援体制は同じではありません（002:889）。",
      "Silent where functions or fields of desks are not stated; of a tier, with fewer than two desks"
        + " in it. One desk is not yet a comprehensive system."),
    evidence: [DocumentLines("000", 437, 438, 440, 443)],
    actions: [
      .openDoor,
      Action(
        Wording(
          "住民に身近な圏域で「丸ごと」受け止める場を定める",
          "Settling where near the residents every matter is taken"),
        for: .seniorManagers, .staff, source: DocumentLines("000", 440)),
      .dialogueWithAgencies,
    ],
    examples: [
      .triggering(
        Wording("分野ごとの三つの窓口", "Three desks of three fields"),
        ExampleTown().with("包括", "高齢") { $0.functions = ["相談支援"] }
          .with("基幹", "障害") { $0.functions = ["相談支援"] }
          .with("自立相談", "困窮") { $0.functions = ["相談支援"] }.network),
      .silent(
        Wording("総合相談がある", "With a desk across sectors"),
        ExampleTown().with("包括", "高齢") { $0.functions = ["相談支援"] }
          .with("基幹", "障害") { $0.functions = ["相談支援"] }
          .with("総合相談", "横断") { $0.functions = ["相談支援"] }.network),
    ])

  func statements(of town: Town) -> [Statement] {
    let desks = Desks(town)
    guard desks.areKnown else { return [] }
    if desks.open.isEmpty {
      guard desks.all.count >= 3 else { return [] }
      let names = town.names(desks.all)
      return [
        Statement(
          weight: .fixed(2), participants: town.ids(desks.all), figure: ("openDesks", 0)
        ) { _ in
          Wording(
            "相談の窓口（\(names.japanese)）は、どれも一つの分野のものとして書かれています。"
              + "どこに相談すればよいか分からない困りごとは、どなたが受け止めているでしょうか。",
            "All desks (\(names.english)) are those of single fields. Who takes a matter that nobody"
              + " knows where to bring?")
        }
      ]
    }
    let isOpen = Set(desks.open)
    let tiers = town.network.vocabulary.tiers.filter { tier in
      let here = desks.all.filter { town.people[$0].tier == tier.id }
      return here.count >= 2 && !here.contains(where: isOpen.contains)
    }
    guard !tiers.isEmpty else { return [] }
    let here = desks.all.filter { number in tiers.contains { $0.id == town.people[number].tier } }
    let (names, where_) = (
      town.names(here), Wording.list(tiers.map { Wording($0.japaneseName, $0.englishName) })
    )
    return [
      Statement(
        weight: .fixed(1), participants: town.ids(here), figure: ("tiers", Double(tiers.count))
      ) { _ in
        Wording(
          "\(where_.japanese)の窓口（\(names.japanese)）は分野ごとに書かれています。身近な圏域で、"
            + "分野を問わずに受け止める場はどこでしょうか。",
          "Near the residents (\(where_.english)) the desks (\(names.english)) are those of single"
            + " fields. Where is every matter taken there?")
      }
    ]
  }
}
