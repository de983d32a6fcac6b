import GraphCore
import Scene

/// Lets nodes leave the middle of their cells: a step aside often frees a line's way.
///
/// Areas follow their members (``IslandRegions``), and lie apart from each other and from whoever
/// stands between them, throughout. The four nodes that reach farthest to the room's sides keep to
/// them, so that the map goes on using the whole page.
struct IslandRefinement: AnnealingState {
  private let problem: LayoutProblem
  private var drawing: StraightDrawing
  private var random: SplitMix64
  private let regions: IslandRegions
  private var areas: [Rectangle]

  /// The nodes between areas.
  private let strays: [Int]

  /// The nodes of each area, and at last those of none: who may change places.
  private let peers: [[Int]]
  private let keepsColumn: [Bool]
  private let keepsRow: [Bool]

  /// The least room between two nodes, and between two areas.
  private static let gap = Size(width: 18, height: 16)
  private static let areaGap = 7.0

  /// What an area's share of the page costs: areas should be no larger than they must.
  private static let extentWeight = 20.0

  init(_ start: IslandArrangement, seed: UInt64) {
    let problem = start.problem
    self.problem = problem
    let centers = problem.nodes.indices.map(start.center)
    drawing = StraightDrawing(problem, centers: centers, areas: [], .aside)
    random = SplitMix64(seed: seed)
    regions = IslandRegions(problem, centers)
    areas = regions.regions(centers)
    strays = problem.nodes.indices.filter { problem.nodes[$0].home == nil }
    peers = start.blocks.indices.map { Array(start.members[$0]) } + [strays]
    let boxes = zip(problem.nodes, centers).map { Rectangle(center: $1, size: $0.size) }
    let outermost = OutermostBoxes(of: boxes)
    keepsColumn = boxes.indices.map { outermost.sides.contains($0) }
    keepsRow = boxes.indices.map { outermost.ends.contains($0) }
  }

  /// The best places found, the areas around them, and their cost.
  mutating func run(_ annealing: Annealing)
    -> (cost: Double, centers: [Point], areas: [Rectangle])
  {
    cost = drawing.cost + formCost
    let best =
      drawing.centers.count > 1 ? annealing.run(&self) : (cost: cost, memory: memory)
    return (best.cost, best.memory.centers, best.memory.areas)
  }

  // MARK: What is annealed

  private(set) var cost = 0.0
  var memory: (centers: [Point], areas: [Rectangle]) { (drawing.centers, areas) }

  mutating func change(at moment: Annealing.Moment) {
    let node = random.below(drawing.centers.count)
    let limit = moment.tolerance(&random)
    cost += random.below(5) == 0 ? exchange(node, limit) : step(node, limit)
  }

  // MARK: A step aside

  private mutating func step(_ node: Int, _ limit: Double) -> Double {
    let place = target(for: node)
    guard place != drawing.centers[node], isInside(node, place),
      !drawing.isCrowded(node, at: place, gap: Self.gap)
    else { return 0 }
    guard let home = problem.nodes[node].home else {
      guard isOpen(node, place) else { return 0 }
      let form = straying(of: node, at: place) - straying(of: node, at: drawing.centers[node])
      guard let change = drawing.move(node, to: place, limit: limit - form) else { return 0 }
      return change + form
    }
    // The area follows its member, as long as it keeps apart from others; what its new form costs is known
    // before the lines are counted.
    let region = regions.region(of: home, drawing.centers, except: node, at: place)
    guard region == areas[home] || isFree(region, for: home) else { return 0 }
    let form = region == areas[home] ? 0 : formChange(home, region)
    guard let change = drawing.move(node, to: place, limit: limit - form) else { return 0 }
    areas[home] = region
    return change + form
  }

  private mutating func target(for node: Int) -> Point {
    let center = drawing.centers[node]
    let reach = [16, 48, 160][random.below(3)]
    var place = Point(
      x: center.x + Double(random.below(2 * reach + 1) - reach),
      y: center.y + Double(random.below(reach + 1) - reach / 2))
    if keepsColumn[node] { place.x = center.x }
    if keepsRow[node] { place.y = center.y }
    return place
  }

