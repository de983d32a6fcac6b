import GraphCore

/// Exchanges the far ends of two ties at a time, which leaves every node as many ties as it has.
///
///     a – b, c – d   becomes   a – d, c – b   unless that makes a loop or a tie that there is
///
/// A switch that is not possible counts as a step that stays: only so are all networks with these
/// degrees equally likely in the end. A hundred steps a tie are far beyond where figures of networks
/// cease to change (R. Milo, N. Kashtan, S. Itzkovitz, M. E. J. Newman and U. Alon, “On the uniform
/// generation of random graphs with prescribed degree sequences”, arXiv:cond-mat/0312028, 2003), unless
/// hardly any switch is possible: then there are as many more as it takes.
///
/// Directed networks of three nodes in a ring, and a few like them, cannot be turned round by such
/// switches (A. R. Rao, R. Jana and S. Bandyopadhyay, *Sankhyā* A 58, 1996, 225–242), nor can some where
/// ties must lead to other groups: there every fourth step passes the ends of three ties on instead.
///
///     a – b, c – d, e – f   becomes   a – d, c – f, e – b
struct TieSwitching {
  private(set) var sources: [UInt32]
  private(set) var targets: [UInt32]
  private var tied: TieLookup
  private let isDirected: Bool

  /// Nodes of the same group are never tied anew; where only loops are out, each has its own.
  private let groups: [UInt32]
  private let passesOn: Bool

  /// - Parameters:
  ///   - ends: the ties that are switched.
  ///   - groups: groups between whose members all these ties are, and stay.
  init(_ ends: TieEnds, in graph: Graph, between groups: NodePartition? = nil) {
    sources = ends.sources
    targets = ends.targets
    isDirected = graph.isDirected
    self.groups = groups?.numbers ?? graph.nodes.map { UInt32($0.index) }
    passesOn = graph.isDirected || groups != nil
    tied = TieLookup(nodeCount: graph.nodeCount, isDirected: graph.isDirected)
    for (source, target) in zip(sources, targets) { tied.insert(source, target) }
  }

  /// The ties as they are now.
  var ties: [(UInt32, UInt32)] { Array(zip(sources, targets)) }

  /// How many steps it takes until nothing is left of the order that there was.
  ///
  /// A hundred a tie, or so many that every tie is switched twenty times; a trial tells how many steps
  /// are in vain. No more than five thousand a tie: what cannot be moved by then hardly can be.
  func stepsNeeded() -> Int {
    var trial = self
    var generator = SplitMix64(seed: 0)
    let usual = 100 * sources.count
    let switched = trial.run(steps: usual, using: &generator)
    let wanted = 20 * sources.count
    guard switched < wanted else { return usual }
    return min(50 * usual, usual * wanted / max(1, switched))
  }

  /// - Returns: how many steps were not in vain.
  /// - Complexity: O(`steps`) time.
  @discardableResult
  mutating func run(steps: Int, using generator: inout SplitMix64) -> Int {
    guard sources.count > 1 else { return 0 }
    var switched = 0
    for step in 0..<steps {
      let one = generator.below(sources.count)
      let other = generator.below(sources.count)
      // Either end of an undirected tie may be its far one.
      let turns = isDirected ? 0 : generator.next()
      if passesOn, step % 4 == 3 {
        let third = generator.below(sources.count)
        if passOn(one, other, third, turns: turns) { switched += 1 }
      } else if exchange(one, other, isTurned: turns & 1 == 1) {
        switched += 1
      }
    }
    return switched
  }

  private func mayTie(_ one: UInt32, _ other: UInt32) -> Bool {
    groups[Int(one)] != groups[Int(other)] && !tied.contains(one, other)
  }

  private mutating func exchange(_ one: Int, _ other: Int, isTurned: Bool) -> Bool {
    let (a, b) = (sources[one], targets[one])
    let (c, d) = isTurned ? (targets[other], sources[other]) : (sources[other], targets[other])
    guard one != other, mayTie(a, d), mayTie(c, b) else { return false }
    tied.remove(a, b)
    tied.remove(c, d)
    tied.insert(a, d)
    tied.insert(c, b)
    (sources[one], targets[one]) = (a, d)
    (sources[other], targets[other]) = (c, b)
    return true
  }

  private mutating func passOn(_ one: Int, _ other: Int, _ third: Int, turns: UInt64) -> Bool {
    guard one != other, other != third, third != one else { return false }
    let (a, b) = ends(one, isTurned: turns & 1 == 1)
    let (c, d) = ends(other, isTurned: turns & 2 == 2)
    let (e, f) = ends(third, isTurned: turns & 4 == 4)
    guard mayTie(a, d), mayTie(c, f), mayTie(e, b) else { return false }
    tied.remove(a, b)
    tied.remove(c, d)
    tied.remove(e, f)
    tied.insert(a, d)
    tied.insert(c, f)
    tied.insert(e, b)
    (sources[one], targets[one]) = (a, d)
    (sources[other], targets[other]) = (c, f)
    (sources[third], targets[third]) = (e, b)
    return true
  }

  private func ends(_ tie: Int, isTurned: Bool) -> (UInt32, UInt32) {
    isTurned ? (targets[tie], sources[tie]) : (sources[tie], targets[tie])
  }
}
