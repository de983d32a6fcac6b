import CollaborationModel

/// A desk takes every matter.
struct OpenDoor: Rule {
  let description = RuleDescription(
    id: "open-door", family: .functions, nature: .strength,
    name: Wording("分野を問わない窓口", "A desk for every matter"),
    meaning: Wording(
      "分野を問わずに相談を受け止める参加主体がいます。",
      "Somebody takes every matter, whatever its field."),
    guardrail: Wording("機能が書かれていないときは言いません。", "Silent where no functions are stated."),
    evidence: [DocumentLines("000", 437, 438, 443)],
    actions: [.openDoor, .practiceReviewed],
    examples: [
      .triggering(
        Wording("総合相談の窓口", "A desk across sectors"),
        ExampleTown().with("総合相談", "横断") { $0.functions = ["相談支援"] }.network),
      .silent(
        Wording("高齢の窓口だけ", "A desk for older people"),
        ExampleTown().with("包括", "高齢") { $0.functions = ["相談支援"] }.network),
    ])

  func statements(of town: Town) -> [Statement] {
    let open = Desks(town).open
    guard !open.isEmpty else { return [] }
    let names = town.names(open)
    return [
      Statement(
        weight: .fixed(1), participants: town.ids(open),
        figure: ("participants", Double(open.count))
      ) { _ in
        Wording(
          "\(names.japanese)は、分野を問わない相談の受け止め手として書かれています。",
          "\(names.english) \(open.count == 1 ? "takes" : "take") every matter, whatever its field."
        )
      }
    ]
  }
}
