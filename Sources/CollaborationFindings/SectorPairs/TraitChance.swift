/// How likely all ties of a pair of sectors share a trait — one way, in one person's hands — given how
/// common the trait is.
///
/// A sector that only ever refers people on is one-way towards everybody: that is no matter between it
/// and one other. So the trait is drawn over the ties between all sectors, then over those of either
/// sector, and what is most likely of the three counts. Drawn without putting back, which is exact:
///
///     P = ½ · max over (all, s, t) of C(M, k)/C(N, k)
///
/// for *k* ties of the pair and *M* of *N* ties with the trait; halved as a mid-P, since nothing is more
/// extreme than all.
struct TraitChance: Sendable {
  /// Ties that have a trait, and all of which it is known.
  struct Count: Sendable {
    var marked = 0
    var all = 0

    mutating func add(_ isMarked: Bool) {
      all += 1
      if isMarked { marked += 1 }
    }
  }

  private(set) var whole = Count()
  private(set) var bySector: [String: Count] = [:]

  /// Counts a tie between two sectors.
  mutating func add(_ first: String, _ second: String, isMarked: Bool) {
    whole.add(isMarked)
    bySector[first, default: Count()].add(isMarked)
    bySector[second, default: Count()].add(isMarked)
  }

  /// The P of a pair all of whose ties have the trait.
  func p(ofAll ties: Int, _ first: String, _ second: String) -> Double {
    let counts = [whole, bySector[first] ?? Count(), bySector[second] ?? Count()]
    let chances = counts.map {
      Hypergeometric.allMarked(drawn: ties, marked: $0.marked, all: $0.all)
    }
    return (chances.max() ?? 1) / 2
  }

  /// How many of so many ties would have the trait by its share over all sectors.
  func expected(of ties: Int) -> Double {
    whole.all > 0 ? Double(ties * whole.marked) / Double(whole.all) : 0
  }
}
