import GraphCore
import Scene

/// Lets nodes step aside where that frees the lines' ways, as long as distances on the page still
/// follow distances in the network.
///
///     cost = cost of lines + 12·Σ error²∕(n − 1)
///
/// The lines' cost is that of ``LineCost``; an error is that of ``StressMajorization``: by what share
/// of the wanted distance a pair stands too close or too far apart. The ``Annealing`` begins with a drawing that is good
/// already.
struct ForceRefinement: AnnealingState {
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
    random = SplitMix64(seed: seed)
    return Annealing(start: 1.5, end: 0.02, steps: steps).run(&self).memory
  }

  // MARK: What is annealed

  /// The cost against that of the start.
  private(set) var cost = 0.0
  private var random = SplitMix64(seed: 0)
  var memory: [Point] { points }

  mutating func change(at moment: Annealing.Moment) {
    let node = random.below(points.count)
    // Long steps first, short ones at the end.
    let reach = 20 + 160 * moment.remaining / moment.steps
    let place = Point(
      x: points[node].x + Double(random.below(2 * reach + 1) - reach),
      y: points[node].y + Double(random.below(2 * reach + 1) - reach))
    let limit = moment.tolerance(&random)
    guard isFree(place, for: node) else { return }
    let old = points[node]
    let strain = stress(of: node, at: place) - stress(of: node, at: old)
    let before = lines.share(of: node)
    lines.move(node, to: place)
    let change = strain + lines.share(of: node) - before
    guard change <= limit else {
      lines.move(node, to: old)
      return
    }
    points[node] = place
    cost += change
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
