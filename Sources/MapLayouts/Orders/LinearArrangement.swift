/// The order of a few things in a row in which those that share much stand side by side: minimum
/// linear arrangement, Σ weight·distance in places.
///
/// Exact up to 13 things, by dynamic programming over the sets that stand to the left (Adolphson and
/// Hu, *SIAM Journal on Applied Mathematics* 25(3), 1973, 403–423: the sum equals the sum of the
/// cuts between neighbours); beyond that by moving one thing at a time until nothing helps.
enum LinearArrangement {
  /// - Parameter weights: symmetric; how much two things share.
  /// - Returns: the things in order. The mirrored order is as good: the one whose first thing has
  ///   the smaller number is taken.
  /// - Complexity: O(2ᵏ·*k*) for *k* ≤ 13 things.
  static func order(_ weights: [[Double]]) -> [Int] {
    let found = weights.count <= 13 ? exact(weights) : improved(weights)
    guard let first = found.first, let last = found.last, last < first else { return found }
    return found.reversed()
  }

  private static func exact(_ weights: [[Double]]) -> [Int] {
    let count = weights.count
    guard count > 1 else { return Array(0..<count) }
    let all = 1 << count
    var best = Array(repeating: Double.infinity, count: all)
    var last = Array(repeating: -1, count: all)
    var cut = Array(repeating: 0.0, count: all)
    best[0] = 0
    for set in 1..<all {
      let added = set.trailingZeroBitCount
      let rest = set & (set - 1)
      // The cut of a set, the weight between it and the rest, follows from the cut of the set without one of
      // its things: what that thing shares with the others outside is added, what it shares inside is taken
      // away.
      cut[set] =
        cut[rest]
        + (0..<count).reduce(0) { sum, other in
          other == added
            ? sum : sum + (rest >> other & 1 == 1 ? -weights[added][other] : weights[added][other])
        }
      // The last of the set in the order may be any of its things.
      for thing in 0..<count where set >> thing & 1 == 1 {
        let cost = best[set & ~(1 << thing)] + cut[set]
        if cost < best[set] - 1e-9 { (best[set], last[set]) = (cost, thing) }
      }
    }
    // The order from the right: who was last in the whole set, then in the rest.
    var order: [Int] = []
    var set = all - 1
    while set != 0 {
      order.append(last[set])
      set &= ~(1 << last[set])
    }
    return order.reversed()
  }

  private static func improved(_ weights: [[Double]]) -> [Int] {
    var order = Array(weights.indices)
    var cost = cost(of: order, weights)
    var isImproving = true
    while isImproving {
      isImproving = false
      for from in order.indices {
        for to in order.indices where to != from {
          var tried = order
          tried.insert(tried.remove(at: from), at: to)
          let changed = Self.cost(of: tried, weights)
          if changed < cost - 1e-9 { (order, cost, isImproving) = (tried, changed, true) }
        }
      }
    }
    return order
  }

  /// Σ weight·distance of an order.
  static func cost(of order: [Int], _ weights: [[Double]]) -> Double {
    var sum = 0.0
    for first in order.indices {
      for second in order.indices where second > first {
        sum += weights[order[first]][order[second]] * Double(second - first)
      }
    }
    return sum
  }
}
