import CollaborationModel
import GraphCore
import GraphMeasures

/// Sectors that several ways join, none of which hangs on another.
struct IndependentPaths: Rule {
  let description = RuleDescription(
    id: "independent-paths", family: .betweenSectors, nature: .strength,
    name: Wording("互いに頼らない道が二つ以上ある", "Two ways or more, neither hanging on the other"),
    meaning: Wording(
      "二つの分野のあいだに、同じ参加主体を通らない道が二つ以上あります。一人が異動しても、もう一つの道が残ります。",
      "Two paths or more lead from one sector to the other that share no participant: if one person is"
        + " transferred, another way is left."),
    guardrail: Wording(
      "参加主体が一つだけの分野は数えません。本人・世帯を通る道は数えません。",
      "Sectors of a single participant are not counted, nor paths through the household."),
    evidence: [DocumentLines("000", 259, 429), DocumentLines("002", 2049, 2177)],
    actions: [.arrangement, .jointStructure],
    examples: [
      .triggering(
        Wording("高齢と障害は、別々の二組が組んで動いている", "Two separate couples work together"),
        ExampleTown().with(2, "高齢").with(2, "障害").tie("高齢1", "障害1").tie("高齢2", "障害2").network),
      .silent(
        Wording("二本とも一つの機関に集まる", "Both ties meet in one agency"),
        ExampleTown().with(2, "高齢").with(2, "障害").tie("高齢1", "障害1").tie("高齢1", "障害2").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let household = Set(town.household)
    let several = town.sectors.compactMap { sector -> (sector: String, nodes: [NodeID])? in
      let nodes = sector.members.filter { !household.contains($0) }.compactMap { town.node($0) }
      return nodes.count > 1 ? (sector.sector, nodes) : nil
    }
    let paths = DisjointPaths(in: town.withoutHousehold)
    var pairs = 0
    var found: [(first: String, second: String)] = []
    for (place, one) in several.enumerated() {
      for other in several[(place + 1)...] {
        pairs += 1
        if paths.count(from: one.nodes, to: other.nodes, limit: 2) > 1 {
          found.append((one.sector, other.sector))
        }
      }
    }
    guard !found.isEmpty else { return [] }
    let names = Wording.list(
      found.map { pair in
        let (first, second) = (town.name(ofSector: pair.first), town.name(ofSector: pair.second))
        return Wording(
          "\(first.japanese)–\(second.japanese)", "\(first.english)–\(second.english)")
      })
    let sectors = Set(found.flatMap { [$0.first, $0.second] })
    let (all, count) = (pairs, found.count)
    return [
      Statement(
        weight: .fixed(count * 2 >= all ? 2 : 1),
        sectors: town.sectors.map(\.sector).filter(sectors.contains),
        figure: ("sectorPairsWithTwoPaths", Double(count))
      ) { _ in
        Wording(
          "参加主体が二つ以上ある分野の\(all)組のうち\(count)組（\(names.japanese)）に、同じ参加主体を通らない道が二つ以上あります。",
          "\(count) of \(all) pairs of sectors with two participants or more (\(names.english)) have"
            + " two paths that share nobody.")
      }
    ]
  }
}
