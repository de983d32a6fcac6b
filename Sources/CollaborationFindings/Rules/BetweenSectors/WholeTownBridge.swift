import CollaborationModel
import GraphCore
import GraphMeasures

/// A participant without whom more than half of the pairs of other sectors fall apart.
enum WholeTownBridge {
  private static let draws = 499

  static func statements(of town: Town) -> [Statement] {
    let count = town.sectors.count
    let links = Links(town, count: count)
    guard let found = SectorSeparation(links: links.all, groups: links.groups, count: count),
      found.together > 2, found.parted * 2 > found.together
    else { return [] }
    let who = town.id(NodeID(found.participant))
    let name = town.name(who)
    let sectors = town.sectors.map(\.sector).filter { $0 != town.mainSector(of: who) }
    let test = test(found, links, town, count: count)
    let partners = links.all[found.participant].filter { $0 < links.groups.count }
    return [
      Statement(
        weight: .byBand(withinChance: 2, somewhat: 2, clearly: 3), sectors: sectors,
        participants: [who],
        ties: partners.map {
          FindingTie(from: who, to: town.id(NodeID($0)), state: .present)
        },
        figure: ("partedSectorPairs", Double(found.parted)), test: test,
        openPairs: openPairs(partners.map { town.id(NodeID($0)) })
      ) { band in
        let chance = words(test.expected, band)
        return Wording(
          "分野の組\(found.together)のうち\(found.parted)が、\(name.japanese)だけを通してつながっています。"
            + "心強い要であると同時に、ほかの道があると安心です。\(chance.japanese)",
          "\(found.parted) of \(found.together) pairs of sectors hang together through \(name.english)"
            + " alone: a strength, and a reason for a second way.\(chance.english)")
      }
    ]
  }

  private static func words(_ expected: Double, _ band: ChanceBand?) -> Wording {
    let number = PairWords.decimal(expected)
    guard let band, band != .withinChance else {
      return Wording(
        "つながりの数からは偶然でもありうる範囲です（期待\(number)組）。",
        " Given how many ties everybody has that is within chance (\(number) expected).")
    }
    return Wording(
      "つながりの数からは\(number)組ほどのところで、\(band.wording.japanese)多くなっています。",
      " Given how many ties everybody has, about \(number) would: \(band.wording.english) more.")
  }

  /// Each of the partners with the others: a tie between any two is another way.
  private static func openPairs(_ partners: [String]) -> [Statement.OpenPair] {
    guard partners.count > 1 else { return [] }
    return [Statement.OpenPair(from: partners, to: partners)]
  }

  /// How often one participant parts as many where everybody keeps the number of ties to other sectors.
  private static func test(
    _ found: SectorSeparation, _ links: Links, _ town: Town, count: Int
  ) -> Statement.Test {
    var parted: [Int] = []
    func read(_ ends: [UInt32]) {
      let drawn = SectorSeparation(
        links: links.within(adding: ends), groups: links.groups, count: count)
      parted.append(drawn?.parted ?? 0)
    }
    let networks = ExternalTieNetworks(
      of: town.withoutHousehold, between: NodePartition(links.groups))
    let all = networks.forEach(steps: 2000) { read($0) }
    if all == nil {
      parted = []
      networks.forEach(draws: draws, seed: town.seed) { read($0) }
    }
    let extra = all == nil ? 1.0 : 0
    let more = Double(parted.count { $0 > found.parted })
    let equal = Double(parted.count { $0 == found.parted }) + extra
    let total = Double(parted.count) + extra
    return Statement.Test(
      null: "quasi-independence",
      expected: Double(parted.reduce(0, +)) / Double(max(1, parted.count)),
      p: (more + equal / 2) / total,
      method: all == nil ? .sampled(draws: draws, seed: town.seed) : .exact)
  }

  /// Ties and seats, without the household.
  private struct Links {
    let all: [[Int]]

    /// The sector of each participant, and numbers after them for those of none.
    let groups: [Int]

    private let fixed: [[Int]]

    init(_ town: Town, count: Int) {
      let household = Set(town.household.compactMap { town.node($0)?.index })
      let places = Dictionary(
        town.sectors.enumerated().map { ($1.sector, $0) }, uniquingKeysWith: { first, _ in first })
      var next = count
      groups = town.working.nodes.indices.map { node in
        let sector = town.working.nodes[node].sectors.first
        if let place = sector.flatMap({ places[$0] }), !household.contains(node) { return place }
        next += 1
        return next - 1
      }
      let people = groups.count
      let graph = town.withMeetings.graph
      var all = [[Int]](repeating: [], count: graph.nodeCount)
      var fixed = all
      let groups = groups
      graph.forEachEdge { one, other, _ in
        let (one, other) = (one.index, other.index)
        guard !household.contains(one), !household.contains(other) else { return }
        all[one].append(other)
        all[other].append(one)
        if other >= people || groups[one] == groups[other] {
          fixed[one].append(other)
          fixed[other].append(one)
        }
      }
      self.all = all
      self.fixed = fixed
    }

    /// The links that stay, and ties drawn.
    func within(adding ends: [UInt32]) -> [[Int]] {
      var links = fixed
      for tie in stride(from: 0, to: ends.count, by: 2) {
        links[Int(ends[tie])].append(Int(ends[tie + 1]))
        links[Int(ends[tie + 1])].append(Int(ends[tie]))
      }
      return links
    }
  }
}