  private func isInside(_ node: Int, _ place: Point) -> Bool {
    let size = problem.nodes[node].size
    let isHome = problem.nodes[node].home != nil
    let side = isHome ? Self.insideMargin : 4
    let top = isHome ? IslandRegions.head - 2 : 4
    let room = problem.room
    return place.x - size.width / 2 >= room.left + side
      && place.x + size.width / 2 <= room.right - side
      && place.y - size.height / 2 >= room.bottom + side
      && place.y + size.height / 2 <= room.top - top
  }

  private static let insideMargin = 6.0

  /// Whether a place between areas is outside all of them.
  private func isOpen(_ node: Int, _ place: Point) -> Bool {
    let box = Rectangle(center: place, size: problem.nodes[node].size).inset(by: -8)
    return areas.allSatisfy { !$0.overlaps(box) }
  }

  /// Whether a region keeps apart from the other areas and from whoever stands between areas.
  private func isFree(_ region: Rectangle, for area: Int) -> Bool {
    let reach = region.inset(by: -Self.areaGap)
    for other in areas.indices where other != area && areas[other].overlaps(reach) { return false }
    return strays.allSatisfy {
      !Rectangle(center: drawing.centers[$0], size: problem.nodes[$0].size)
        .overlaps(region.inset(by: -8))
    }
  }

  // MARK: Two that change places

  private mutating func exchange(_ node: Int, _ limit: Double) -> Double {
    let group = peers[problem.nodes[node].home ?? peers.count - 1]
    let other = group[random.below(group.count)]
    guard other != node, !keepsRow[node], !keepsColumn[node], !keepsRow[other],
      !keepsColumn[other]
    else { return 0 }
    let (place, otherPlace) = (drawing.centers[other], drawing.centers[node])
    guard isInside(node, place), isInside(other, otherPlace),
      !drawing.isCrowded(node, at: place, gap: Self.gap, apartFrom: other),
      !drawing.isCrowded(other, at: otherPlace, gap: Self.gap, apartFrom: node)
    else { return 0 }
    guard let home = problem.nodes[node].home else {
      guard isOpen(node, place), isOpen(other, otherPlace) else { return 0 }
      let form =
        straying(of: node, at: place) + straying(of: other, at: otherPlace)
        - straying(of: node, at: otherPlace) - straying(of: other, at: place)
      let change = drawing.move(
        node, to: place, and: other, to: otherPlace, limit: limit - form)
      return change.map { $0 + form } ?? 0
    }
    var centers = drawing.centers
    centers[node] = place
    centers[other] = otherPlace
    let region = regions.region(of: home, centers)
    guard region == areas[home] || isFree(region, for: home) else { return 0 }
    let form = region == areas[home] ? 0 : formChange(home, region)
    let change = drawing.move(node, to: place, and: other, to: otherPlace, limit: limit - form)
    guard let change else { return 0 }
    areas[home] = region
    return change + form
  }

  // MARK: The form of the areas

  /// What the extent of the areas costs, and how far from them those stand who belong to several.
  private var formCost: Double {
    areas.reduce(0) { $0 + extent($1) }
      + strays.reduce(0) { $0 + straying(of: $1, at: drawing.centers[$1]) }
  }

  private func extent(_ region: Rectangle) -> Double {
    Self.extentWeight * region.width * region.height / (problem.room.width * problem.room.height)
  }

  private func straying(of node: Int, at place: Point) -> Double {
    var distance = 0.0
    for area in problem.nodes[node].near { distance += areas[area].distance(to: place) }
    return Readability.Weights.aside.length * distance / drawing.diagonal
  }

  private func formChange(_ area: Int, _ region: Rectangle) -> Double {
    var distance = 0.0
    for stray in strays where problem.nodes[stray].near.contains(area) {
      let center = drawing.centers[stray]
      distance += region.distance(to: center) - areas[area].distance(to: center)
    }
    return extent(region) - extent(areas[area])
      + Readability.Weights.aside.length * distance / drawing.diagonal
  }
}
