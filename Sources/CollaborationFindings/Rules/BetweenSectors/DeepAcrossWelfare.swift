import CollaborationModel

/// Deep ties between welfare and other fields.
struct DeepAcrossWelfare: Rule {
  let description = RuleDescription(
    id: "deep-across-welfare", family: .betweenSectors, nature: .strength,
    name: Wording("福祉と福祉以外をまたぐ深いつながり", "Deep ties between welfare and other fields"),
    meaning: Wording(
      "福祉の分野と福祉以外の分野のあいだに、困難な場合にも協力できる深さ（4以上）のつながりがあります。",
      "There are ties between welfare and other fields that hold in hard cases too (level 4 or 5)."),
    guardrail: Wording("深さが書かれていないつながりは数えません。", "Ties without a stated depth are not counted."),
    evidence: [DocumentLines("000", 326, 1103, 1137, 1755), DocumentLines("002", 884, 2362)],
    actions: [.manyFields, .practiceReviewed],
    examples: [
      .triggering(
        Wording("包括と学校が困難な場合にも協力する", "Elder care and a school, in hard cases too"),
        ExampleTown().with("包括", "高齢").with("学校", "教育")
          .tie("包括", "学校") { $0.depth = Depth(level: 4) }.network),
      .silent(
        Wording("名前を知っているだけ", "They know each other's names"),
        ExampleTown().with("包括", "高齢").with("学校", "教育")
          .tie("包括", "学校") { $0.depth = Depth(level: 1) }.network),
      .silent(
        Wording("福祉の中の深いつながり", "Deep ties within welfare"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害")
          .tie("包括", "基幹") { $0.depth = Depth(level: 5) }.network),
    ])

  func statements(of town: Town) -> [Statement] {
    let pairs = town.sectorPairs.all.filter { pair in
      guard let one = town.isWelfare(pair.first), let other = town.isWelfare(pair.second) else {
        return false
      }
      return one != other
    }
    let deep = pairs.flatMap(\.dyads).filter { ($0.depth ?? 0) >= 4 }
    guard !deep.isEmpty else { return [] }
    let names = Wording.list(
      deep.map { tie in
        let (first, second) = (town.name(tie.first), town.name(tie.second))
        return Wording(
          "\(first.japanese)と\(second.japanese)", "\(first.english) with \(second.english)")
      })
    let ends = Set(deep.flatMap { [$0.first, $0.second] })
    let sectors = Set(
      pairs.filter { $0.dyads.contains { ($0.depth ?? 0) >= 4 } }.flatMap(\.sectors))
    return [
      Statement(
        weight: .fixed(2), sectors: town.sectors.map(\.sector).filter(sectors.contains),
        participants: town.people.map(\.id).filter(ends.contains),
        ties: deep.map(\.findingTie), figure: ("deepTies", Double(deep.count))
      ) { _ in
        Wording(
          "福祉と福祉以外をまたいで、深く協力し合うつながりがあります（\(names.japanese)）。",
          "Deep ties reach across the border of welfare: \(names.english).")
      }
    ]
  }
}
