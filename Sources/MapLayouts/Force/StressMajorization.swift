import Scene

/// Places nodes so that distances on the page follow distances in the network: stress majorisation
/// (Gansner, Koren and North, “Graph Drawing by Stress Majorization”, *Proc. GD 2004*, LNCS 3383,
/// 239–250).
///
///     stress = Σ over pairs w·(‖x − y‖ − d)², w = d⁻²
///
/// where *d* is the wanted distance. Every round moves each node to where the others would have it,
/// weighted; the stress never grows.
struct StressMajorization {
  private let wanted: [[Double]]
  private(set) var points: [Point]

  /// - Parameters:
  ///   - wanted: the distance of every pair, symmetric, above 0 off the diagonal.
  ///   - start: where the nodes stand at first; no two in one place.
  init(wanted: [[Double]], start: [Point]) {
    self.wanted = wanted
    points = start
  }

  var stress: Double {
    var sum = 0.0
    for first in points.indices {
      for second in points.indices where second > first {
        let wish = wanted[first][second]
        let error = (points[first].distance(to: points[second]) - wish) / wish
        sum += error * error
      }
    }
    return sum
  }

  /// Moves until a round takes away less than a share of the stress, or a number of rounds is done.
  ///
  /// - Complexity: O(*n*²) a round.
  mutating func settle(rounds: Int, tolerance: Double = 1e-4) {
    var stress = stress
    for _ in 0..<rounds {
      for node in points.indices { points[node] = target(of: node) }
      let now = self.stress
      if stress - now <= tolerance * stress { return }
      stress = now
    }
  }

  /// Where the others would have a node: the localised optimum of the paper's section 2.3.
  private func target(of node: Int) -> Point {
    var sum = Point(x: 0, y: 0)
    var weights = 0.0
    let own = points[node]
    for other in points.indices where other != node {
      let wish = wanted[node][other]
      let weight = 1 / (wish * wish)
      let distance = own.distance(to: points[other])
      let share = distance > 1e-9 ? wish / distance : 0
      sum.x += weight * (points[other].x + share * (own.x - points[other].x))
      sum.y += weight * (points[other].y + share * (own.y - points[other].y))
      weights += weight
    }
    return weights > 0 ? Point(x: sum.x / weights, y: sum.y / weights) : own
  }
}
