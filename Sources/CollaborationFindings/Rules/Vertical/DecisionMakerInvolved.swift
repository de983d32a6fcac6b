import CollaborationModel

/// Somebody who can decide is tied or sits at a table.
struct DecisionMakerInvolved: Rule {
  let description = RuleDescription(
    id: "decision-maker-involved", family: .vertical, nature: .strength,
    name: Wording("決められる人の関わり", "Somebody who can decide takes part"),
    meaning: Wording(
      "意思決定のできる人が、線や会議の席でつながっています。",
      "Somebody who can decide is tied, or sits at a table."),
    guardrail: Wording(
      "意思決定のできる人が図にないときは言いません。",
      "Silent where nobody who can decide is in the map."),
    evidence: [DocumentLines("000", 239, 347, 964)],
    actions: [.managersInformed, .practiceReviewed],
    examples: [
      .triggering(
        Wording("部長が連絡会に出る", "A head of department sits in a meeting"),
        ExampleTown().with("福祉部長", "福祉", kind: "role").with("包括", "高齢")
          .meeting("連絡会", "福祉部長", "包括").network),
      .silent(
        Wording("部長に線がない", "The head stands apart"),
        ExampleTown().with("福祉部長", "福祉", kind: "role").with("包括", "高齢").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let involved = DecisionMakers.numbers(in: town).filter {
      !town.contacts.around($0).isEmpty
    }
    guard !involved.isEmpty else { return [] }
    let names = town.names(involved)
    return [
      Statement(
        weight: .fixed(1), participants: town.ids(involved),
        figure: ("participants", Double(involved.count))
      ) { _ in
        Wording(
          "意思決定に関わる\(names.japanese)が、線や会議の席でつながっています。",
          "\(names.english), who can decide, \(involved.count == 1 ? "is" : "are") tied or"
            + " \(involved.count == 1 ? "sits" : "sit") at a table.")
      }
    ]
  }
}
