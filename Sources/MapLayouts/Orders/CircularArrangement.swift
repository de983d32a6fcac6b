/// The order of a few things in a circle in which the lines between them cross the least, each line
/// counted as often as what it stands for.
///
///     cost = Σ over pairs of crossing chords weight·weight + Σ weight·distance in places
///
/// Exact up to 8 things, by trying all; beyond that by moving and exchanging things until nothing
/// helps, from the best linear arrangement. (Finding the fewest crossings on a circle is NP-hard:
/// Masuda, Kashiwabara, Nakajima and Fujisawa, *Proc. ISCAS* 1987, 292–295.)
enum CircularArrangement {
  /// - Parameter weights: symmetric; how much two things share.
  static func order(_ weights: [[Double]]) -> [Int] {
    guard weights.count > 3 else { return Array(weights.indices) }
    return weights.count <= 8 ? exact(weights) : improved(weights)
  }

  static func cost(of order: [Int], _ weights: [[Double]]) -> Double {
    let count = order.count
    var sum = 0.0
    for a in 0..<count {
      for b in a + 1..<count {
        let weight = weights[order[a]][order[b]]
        guard weight > 0 else { continue }
        sum += weight * Double(min(b - a, count - b + a))
        for c in a + 1..<b {
          for d in b + 1..<max(count, b + 1) {
            sum += weight * weights[order[c]][order[d]]
          }
        }
      }
    }
    return sum
  }

  /// All orders with the first thing first, in the order of the alphabet; the first of the best.
  private static func exact(_ weights: [[Double]]) -> [Int] {
    var best = Array(weights.indices)
    var least = cost(of: best, weights)
    func extend(_ order: [Int], _ rest: [Int]) {
      if rest.isEmpty {
        // A circle read the other way round is the same.
        guard order[1] < order[order.count - 1] else { return }
        let cost = Self.cost(of: order, weights)
        if cost < least - 1e-9 { (least, best) = (cost, order) }
        return
      }
      for next in rest { extend(order + [next], rest.filter { $0 != next }) }
    }
    extend([0], Array(1..<weights.count))
    return best
  }

  private static func improved(_ weights: [[Double]]) -> [Int] {
    var order = LinearArrangement.order(weights)
    var least = cost(of: order, weights)
    var isImproving = true
    while isImproving {
      isImproving = false
      for from in order.indices {
        for to in order.indices where to != from {
          var moved = order
          moved.insert(moved.remove(at: from), at: to)
          var exchanged = order
          exchanged.swapAt(from, to)
          for tried in [moved, exchanged] {
            let cost = Self.cost(of: tried, weights)
            if cost < least - 1e-9 { (order, least, isImproving) = (tried, cost, true) }
          }
        }
      }
    }
    return order
  }
}
