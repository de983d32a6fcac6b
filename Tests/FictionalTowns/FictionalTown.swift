import CollaborationFiles
public import CollaborationModel
import GraphCore

/// A made-up town with problems put into it, and its twin without them.
public struct FictionalTown: Sendable {
  public let family: TownShape.Family
  public let network: CollaborationNetwork

  /// The same town before: nobody has more or fewer ties.
  public let twin: CollaborationNetwork
  public let planted: [PlantedProblem]

  /// Makes the town of a number: the same number is the same town.
  ///
  /// - Parameter problems: how many problems to plant at most, each of the kinds given.
  public init(
    _ number: Int, seed: UInt64 = 1, family: TownShape.Family, problems: Int,
    kinds: [PlantedProblem.Kind] = PlantedProblem.Kind.allCases
  ) {
    var generator = SplitMix64(seed: seed, stream: number)
    let shape = TownShape(family, using: &generator)
    var ties = TownTies(shape, using: &generator)
    let tables = Self.tables(shape, using: &generator)
    twin = Self.network(shape, ties, tables: tables)

    let count = shape.sectorSizes.count
    let pairs = Double(count * (count - 1) / 2)
    var planted: [PlantedProblem] = []
    var tablesNow = tables
    var taken: Set<Int> = []
    for _ in 0..<(problems * 20) where planted.count < problems && !kinds.isEmpty {
      let kind = kinds[generator.below(kinds.count)]
      // Residents are the last sector. Of three pairs the one that chance would tie most: problems
      // between two that hardly meet anyhow can be told by nobody.
      let draws = (0..<3).map { _ in
        let first = generator.below(count - 1)
        return (first, (first + 1 + generator.below(count - 2)) % (count - 1))
      }
      let expected = draws.map { Expectation.ties($0.0, $0.1, in: ties) }
      let most = expected.indices.max { expected[$0] < expected[$1] } ?? 0
      let (first, second) = draws[most]
      let touched =
        kind == .residentsCutOff ? [count - 1] : kind == .sectorBridge ? [first] : [first, second]
      guard taken.isDisjoint(with: touched), count > 3 else { continue }
      let sitTogether = tablesNow.contains { table in
        let sectors = Set(table.map { ties.sectors[$0] })
        return sectors.contains(first) && sectors.contains(second)
      }
      if kind == .missingPair && sitTogether { continue }
      guard
        let planting = Planting(
          kind, between: first, and: second, in: &ties, using: &generator)
      else { continue }
      taken.formUnion(touched)
      ties.settled.insert(Set(touched))
      if kind == .residentsCutOff {
        tablesNow = tablesNow.map { table in table.filter { ties.sectors[$0] != count - 1 } }
      }
      if kind == .meetingOnly, !sitTogether {
        tablesNow.append(
          ties.sectors.indices.filter { [first, second].contains(ties.sectors[$0]) })
      }
      planted.append(
        PlantedProblem(
          kind: kind, sectors: Set(touched.map { Self.sectors[$0, of: count] }),
          ties: planting.ties, isClear: planting.p * pairs < 0.005))
    }
    self.family = family
    self.planted = planted
    network = Self.network(shape, ties, tables: tablesNow)
  }

  /// A town of a shape, with nothing planted.
  static func made(
    _ shape: TownShape, using generator: inout SplitMix64
  ) -> CollaborationNetwork {
    let ties = TownTies(shape, using: &generator)
    return network(shape, ties, tables: tables(shape, using: &generator))
  }

  private static func tables(
    _ shape: TownShape, using generator: inout SplitMix64
  ) -> [[Int]] {
    let people = shape.sectors.count
    return (0..<shape.meetings).map { _ in
      let size = 3 + generator.below(5)
      return Set((0..<size).map { _ in generator.below(people) }).sorted()
    }
  }
}

extension FictionalTown {
  /// The names of a town's sectors; residents are always the last.
  struct SectorNames {
    private let names = [
      "高齢", "障害", "子ども", "困窮", "地域福祉", "保健医療", "教育", "就労", "まちづくり", "住まい", "防災", "司法",
      "産業",
    ]

    subscript(_ place: Int, of count: Int) -> String { place == count - 1 ? "住民" : names[place] }
  }

  static let sectors = SectorNames()

  private static func network(
    _ shape: TownShape, _ ties: TownTies, tables: [[Int]]
  ) -> CollaborationNetwork {
    let count = shape.sectorSizes.count
    var network = CollaborationNetwork(name: "架空のまち", vocabulary: .standard)
    network.participants = ties.sectors.enumerated().map { person, sector in
      let isResident = sector == count - 1
      return Participant(
        id: "p\(person)", name: "参加主体\(person)", kind: isResident ? "resident-group" : "agency",
        sectors: [sectors[sector, of: count]], side: isResident ? .community : .outside)
    }
    network.ties = zip(ties.pairs, ties.traits).map { pair, traits in
      let (from, to) = traits.way == 2 ? (pair[1], pair[0]) : (pair[0], pair[1])
      let kind = traits.isInformation ? "情報共有" : traits.way == 0 ? "協働" : "つなぎ"
      return Tie(
        from: "p\(from)", to: "p\(to)", kind: kind, isDirected: traits.way != 0,
        carrier: traits.isPersonal ? .person : .institution)
    }
    network.meetings = tables.enumerated().map { number, members in
      Meeting(
        id: "m\(number)", name: "会議\(number)",
        members: members.map { Membership(participant: "p\($0)") })
    }
    return network
  }
}
