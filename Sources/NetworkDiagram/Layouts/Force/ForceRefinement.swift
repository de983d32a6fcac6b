import GraphCore

/// Lets nodes step aside where that frees the lines' ways, as long as distances on the page still
/// follow distances in the network.
///
///     cost = crossings + 1.6·lines through nodes + 3·Σ pull·length + 12·Σ error²∕(n − 1)
///
/// The first three are those of ``LineCost``; an error is that of ``StressMajorization``: by what share
/// of the wanted distance a pair stands too close or too far apart. Annealing (Davidson and Harel,
/// “Drawing Graphs Nicely Using Simulated Annealing”, *ACM Transactions on Graphics* 15(4), 1996,
/// 301–331), from a drawing that is good already.
struct ForceRefinement {
  private let wanted: [[Double]]
  private let sizes: [Size]
  private let room: Rectangle
  private var points: [Point]
  private var lines: LineCost

  private static let stressWeight = 12.0

  /// - Parameters:
  ///   - wanted: the distance of every pair, in any unit.
  ///   - sizes: the boxes, with the gap between them.
  init(_ problem: LayoutProblem, wanted: [[Double]], sizes: [Size], start: [Point]) {
    let scale = Self.scale(of: start, wanted)
    self.wanted = wanted.map { $0.map { $0 * scale } }
    self.sizes = sizes
    room = problem.room
    points = start
    lines = LineCost(problem, centers: start)
  }

  /// The scale at which wanted distances come closest to those on the page.
  private static func scale(of points: [Point], _ wanted: [[Double]]) -> Double {
    var above = 0.0
    var below = 0.0
    for first in points.indices {
      for second in points.indices where second > first {
        let ratio = points[first].distance(to: points[second]) / wanted[first][second]
        above += ratio * ratio
        below += ratio
      }
    }
    return below > 0 ? above / below : 1
  }

  /// The best places found.
  ///
  /// - Complexity: O(*s*·(*n* + *d*·(*n* + *m*))) for *s* steps and nodes with *d* lines each.
  mutating func run(steps: Int, seed: UInt64) -> [Point] {
    guard points.count > 2, steps > 0 else { return points }
    var random = SplitMix64(seed: seed)
    let cooling = Cooling.factor(from: 1.5, to: 0.02, steps: steps)
    var temperature = 1.5
    var gained = 0.0
    var best = (gain: 0.0, points: points)
    for step in 0..<steps {
      temperature *= cooling
      let node = random.below(points.count)
      // Long steps first, short ones at the end.
      let reach = 20 + 160 * (steps - step) / steps
      let place = Point(
        x: points[node].x + Double(random.below(2 * reach + 1) - reach),
        y: points[node].y + Double(random.below(2 * reach + 1) - reach))
      let limit = Cooling.tolerance(temperature, &random)
      guard isFree(place, for: node) else { continue }
      let old = points[node]
      let strain = stress(of: node, at: place) - stress(of: node, at: old)
      let before = lines.share(of: node)
      lines.move(node, to: place)
      let change = strain + lines.share(of: node) - before
      guard change <= limit else {
        lines.move(node, to: old)
        continue
      }
      points[node] = place
      gained -= change
      if gained > best.gain + 1e-6 { best = (gained, points) }
    }
    return best.points
  }

  private func isFree(_ place: Point, for node: Int) -> Bool {
    let box = Rectangle(center: place, size: sizes[node])
    return room.holds(box)
      && points.indices.allSatisfy {
        $0 == node || !box.overlaps(Rectangle(center: points[$0], size: sizes[$0]))
      }
  }

  private func stress(of node: Int, at place: Point) -> Double {
    var sum = 0.0
    for other in points.indices where other != node {
      let error = place.distance(to: points[other]) / wanted[node][other] - 1
      sum += error * error
    }
    return Self.stressWeight * sum / Double(points.count - 1)
  }
}
