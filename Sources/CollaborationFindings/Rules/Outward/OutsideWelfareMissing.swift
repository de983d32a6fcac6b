import CollaborationModel

/// Sectors outside welfare that are in the map, and with which welfare has no tie.
struct OutsideWelfareMissing: Rule {
  let description = RuleDescription(
    id: "outside-welfare-missing", family: .outward, nature: .gap,
    name: Wording("福祉以外の分野とのつながり", "Sectors outside welfare without a tie"),
    meaning: Wording(
      "福祉のなかではつながりがある一方で、図にある福祉以外の分野とは線も同席もありません。",
      "Welfare works within itself, but has neither tie nor table with sectors outside it."),
    guardrail: Wording(
      "福祉のなかにもつながりがないとき、又は福祉以外の参加主体が図にないときは言いません。"
        + "地域づくりの入口として他分野とつながっても最終目的を見失わないこと（002:2795）。",
      "Silent where welfare has no ties within itself, or nobody outside it is in the map."),
    evidence: [
      DocumentLines("000", 910, 977, 1040, 1137), DocumentLines("002", 884, 2362, 3312, 3314),
    ],
    actions: [
      Action(
        Wording(
          "庁内の他部門の取組と関係者・関係機関を把握し、まず担当課と話をする",
          "Learning what other departments do, and with whom; speaking to the division first"),
        for: .staff, source: DocumentLines("002", 2366, 2513)),
      Action(
        Wording("互いの協議の場に参加する", "Taking part in each other's meetings"),
        for: .staff, .councilOfSocialWelfare, source: DocumentLines("002", 2515)),
      Action(
        Wording("福祉部門以外の職員への研修", "Training for staff outside welfare"),
        for: .seniorManagers, .state, source: DocumentLines("000", 389)),
      .jointStructure,
    ],
    examples: [
      .triggering(
        Wording("包括と基幹は動くが、学校と住宅課には線がない", "School and housing stand apart"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").with("学校", "教育")
          .with("住宅課", "住まい", kind: "department").tie("包括", "基幹").network),
      .silent(
        Wording("学校とは会議で会っている", "The school is met at a meeting"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").with("学校", "教育")
          .tie("包括", "基幹").meeting("連絡会", "包括", "学校").network),
      .silent(
        Wording("福祉のなかにもつながりがない", "Welfare has no ties within itself"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").with("学校", "教育").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let outside = OutsideWelfare(town)
    let reached = outside.fields.filter { !$0.pairs.isEmpty }
    // Where some sectors are reached and education is not, the rule of the borders says so.
    let apart = outside.fields.filter {
      $0.pairs.isEmpty && (reached.isEmpty || $0.sector != SectorID.education)
    }
    guard outside.welfareWorksTogether, !apart.isEmpty else { return [] }
    let sectors = apart.map(\.sector)
    let members = Set(apart.flatMap(\.members)).sorted()
    let names = town.names(ofSectors: sectors)
    let first = first(of: apart, in: town)
    let openers = outside.welfare.filter { !town.contacts.tied($0).isEmpty }
    let nobody = reached.isEmpty
    return [
      Statement(
        weight: .fixed(2), sectors: sectors, participants: town.ids(members),
        figure: ("sectorsWithoutTie", Double(sectors.count)),
        openPairs: apart.map {
          Statement.OpenPair(from: town.ids(openers), to: town.ids($0.members))
        }
      ) { _ in
        Wording(
          (nobody
            ? "つながりは福祉のなかにとどまり、図にある福祉以外の分野（\(names.japanese)）とは、"
            : "図にある福祉以外の分野のうち、\(names.japanese)とは、")
            + "一緒に動く線も同席も描かれていません。"
            + "まずお話を伺う先：\(first.japanese)。",
          (nobody ? "Ties stay inside welfare: " : "Of the sectors outside welfare, ")
            + "no working tie or table is drawn with \(names.english). Whom to speak to first:"
            + " \(first.english).")
      }
    ]
  }

  /// Whom to speak to first in each sector: the town hall's own division where there is one, and the
  /// notice under which the talk can begin.
  private func first(of fields: [OutsideWelfare.Field], in town: Town) -> Wording {
    Wording.list(
      fields.map { field in
        let division = field.members.first { town.people[$0].standing == .government }
        let who = town.names([division ?? field.members[0]])
        guard let notice = Notice.outsideWelfare.first(where: { $0.sector == field.sector }) else {
          return who
        }
        return Wording(
          "\(who.japanese)（連携通知「\(notice.name.japanese)」002:\(notice.line)）",
          "\(who.english) (notice on \(notice.name.english), 002:\(notice.line))")
      })
  }
}
