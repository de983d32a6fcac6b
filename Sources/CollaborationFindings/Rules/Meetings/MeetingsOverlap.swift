import CollaborationModel

/// Meetings whose rosters are nearly the same.
struct MeetingsOverlap: Rule {
  let description = RuleDescription(
    id: "meetings-overlap", family: .meetings, nature: .gap,
    name: Wording("顔ぶれの重なる会議", "Meetings with the same members"),
    meaning: Wording(
      "名簿の4分の3以上が同じ会議の組があります（Jaccard 係数）。",
      "Some meetings share three quarters of their members or more (Jaccard)."),
    guardrail: Wording(
      "名簿が3人未満の会議は比べません。数だけで減らすのではなく、目的と優先順位で（002:1356）。",
      "Rosters of fewer than three are not compared. Not fewer for the sake of it, but by purpose."),
    evidence: [DocumentLines("002", 1350, 2262, 2264)],
    actions: [
      Action(
        Wording("同じような会議体は整理する", "Putting like meetings in order"),
        for: .seniorManagers, .staff, source: DocumentLines("002", 2327, 2329)),
      Action(
        Wording(
          "新しい会議体をつくらず既にある場を使う", "Using a table that exists instead of a new one"),
        for: .staff, source: DocumentLines("002", 3526)),
    ],
    examples: [
      .triggering(
        Wording("同じ4者の二つの会議", "Two meetings of the same four"),
        ExampleTown().with(4, "高齢").meeting("甲会議", "高齢1", "高齢2", "高齢3", "高齢4")
          .meeting("乙会議", "高齢1", "高齢2", "高齢3", "高齢4").network),
      .silent(
        Wording("半分が違う", "Half are others"),
        ExampleTown().with(6, "高齢").meeting("甲会議", "高齢1", "高齢2", "高齢3", "高齢4")
          .meeting("乙会議", "高齢3", "高齢4", "高齢5", "高齢6").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let tables = Tables(town)
    let rosters = tables.seats.map { Set($0) }
    let pairs = rosters.indices.flatMap { first in
      rosters.indices.dropFirst(first + 1).compactMap { second -> (Int, Int, Double)? in
        guard rosters[first].count >= 3, rosters[second].count >= 3 else { return nil }
        let both = rosters[first].intersection(rosters[second]).count
        let overlap =
          Double(both) / Double(rosters[first].count + rosters[second].count - both)
        return overlap >= 0.75 ? (first, second, overlap) : nil
      }
    }
    guard let most = pairs.map(\.2).max() else { return [] }
    let told = Wording.list(
      pairs.map { pair in
        let (one, other) = (tables.names([pair.0], in: town), tables.names([pair.1], in: town))
        return Wording(
          "\(one.japanese)と\(other.japanese)", "\(one.english) with \(other.english)")
      })
    let involved = Set(pairs.flatMap { [$0.0, $0.1] }).sorted()
    return [
      Statement(
        weight: .fixed(1), participants: tables.ids(involved, in: town), figure: ("jaccard", most)
      ) { _ in
        Wording(
          "\(told.japanese)は顔ぶれがほぼ同じです。目的の違いは共有されているでしょうか。"
            + "一緒に開ける回はあるでしょうか。",
          "\(told.english): nearly the same members. Is it clear what each is for? Could some be"
            + " held together?")
      }
    ]
  }
}
