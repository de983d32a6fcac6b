import GraphCore

/// Lets nodes leave the middle of their cells: a step aside often frees a line's way.
///
/// Areas stay as they are, and nodes inside them; whoever stands between areas stays outside all of
/// them. The four nodes that reach farthest to the room's sides keep to them, so that the map goes on
/// using the whole page.
struct IslandRefinement {
  private var drawing: StraightDrawing
  private var random: SplitMix64
  private let ranges: [Rectangle?]

  init(_ start: IslandArrangement, seed: UInt64) {
    let problem = start.problem
    drawing = StraightDrawing(
      problem, centers: problem.nodes.indices.map(start.center), areas: start.regions)
    drawing.throughWeight = 2
    random = SplitMix64(seed: seed)
    let boxes = zip(problem.nodes, drawing.centers).map { Rectangle(center: $1, size: $0.size) }
    let outermost = [
      boxes.indices.min { boxes[$0].left < boxes[$1].left },
      boxes.indices.max { boxes[$0].right < boxes[$1].right },
      boxes.indices.min { boxes[$0].bottom < boxes[$1].bottom },
      boxes.indices.max { boxes[$0].top < boxes[$1].top },
    ]
    ranges = problem.nodes.indices.map { node in
      if outermost.contains(node) { return nil }
      let size = problem.nodes[node].size
      let region = problem.nodes[node].home.map { start.regions[$0] } ?? problem.room
      let top = problem.nodes[node].home == nil ? 4 : IslandGrid.headroom + 5
      return Rectangle(
        left: region.left + 6 + size.width / 2, bottom: region.bottom + 6 + size.height / 2,
        right: region.right - 6 - size.width / 2, top: region.top - top - size.height / 2)
    }
  }

  /// The best places found, and their cost.
  mutating func run(start: Double, end: Double, steps: Int) -> (cost: Double, centers: [Point]) {
    var current = drawing.cost
    var best = (cost: current, centers: drawing.centers)
    let nodeCount = drawing.centers.count
    guard nodeCount > 1, steps > 0 else { return best }
    let cooling = Cooling.factor(from: start, to: end, steps: steps)
    var temperature = start
    for _ in 0..<steps {
      temperature *= cooling
      current += step(random.below(nodeCount), limit: Cooling.tolerance(temperature, &random))
      if current < best.cost - 1e-6 { best = (current, drawing.centers) }
    }
    return best
  }

  private mutating func step(_ node: Int, limit: Double) -> Double {
    guard let range = ranges[node] else { return 0 }
    let center = drawing.centers[node]
    let reach = random.below(3) == 0 ? 160 : 40
    let place = Point(
      x: center.x + Double(random.below(2 * reach + 1) - reach),
      y: center.y + Double(random.below(reach + 1) - reach / 2))
    guard range.left <= place.x, place.x <= range.right, range.bottom <= place.y,
      place.y <= range.top, isOpen(node, place),
      !drawing.isCrowded(node, at: place, gap: Self.gap)
    else { return 0 }
    return drawing.move(node, to: place, limit: limit) ?? 0
  }

  /// Whether a place between areas is outside all of them.
  private func isOpen(_ node: Int, _ place: Point) -> Bool {
    guard drawing.problem.nodes[node].home == nil else { return true }
    let size = drawing.problem.nodes[node].size
    return drawing.areas.allSatisfy { area in
      place.x + size.width / 2 + 8 <= area.left || place.x - size.width / 2 - 8 >= area.right
        || place.y + size.height / 2 + 8 <= area.bottom
        || place.y - size.height / 2 - 8 >= area.top
    }
  }

  /// The least room between two nodes.
  private static let gap = Size(width: 18, height: 16)
}
