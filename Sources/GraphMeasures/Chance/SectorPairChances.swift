import GraphCore

/// How many ties two groups have, beside how many they would have by chance if every node kept the
/// number of its ties to other groups: for every pair of groups.
///
/// ```swift
/// let pairs = try SectorPairChances(of: study)
/// pairs.ties(0, 1)               // 0
/// pairs.expected(0, 1)           // 4.13, under quasi-independence
/// pairs.chance(0, 1)?.lowerMidP  // 0.003: so few are rare by chance
/// ```
///
/// Chance draws networks in which the ties within groups are as they are and every node has as many ties
/// to other groups as it has (in and out, where ties have directions), no two ties the same; all such
/// networks are alike. Where they are few they are gone through one by one and the result is exact;
/// else as many as asked are drawn by switching ties, each from the observed network with a stream of
/// random numbers of its own, so that the result is the same on any number of threads.
///
/// ``expected(_:_:)`` is the fit of ``QuasiIndependence``. The mean of ``chance(_:_:)`` differs from it a
/// little, since two nodes are tied at most once. Where a node must not be tied twice to a small group
/// that matters; the probabilities are those of the networks.
///
/// Weights are left out of account: ties are counted.
///
/// - Complexity: O(draws · *m*) time for *m* ties between groups, O(*m* + *g*²·*m*) space.
///
/// - Note: The model after L. A. Goodman, *Journal of the American Statistical Association* 63, 1968,
///   1091–1131; conditioning on degrees after S. Maslov and K. Sneppen, *Science* 296, 2002, 910–913.
public struct SectorPairChances: Sendable {
  /// The ties within and between groups.
  public let mixing: GroupMixing

  /// What each pair of groups would have in proportion.
  public let fit: QuasiIndependence

  /// How the possibilities were gone through.
  public let method: Chance.Method

  private let chances: [Chance?]

  /// Compares every pair of groups.
  ///
  /// - Parameters:
  ///   - study: the graph and its groups; how many threads to use.
  ///   - draws: how many networks to draw where they are too many to go through.
  ///   - seed: the seed of what is drawn.
  ///   - exactSteps: how much to go through, in ties set; 0 to draw always.
  /// - Throws: ``MeasureError/needsGroups(measure:)`` where there are no groups.
  public init(
    of study: Study, draws: Int = 999, seed: UInt64 = 1, exactSteps: Int = 1_000_000
  ) throws(MeasureError) {
    precondition(draws >= 1, "at least one draw")
    let name = NullModel.quasiIndependence.rawValue
    guard let groups = study.groups else { throw .needsGroups(measure: name) }
    let graph = study.graph.unweighted()
    let mixing = GroupMixing(of: graph, groups: groups)
    fit = try QuasiIndependence(of: mixing)
    let ends = TieEnds(of: graph, between: groups)
    let method: Chance.Method
    var tallies = CellTallies(cells: groups.groupCount * groups.groupCount)
    let all = ExternalTies(of: ends, in: graph, groups: groups, steps: exactSteps) {
      tallies.add(Self.cells(of: $0, groups: groups, directed: graph.isDirected))
    }
    if let all {
      method = .exact(arrangements: all.networks)
    } else {
      method = .sampled(draws: draws, seed: seed)
      tallies = Self.drawn(draws, ends, graph, groups, seed: seed, threads: study.threads)
    }
    let count = mixing.count
    chances = (0..<(count * count)).map { place in
      let (row, column) = place.quotientAndRemainder(dividingBy: count)
      guard row != column else { return nil }
      let cell = graph.isDirected || row < column ? place : column * count + row
      return Chance(
        observed: Int(mixing.ties(row, column)), times: tallies.times[cell],
        null: .quasiIndependence, method: method)
    }
    self.method = method
    self.mixing = mixing
  }

  /// How many groups there are.
  public var count: Int { mixing.count }

  /// The ties from one group to another; undirected, those between them.
  public func ties(_ row: Int, _ column: Int) -> Int { Int(mixing.ties(row, column)) }

  /// The ties expected under quasi-independence; undefined within a group.
  public func expected(_ row: Int, _ column: Int) -> Double? { fit.ties(row, column) }

  /// What the ties are by chance; undefined within a group.
  public func chance(_ row: Int, _ column: Int) -> Chance? { chances[row * count + column] }

  /// How often pairs have how many ties, over all draws.
  private static func drawn(
    _ draws: Int, _ ends: TieEnds, _ graph: Graph, _ groups: NodePartition, seed: UInt64,
    threads: Int
  ) -> CellTallies {
    let inPiece = 16
    let count = groups.groupCount
    let start = TieSwitching(ends, in: graph, between: groups)
    let steps = start.stepsNeeded()
    let pieces = concurrentPieces(
      (draws + inPiece - 1) / inPiece, threads: threads, desk: { 0 },
      work: { piece, _ in
        var tallies = CellTallies(cells: count * count)
        for draw in piece * inPiece..<min((piece + 1) * inPiece, draws) {
          var generator = SplitMix64(seed: seed, stream: draw)
          var switching = start
          switching.run(steps: steps, using: &generator)
          tallies.add(cells(of: switching.ends, groups: groups, directed: graph.isDirected))
        }
        return tallies
      })
    var all = CellTallies(cells: count * count)
    for piece in pieces { all.add(piece) }
    return all
  }

  /// The ties of each pair of groups.
  private static func cells(
    of ends: [UInt32], groups: NodePartition, directed: Bool
  ) -> [Int] {
    let count = groups.groupCount
    let group = groups.numbers
    var cells = [Int](repeating: 0, count: count * count)
    for tie in stride(from: 0, to: ends.count, by: 2) {
      let (one, other) = (Int(group[Int(ends[tie])]), Int(group[Int(ends[tie + 1])]))
      let isTurned = !directed && other < one
      cells[isTurned ? other * count + one : one * count + other] += 1
    }
    return cells
  }
}
