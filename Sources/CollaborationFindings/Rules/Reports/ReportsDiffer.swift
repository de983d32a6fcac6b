import CollaborationModel

/// The two ends of a tie say different things: something to talk about.
struct ReportsDiffer: Rule {
  let description = RuleDescription(
    id: "reports-differ", family: .reports, nature: .gap,
    name: Wording("見え方の違うつながり", "Ties that look different from the two ends"),
    meaning: Wording(
      "同じつながりについて、双方の答えが違うものがあります。どちらが正しいということではありません。",
      "Of one tie the two ends say different things. Neither is wrong."),
    guardrail: Wording(
      "双方が答えたつながりだけを見ます。未回答や尋ねていないことは「ない」と数えません。"
        + "差を相手の責任として書きません。",
      "Only ties with both answers are looked at. No answer is never counted as no. No end is to"
        + " blame."),
    evidence: [DocumentLines("000", 295, 803), DocumentLines("002", 3465, 3469, 3473, 3475)],
    actions: [
      Action(
        Wording(
          "事情を丁寧に聞き出した上で調整する", "Asking with care how it looks from there, then adjusting"),
        for: .staff, source: DocumentLines("002", 3477, 3479)),
      Action(
        Wording("互いの業務や仕事ぶりを知る機会を設ける", "Occasions to see each other's work"),
        for: .staff, .councilOfSocialWelfare, source: DocumentLines("002", 3077)),
      .currentState,
    ],
    examples: [
      .triggering(
        Wording("一方は4、一方は1", "4 and 1"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").reported("包括", "基幹", 4, 1).network),
      .silent(
        Wording("一方は未回答", "One did not answer"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").reported("包括", "基幹", 4, nil).network),
    ])

  func statements(of town: Town) -> [Statement] {
    let reports = TwoReports(town)
    let differing = reports.answered.enumerated().filter { $0.element.differs }
      .sorted { first, second in
        let (one, other) = (
          abs(first.element.difference ?? 0), abs(second.element.difference ?? 0)
        )
        return (other, first.offset) < (one, second.offset)
      }.map(\.element)
    guard !differing.isEmpty else { return [] }
    let told = Wording.list(
      differing.map { pair in
        let (one, other) = (town.names([pair.from]), town.names([pair.to]))
        return Wording(
          "\(one.japanese)（\(pair.reports.from.told.japanese)）と\(other.japanese)"
            + "（\(pair.reports.to.told.japanese)）",
          "\(one.english) (\(pair.reports.from.told.english)) with \(other.english)"
            + " (\(pair.reports.to.told.english))")
      })
    let involved = Set(differing.flatMap { [$0.from, $0.to] }).sorted()
    let most = differing.compactMap { $0.difference.map(abs) }.max() ?? 0
    return [
      Statement(
        weight: .fixed(most >= 2 ? 2 : 1), participants: town.ids(involved),
        ties: differing.map { FindingTie($0.tie) },
        figure: ("tiesThatDiffer", Double(differing.count))
      ) { _ in
        Wording(
          "双方から回答のあった\(reports.answered.count)組のうち\(differing.count)組で、見え方が違います："
            + "\(told.japanese)。それぞれから見える事情を伺うところから始められます。",
          "Of \(reports.answered.count) ties with both answers, \(differing.count) look different from"
            + " the two ends: \(told.english). One can begin by asking how it looks from each.")
      }
    ]
  }
}

extension Report {
  /// What was said, in a sentence.
  fileprivate var told: Wording {
    guard saysTied else { return Wording("つながりなし", "no tie") }
    return level.map { Wording("深さ\($0)", "depth \($0)") } ?? Wording("つながりあり", "a tie")
  }
}
