import GraphCore
import GraphMeasures
import RealModule

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

    /// The number of ties there is.
    let ties: Int

    /// How chance was gone through.
    let method: Figure.Method

    /// How far it lies from the mean: 2·(o·ln(o/e) − (o − e)).
    var deviance: Double {
      let (found, mean) = (Double(ties), max(expected, 0.01))
      return 2 * ((ties == 0 ? 0 : found * Double.log(found / mean)) - (found - mean))
    }
  }

  private var pairs: [Pair?]
  private let count: Int

  /// How a pair of groups stands to chance, by their numbers in the partition; `nil` for the same one
  /// or where neither has a tie outside.
  func pair(_ first: Int, _ second: Int) -> Pair? {
    pairs[min(first, second) * count + max(first, second)]
  }

  /// Compares every pair of the first groups of a partition, one after another.
  ///
  /// A pair that has no tie where twenty were to be expected leaves its sectors' ties to the others, and
  /// makes some of these look like gaps and others like strengths that are none. So the pair that
  /// stands out most is held as it is, the others are compared anew, and so on until none stands out
  /// (after J. S. Simonoff, “Detecting outlying cells in two-way contingency tables via
  /// backwards-stepping”, *Technometrics* 30, 1988, 339–345).
  ///
  /// - Parameters:
  ///   - count: how many groups are sectors; those after them are participants of none.
  ///   - draws: how many networks to draw where they are too many to go through.
  ///   - rounds: how many pairs to hold at most.
  init(
    of graph: Graph, groups: NodePartition, count: Int, draws: Int = 3999, rounds: Int = 6,
    seed: UInt64
  ) {
    self.init(of: graph, groups: groups, count: count, draws: draws, seed: seed, holding: [])
    var held: Set<[Int]> = []
    while held.count < rounds, let next = standingOut(besides: held) {
      held.insert(next)
      let others = SectorTieChances(
        of: graph, groups: groups, count: count, draws: draws / 2, seed: seed, holding: held)
      for cell in pairs.indices where !held.contains([cell / count, cell % count]) {
        pairs[cell] = others.pairs[cell]
      }
    }
  }

  /// The pair that stands out most of those that stand out among all, by the deviance of a count.
  private func standingOut(besides held: Set<[Int]>) -> [Int]? {
    let cells = pairs.indices.filter { pairs[$0] != nil }
    let tests = cells.flatMap { cell -> [Double] in
      guard let pair = pairs[cell] else { return [] }
      return [pair.littleP, pair.manyP]
    }
    let adjusted = FalseDiscoveryRate.adjusted(tests)
    var most: (pair: [Int], deviance: Double)?
    var hasSecond = false
    for (place, cell) in cells.enumerated() {
      let pair = [cell / count, cell % count]
      guard let chance = pairs[cell], !held.contains(pair),
        min(adjusted[2 * place], adjusted[2 * place + 1]) < 0.05
      else { continue }
      hasSecond = hasSecond || most != nil
      if chance.deviance > (most?.deviance ?? -1) { most = (pair, chance.deviance) }
    }
    // Where only one stands out there is no other to be mistaken.
    return hasSecond ? most?.pair : nil
  }

  private init(
    of graph: Graph, groups: NodePartition, count: Int, draws: Int, seed: UInt64,
    holding held: Set<[Int]>
  ) {
    let numbers = graph.nodes.map { UInt32(groups[$0]) }
    var census = PairCensus(groups: numbers, count: count)
    var observed = census
    graph.forEachEdge { one, other, _ in
      guard groups[one] != groups[other] else { return }
      observed.add(UInt32(one.index), UInt32(other.index))
    }
    observed.close()

    let networks = ExternalTieNetworks(of: graph, between: groups, holding: held)
    let all = networks.forEach(steps: 100_000) { census.add(ends: $0) }
    if all == nil {
      census = PairCensus(groups: numbers, count: count)
      networks.forEach(draws: draws, seed: seed) { census.add(ends: $0) }
    }
    let method = all == nil ? Figure.Method.sampled(draws: draws, seed: seed) : .exact
    self.count = count
    // Whether one participant carries all says nothing where a sector has but one that could.
    var carriers = Array(repeating: 0, count: count)
    for node in graph.nodes where groups[node] < count {
      let leadsOut = graph.neighbors(of: node).contains { groups[$0] != groups[node] }
      if leadsOut { carriers[groups[node]] += 1 }
    }
    pairs = (0..<(count * count)).map { cell in
      let (row, column) = cell.quotientAndRemainder(dividingBy: count)
      guard row < column, carriers[row] > 0, carriers[column] > 0, !held.contains([row, column])
      else { return nil }
      return Self.pair(
        observed: observed.single(cell), in: census.outcomes(of: cell), method: method,
        tellsCarriers: min(carriers[row], carriers[column]) > 1)
    }
  }

  private static func pair(
    observed: (ties: Int, isCarriedByOne: Bool), in outcomes: PairCensus.Outcomes,
    method: Figure.Method, tellsCarriers: Bool
  ) -> Pair {
    let (ties, one) = observed
    // What was observed is one of the possibilities too; where all were gone through it is among them.
    let extra = method == .exact ? 0.0 : 1
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
      leastManyP: min(many, mid(0, outcomes.count(of: most))),
      ties: ties, method: method)
  }
}
