import CollaborationModel

/// Nothing that is dated happened for years.
struct NothingChanged: Rule {
  let description = RuleDescription(
    id: "nothing-changed", family: .time, nature: .gap,
    name: Wording("変化のない年月", "Years without a change"),
    meaning: Wording(
      "時点までの5年以上、始まったことも終わったことも書かれていません。",
      "For five years before the date of the map nothing is said to have begun or ended."),
    guardrail: Wording(
      "時点がないとき、又は時期の書かれた事柄が5未満のときは言いません。"
        + "変化の量は成績ではなく、安定した地域のつながりは問題の印ではありません。",
      "Silent without a date, or with fewer than five dated things. Change is no merit in itself."),
    evidence: [DocumentLines("002", 3882, 3894, 3901), DocumentLines("000", 319, 768)],
    actions: [
      .practiceReviewed,
      Action(
        Wording("ゴールイメージを守りつつ手段を見直す", "Keeping the aim, reviewing the means"),
        for: .seniorManagers, .staff, source: DocumentLines("002", 3784, 3786)),
      .whereToGo,
    ],
    examples: [
      .triggering(
        Wording("最後の変化は10年前", "The last change was ten years ago"),
        dated("FY2013").network),
      .silent(Wording("昨年度に始まった", "Begun last year"), dated("FY2022").network),
    ])

  private static func dated(_ since: String) -> ExampleTown {
    (1...5).reduce(ExampleTown().with(6, "高齢").asOf("FY2023")) { town, number in
      town.tie("高齢\(number)", "高齢\(number + 1)") {
        $0.lifespan.since = CalendarPeriod(since).map { .period($0) }
      }
    }
  }

  func statements(of town: Town) -> [Statement] {
    let course = Course(town)
    guard course.dates.count >= 5, let last = course.dates.max(),
      let before = course.day(yearsBefore: 5), last < before, let day = course.chosenDay
    else { return [] }
    let years = day.year - last.year
    return [
      Statement(weight: .fixed(1), figure: ("yearsWithoutChange", Double(years))) { _ in
        Wording(
          "図に時期の書かれた変化は、\(last.year)年が最後です（およそ\(years)年前）。書かれていない変化や、"
            + "見直したいところはあるでしょうか。",
          "The last dated change in the map is of \(last.year), about \(years) years before its date."
            + " Are there changes not written down, or things to review?")
      }
    ]
  }
}
