import GraphCore
import GraphMeasures

/// What chance gives for the ties between sectors, where every participant keeps the number of its ties
/// to other sectors: quasi-independence, participant by participant.
///
/// A town of silos has few ties between any two sectors; that alone is no gap between two of them. Only
/// the ties that do lead outside are drawn anew, so that a sector that keeps to itself is compared with
/// what its few ties outside would give.
///
/// Of each network it is noted how many ties a pair of sectors has, and whether they all meet in one
/// participant. Pairs of small sectors have few possible counts: probabilities count what is exactly as
/// observed half (the mid-P of Lancaster, 1961).
struct SectorTieChances: Sendable {
  /// How a pair of sectors stands to chance.
  struct Pair: Sendable {
    /// The mean number of ties.
    let expected: Double

    /// How likely chance gives a pair that is tied as little or less. No tie is less than ties that all
    /// meet in one participant, and these less than ties that do not, of which fewer are less.
    let littleP: Double

    /// The least that ``littleP`` could be, whatever were observed.
    let leastLittleP: Double

    /// Whether both sectors have two participants or more with ties outside, so that it says something
    /// if one has all of the pair's.
    let tellsCarriers: Bool

    /// How likely chance gives as many ties or more.
    let manyP: Double

    /// The least that ``manyP`` could be.
    let leastManyP: Double
  }

  let method: Figure.Method
  private let pairs: [Pair?]
  private let count: Int

  /// How a pair of groups stands to chance, by their numbers in the partition; `nil` for the same one
  /// or where neither has a tie outside.
  func pair(_ first: Int, _ second: Int) -> Pair? {
    pairs[min(first, second) * count + max(first, second)]
  }

  /// Compares every pair of the first groups of a partition.
  ///
  /// - Parameters:
  ///   - count: how many groups are sectors; those after them are participants of none.
  ///   - draws: how many networks to draw where they are too many to go through.
  init(of graph: Graph, groups: NodePartition, count: Int, draws: Int = 3999, seed: UInt64) {
    let numbers = graph.nodes.map { UInt32(groups[$0]) }
    var census = PairCensus(groups: numbers, count: count)
    var observed = census
    graph.forEachEdge { one, other, _ in
      guard groups[one] != groups[other] else { return }
      observed.add(UInt32(one.index), UInt32(other.index))
    }
    observed.close()

    let networks = ExternalTieNetworks(of: graph, between: groups)
    let all = networks.forEach(steps: 100_000) { census.add(ends: $0) }
    if all == nil {
      census = PairCensus(groups: numbers, count: count)
      networks.forEach(draws: draws, seed: seed) { census.add(ends: $0) }
      method = .sampled(draws: draws, seed: seed)
    } else {
      method = .exact
    }
    self.count = count
    let extra = all == nil ? 1.0 : 0
    // Whether one participant carries all says nothing where a sector has but one that could.
    var carriers = Array(repeating: 0, count: count)
    for node in graph.nodes where groups[node] < count {
      let leadsOut = graph.neighbors(of: node).contains { groups[$0] != groups[node] }
      if leadsOut { carriers[groups[node]] += 1 }
    }
    pairs = (0..<(count * count)).map { cell in
      let (row, column) = cell.quotientAndRemainder(dividingBy: count)
      guard row < column, carriers[row] > 0, carriers[column] > 0 else { return nil }
      return Self.pair(
        observed: observed.single(cell), in: census.outcomes(of: cell), extra: extra,
        tellsCarriers: min(carriers[row], carriers[column]) > 1)
    }
  }

  private static func pair(
    observed: (ties: Int, isCarriedByOne: Bool), in outcomes: PairCensus.Outcomes, extra: Double,
    tellsCarriers: Bool
  ) -> Pair {
    let (ties, one) = observed
    let all = outcomes.total + extra
    func mid(_ below: Double, _ equal: Double) -> Double { (below + (equal + extra) / 2) / all }
    let none = outcomes.none
    let carried = outcomes.carried.reduce(0, +)
    let atLeastThis = outcomes.count(of: ties)
    let many = mid(outcomes.above(ties), atLeastThis)
    let most = outcomes.most
    let little: Double
    if ties == 0 {
      little = mid(0, none)
    } else if !tellsCarriers {
      little = mid(outcomes.below(ties), atLeastThis)
    } else if one {
      little = mid(none, carried)
    } else {
      little = mid(none + carried + outcomes.freeBelow(ties), outcomes.free(ties))
    }
    return Pair(
      expected: outcomes.mean, littleP: little, leastLittleP: mid(0, none),
      tellsCarriers: tellsCarriers, manyP: many,
      leastManyP: min(many, mid(0, outcomes.count(of: most))))
  }
}
