import CollaborationModel

/// A need that people named, and nobody wrote down who covers it.
struct GapCoverUnstated: Rule {
  let description = RuleDescription(
    id: "gap-cover-unstated", family: .functions, nature: .gap,
    name: Wording("応じる相手が書かれていない狭間", "Needs without a word on who covers them"),
    meaning: Wording(
      "挙げられた制度の狭間のうち、誰が応じているかが書かれていないものがあります。",
      "Of the needs that people named, it is not written who covers some."),
    guardrail: Wording("狭間が書かれていないときは言いません。", "Silent where no needs are stated."),
    evidence: [DocumentLines("000", 327, 552), DocumentLines("002", 195)],
    actions: [.gapsAnswered, .dialogueWithAgencies, .currentState],
    examples: [
      .triggering(
        Wording("誰が応じるか書かれていない", "Not written"),
        ExampleTown().with("包括", "高齢").need("通院の付き添い", nil).network),
      .silent(
        Wording("応じる分野が書かれている", "Written"),
        ExampleTown().with("包括", "高齢").need("通院の付き添い", .fields, by: "包括").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let stated = StatedNeeds(in: town) { $0.cover == nil && $0.coveredBy.isEmpty }
    let gaps = stated.gaps
    guard !gaps.isEmpty else { return [] }
    let needs = Wording.quotes(gaps.map(\.need))
    return [
      Statement(
        weight: .fixed(1), sectors: stated.sectors, figure: stated.figure
      ) { _ in
        Wording(
          "挙げられた困りごとのうち\(gaps.count)件（\(needs.japanese)）は、どなたが応じているかが"
            + "書かれていません。",
          "Of the needs that were named, it is not written who covers \(gaps.count)"
            + " (\(needs.english)).")
      }
    ]
  }
}
