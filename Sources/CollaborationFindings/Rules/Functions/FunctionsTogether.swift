import CollaborationModel

/// Consultation, taking part and community building are all there.
struct FunctionsTogether: Rule {
  let description = RuleDescription(
    id: "functions-together", family: .functions, nature: .strength,
    name: Wording("相談・参加・地域づくりがそろう", "Consultation, taking part and community building"),
    meaning: Wording(
      "相談支援のほかに、参加支援や地域づくりを担う参加主体がつながっています。",
      "Beside consultation somebody supports taking part or builds community, and is tied."),
    guardrail: Wording(
      "機能が書かれていないとき、又はどちらかに線も会議の席もないときは言いません。",
      "Silent where no functions are stated, or either has neither tie nor seat."),
    evidence: [DocumentLines("000", 464, 1041), DocumentLines("002", 2945)],
    actions: [.programmesTogether, .practiceReviewed],
    examples: [
      .triggering(
        Wording("包括の相談支援と社協の地域づくり", "A centre and the council"),
        ExampleTown().with("包括", "高齢") { $0.functions = ["相談支援"] }
          .with("社協", "地域福祉") { $0.functions = ["地域づくり"] }.tie("包括", "社協").network),
      .silent(
        Wording("機能はそろうが、線がない", "Both are there without a tie"),
        ExampleTown().with("包括", "高齢") { $0.functions = ["相談支援"] }
          .with("社協", "地域福祉") { $0.functions = ["地域づくり"] }.network),
      .silent(
        Wording("相談支援だけ", "Consultation only"),
        ExampleTown().with("包括", "高齢") { $0.functions = ["相談支援"] }.network),
    ])

  func statements(of town: Town) -> [Statement] {
    let stated = StatedFunctions(town)
    guard !stated.tiedDesks.isEmpty, !stated.tiedBeside.isEmpty else { return [] }
    let (desks, others) = (town.names(stated.tiedDesks), town.names(stated.tiedBeside))
    let involved = Set(stated.tiedDesks + stated.tiedBeside).sorted()
    return [
      Statement(
        weight: .fixed(1), participants: town.ids(involved),
        figure: ("participants", Double(involved.count))
      ) { _ in
        Wording(
          "相談支援（\(desks.japanese)）とともに、参加支援や地域づくり（\(others.japanese)）を担う"
            + "参加主体がつながっています。",
          "Beside consultation (\(desks.english)), support for taking part or community building is"
            + " in hand (\(others.english)).")
      }
    ]
  }
}
