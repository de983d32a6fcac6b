import CollaborationModel

/// Coordinators who are in touch with no other coordinator.
struct CoordinatorsNotTied: Rule {
  let description = RuleDescription(
    id: "coordinators-not-tied", family: .functions, nature: .gap,
    name: Wording("コーディネーターどうしのつながり", "Coordinators without each other"),
    meaning: Wording(
      "ほかのコーディネーターと線も同席もないコーディネーターがいます。",
      "Some coordinators have neither tie nor table with another."),
    guardrail: Wording(
      "コーディネーターが2未満のとき、又は一緒に動く線のない図では言いません。",
      "Silent with fewer than two coordinators, or without any working tie."),
    evidence: [DocumentLines("000", 435, 444, 553), DocumentLines("002", 2191, 2193)],
    actions: [.programmesTogether, .facesKnown, .coordinators],
    examples: [
      .triggering(
        Wording("二人のコーディネーターに接点がない", "Two apart"),
        ExampleTown().with("生活支援コーディネーター", "高齢").with("医ケア児コーディネーター", "障害")
          .with("包括", "高齢").tie("生活支援コーディネーター", "包括").network),
      .silent(
        Wording("連絡会で会っている", "They meet"),
        ExampleTown().with("生活支援コーディネーター", "高齢").with("医ケア児コーディネーター", "障害")
          .meeting("連絡会", "生活支援コーディネーター", "医ケア児コーディネーター").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let all = Coordinators(town).people
    guard all.count >= 2, !town.workingTies.isEmpty else { return [] }
    let apart = all.filter { one in
      !all.contains { $0 != one && town.contacts.areInTouch(one, $0) }
    }
    guard !apart.isEmpty else { return [] }
    let names = town.names(apart)
    return [
      Statement(
        weight: .fixed(apart.count == all.count && all.count >= 3 ? 2 : 1),
        participants: town.ids(apart), figure: ("coordinatorsApart", Double(apart.count)),
        openPairs: apart.map { one in
          Statement.OpenPair(from: town.ids([one]), to: town.ids(all.filter { $0 != one }))
        }
      ) { _ in
        Wording(
          "\(names.japanese)は、ほかのコーディネーターと一緒に動く線も同席も描かれていません"
            + "（コーディネーター\(all.count)のうち\(apart.count)）。情報を交わす機会はあるでしょうか。",
          "\(names.english) \(apart.count == 1 ? "has" : "have") neither tie nor table with another"
            + " coordinator (\(apart.count) of \(all.count)). Is there an occasion to exchange?")
      }
    ]
  }
}
