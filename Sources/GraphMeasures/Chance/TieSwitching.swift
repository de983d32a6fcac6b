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
  /// The two ends of tie *t* in places 2*t* and 2*t* + 1.
  private(set) var ends: [UInt32] = []
  private var tied: TieLookup
  private let isDirected: Bool
  private let passesOn: Bool

  /// - Parameters:
  ///   - list: the ties that are switched.
  ///   - groups: groups between whose members all these ties are, and stay.
  init(_ list: TieEnds, in graph: Graph, between groups: NodePartition? = nil) {
    isDirected = graph.isDirected
    passesOn = graph.isDirected || groups != nil
    // Where only loops are out, each node has a group of its own.
    tied = TieLookup(
      apart: groups?.numbers ?? graph.nodes.map { UInt32($0.index) }, isDirected: graph.isDirected)
    ends.reserveCapacity(2 * list.sources.count)
    for (source, target) in zip(list.sources, list.targets) {
      ends += [source, target]
      tied.insert(source, target)
    }
  }

  /// Never ties two nodes that are not tied now.
  mutating func close(_ one: UInt32, _ other: UInt32) { tied.insert(one, other) }

  private var count: Int { ends.count / 2 }

  /// The ties as they are now.
  var ties: [(UInt32, UInt32)] { (0..<count).map { (ends[2 * $0], ends[2 * $0 + 1]) } }

  /// How many steps it takes until nothing is left of the order that there was.
  ///
  /// A hundred a tie, or so many that every tie is switched twenty times; a trial tells how many steps
  /// are in vain. No more than five thousand a tie: what cannot be moved by then hardly can be.
  func stepsNeeded() -> Int {
    var trial = self
    var generator = SplitMix64(seed: 0)
    let usual = 100 * count
    let switched = trial.run(steps: usual, using: &generator)
    let wanted = 20 * count
    guard switched < wanted else { return usual }
    return min(50 * usual, usual * wanted / max(1, switched))
  }

  /// - Returns: how many steps were not in vain.
  /// - Complexity: O(`steps`) time.
  @discardableResult
  mutating func run(steps: Int, using generator: inout SplitMix64) -> Int {
    guard count > 1 else { return 0 }
    var switched = 0
    for step in 0..<steps {
      let number = generator.next()
      let one = end(number >> 32)
      let other = end(number & 0xFFFF_FFFF)
      if passesOn, step % 4 == 3 {
        let third = end(generator.next() >> 32)
        if passOn(one, other, third) { switched += 1 }
      } else if exchange(one, other) {
        switched += 1
      }
    }
    return switched
  }

  /// The near end of a tie by a number of 32 bits: either of an undirected one, the source of a directed.
  private func end(_ number: UInt64) -> Int {
    let end = Int((number &* UInt64(ends.count)) >> 32)
    return isDirected ? end & ~1 : end
  }

  private mutating func exchange(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (ends[one], ends[one ^ 1])
    let (c, d) = (ends[other], ends[other ^ 1])
    guard one >> 1 != other >> 1, tied.mayTie(a, d), tied.mayTie(c, b) else { return false }
    tied.remove(a, b)
    tied.remove(c, d)
    tied.insert(a, d)
    tied.insert(c, b)
    ends[one ^ 1] = d
    ends[other ^ 1] = b
    return true
  }

  private mutating func passOn(_ one: Int, _ other: Int, _ third: Int) -> Bool {
    let (a, b) = (ends[one], ends[one ^ 1])
    let (c, d) = (ends[other], ends[other ^ 1])
    let (e, f) = (ends[third], ends[third ^ 1])
    guard one >> 1 != other >> 1, other >> 1 != third >> 1, third >> 1 != one >> 1,
      tied.mayTie(a, d), tied.mayTie(c, f), tied.mayTie(e, b)
    else { return false }
    tied.remove(a, b)
    tied.remove(c, d)
    tied.remove(e, f)
    tied.insert(a, d)
    tied.insert(c, f)
    tied.insert(e, b)
    ends[one ^ 1] = d
    ends[other ^ 1] = f
    ends[third ^ 1] = b
    return true
  }
}
