import GraphCore

/// Exchanges the far ends of two ties at a time, which leaves every node as many ties as it has.
///
///     a – b, c – d   becomes   a – d, c – b   unless that makes a loop or a tie that there is
///
/// A switch that is not possible counts as a step that stays: only so are all networks with these
/// degrees equally likely in the end. A hundred steps a tie are far beyond where figures of networks
/// cease to change (R. Milo, N. Kashtan, S. Itzkovitz, M. E. J. Newman and U. Alon, “On the uniform
/// generation of random graphs with prescribed degree sequences”, arXiv:cond-mat/0312028, 2003).
///
/// Directed networks of three nodes in a ring, and a few like them, cannot be turned round by such
/// switches (A. R. Rao, R. Jana and S. Bandyopadhyay, *Sankhyā* A 58, 1996, 225–242): every fourth step
/// tries to reverse a ring of three instead.
struct TieSwitching {
  private var sources: [UInt32]
  private var targets: [UInt32]
  private var tied: TieLookup
  private let isDirected: Bool

  init(_ ends: TieEnds, in graph: Graph) {
    sources = ends.sources
    targets = ends.targets
    isDirected = graph.isDirected
    tied = TieLookup(nodeCount: graph.nodeCount, isDirected: graph.isDirected)
    for (source, target) in zip(sources, targets) { tied.insert(source, target) }
  }

  /// The ties as they are now.
  var ties: [(UInt32, UInt32)] { Array(zip(sources, targets)) }

  /// - Complexity: O(`stepsPerTie`·*m*) time.
  mutating func run(stepsPerTie: Int = 100, using generator: inout SplitMix64) {
    guard sources.count > 1 else { return }
    for step in 0..<(stepsPerTie * sources.count) {
      let one = generator.below(sources.count)
      let other = generator.below(sources.count)
      if isDirected, step % 4 == 3 {
        reverseRing(one, other, generator.below(sources.count))
      } else {
        // Either end of an undirected tie may be its far one.
        let isTurned = !isDirected && generator.next() & 1 == 1
        exchange(one, other, isTurned: isTurned)
      }
    }
  }

  private mutating func exchange(_ one: Int, _ other: Int, isTurned: Bool) {
    let (a, b) = (sources[one], targets[one])
    let (c, d) = isTurned ? (targets[other], sources[other]) : (sources[other], targets[other])
    guard one != other, a != d, c != b, !tied.contains(a, d), !tied.contains(c, b) else { return }
    tied.remove(a, b)
    tied.remove(c, d)
    tied.insert(a, d)
    tied.insert(c, b)
    (sources[one], targets[one]) = (a, d)
    (sources[other], targets[other]) = (c, b)
  }

  private mutating func reverseRing(_ first: Int, _ second: Int, _ third: Int) {
    let ring = [first, second, third]
    for place in 0..<3 {
      let next = ring[(place + 1) % 3]
      let (source, target) = (sources[ring[place]], targets[ring[place]])
      guard target == sources[next], !tied.contains(target, source) else { return }
    }
    for tie in ring {
      tied.remove(sources[tie], targets[tie])
      tied.insert(targets[tie], sources[tie])
      (sources[tie], targets[tie]) = (targets[tie], sources[tie])
    }
  }
}
