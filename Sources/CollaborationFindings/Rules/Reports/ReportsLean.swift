import CollaborationModel

/// A participant that sees its ties deeper, or less deep, than the others do.
struct ReportsLean: Rule {
  let description = RuleDescription(
    id: "reports-lean", family: .reports, nature: .gap,
    name: Wording("一方から深く見えるつながり", "Ties that look deeper from one side"),
    meaning: Wording(
      "三つ以上のつながりで、平均して1段階以上、相手より深く（浅く）答えた参加主体があります。",
      "Over three ties and more, a participant says one level more, or less, than the others."),
    guardrail: Wording(
      "双方が深さを答えたつながりが3未満の参加主体については言いません。"
        + "期待や立場の違いの手がかりであり、評価ではありません。",
      "Silent on participants with fewer than three ties of which both ends state the depth. It hints"
        + " at what each expects and grades nobody."),
    evidence: [DocumentLines("000", 803), DocumentLines("002", 3463, 3465, 3475)],
    actions: [
      Action(
        Wording(
          "事情を丁寧に聞き出した上で調整する", "Asking with care how it looks from there, then adjusting"),
        for: .staff, source: DocumentLines("002", 3477, 3479)),
      .facesKnown,
    ],
    examples: [
      .triggering(
        Wording("包括からは深く見える", "Deeper from the centre"),
        ExampleTown().with("包括", "高齢").with(3, "障害").reported("包括", "障害1", 4, 2)
          .reported("包括", "障害2", 4, 3).reported("障害3", "包括", 2, 4).network),
      .silent(
        Wording("差が打ち消し合う", "Differences cancel"),
        ExampleTown().with("包括", "高齢").with(3, "障害").reported("包括", "障害1", 4, 3)
          .reported("包括", "障害2", 3, 4).reported("包括", "障害3", 3, 3).network),
    ])

  func statements(of town: Town) -> [Statement] {
    let pairs = TwoReports(town).answered.filter {
      $0.reports.from.saysTied && $0.reports.to.saysTied
    }
    var sums = [Int](repeating: 0, count: town.people.count)
    var counts = sums
    for pair in pairs {
      guard let difference = pair.difference else { continue }
      sums[pair.from] += difference
      sums[pair.to] -= difference
      counts[pair.from] += 1
      counts[pair.to] += 1
    }
    func leaning(_ isMeant: (Int, Int) -> Bool) -> [Int] {
      town.people.indices.filter { counts[$0] >= 3 && isMeant(sums[$0], counts[$0]) }
    }
    let (deeper, shallower) = (leaning { $0 >= $1 }, leaning { $0 <= -$1 })
    guard !deeper.isEmpty || !shallower.isEmpty else { return [] }
    let (more, less) = (town.names(deeper), town.names(shallower))
    let mean = (deeper + shallower).map { abs(Double(sums[$0])) / Double(counts[$0]) }.max() ?? 0
    return [
      Statement(
        weight: .fixed(1), participants: town.ids((deeper + shallower).sorted()),
        figure: ("meanDifference", mean)
      ) { _ in
        let japanese = [
          deeper.isEmpty ? nil : "\(more.japanese)からは相手の答えより深く",
          shallower.isEmpty ? nil : "\(less.japanese)からは相手の答えより浅く",
        ].compactMap { $0 }.joined(separator: "、")
        let english = [
          deeper.isEmpty ? nil : "deeper from \(more.english) than from the others",
          shallower.isEmpty ? nil : "less deep from \(less.english) than from the others",
        ].compactMap { $0 }.joined(separator: ", and ")
        return Wording(
          "つながりが、\(japanese)見えています（平均1段階以上）。互いに期待していることを話してみる"
            + "手がかりになります。",
          "Ties look \(english), by a level or more on average: a hint at what to talk about.")
      }
    ]
  }
}
