import CollaborationModel

/// A need that people named and that nobody covers.
struct GapUncovered: Rule {
  let description = RuleDescription(
    id: "gap-uncovered", family: .functions, nature: .gap,
    name: Wording("誰も応じていない狭間", "A need that nobody covers"),
    meaning: Wording(
      "挙げられた制度の狭間のうち、応じる参加主体がいないと書かれたものがあります。",
      "Of the needs that people named, some are said to be covered by nobody."),
    guardrail: Wording(
      "狭間が書かれていないとき、又は誰が応じるかが書かれていないときは言いません。",
      "Silent where no needs are stated, or not who covers them."),
    evidence: [DocumentLines("000", 495, 552), DocumentLines("002", 195, 3488, 3559)],
    actions: [.gapsAnswered, .fieldsReachFurther, .dialogueWithAgencies],
    examples: [
      .triggering(
        Wording("応じるところがない", "Nobody covers it"),
        ExampleTown().with("包括", "高齢").need("障害のある子の一時預かり", .nobody).network),
      .silent(
        Wording("分野が調整して応じる", "The fields cover it"),
        ExampleTown().with("包括", "高齢").need("高齢と障害の狭間", .fields, by: "包括").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let stated = StatedNeeds(in: town) { $0.cover == .nobody }
    let gaps = stated.gaps
    guard !gaps.isEmpty else { return [] }
    let needs = Wording.quotes(gaps.map(\.need), showing: 5)
    return [
      Statement(
        weight: .fixed(3), sectors: stated.sectors, figure: stated.figure,
        openPairs: gaps.flatMap { openPairs(of: $0, in: town) }
      ) { _ in
        Wording(
          "挙げられた困りごとのうち\(gaps.count)件は、応じるところがまだありません：\(needs.japanese)。",
          "\(gaps.count) of the needs that were named \(gaps.count == 1 ? "is" : "are") covered by"
            + " nobody yet: \(needs.english).")
      }
    ]
  }

  /// The pairs of sectors between which a need falls.
  private func openPairs(of gap: StatedGap, in town: Town) -> [Statement.OpenPair] {
    let groups = gap.sectors.map { sector in
      town.people.filter { $0.sectors.first == sector && $0.standing != .thing }.map(\.id)
    }.filter { !$0.isEmpty }
    return groups.indices.flatMap { first in
      groups.indices.filter { $0 > first }.map {
        Statement.OpenPair(from: groups[first], to: groups[$0])
      }
    }
  }
}
