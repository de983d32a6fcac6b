import Scene

/// Looks for places for newcomers on a map where the others stand already.
struct PlaceSearch {
  private let problem: LayoutProblem

  /// The centres of all nodes; `nil` for those that have no place yet.
  private(set) var centers: [Point?]

  /// The regions of the areas; `nil` for those that nobody has a place in yet.
  private(set) var areas: [Rectangle?]

  /// The least room between two nodes.
  private static let gap = Size(width: 12, height: 9)

  /// How far a region reaches beyond its members: to the sides and below, and above for its name.
  private static let margin = 7.0
  private static let head = IslandGrid.headroom + 6

  /// How far apart the places are that are tried, in points.
  private static let step = 6.0

  init(_ problem: LayoutProblem, centers: [Point?], areas: [Rectangle?]) {
    self.problem = problem
    self.centers = centers
    self.areas = areas
  }

  /// Gives a node a place; says whether there is one.
  mutating func place(_ node: Int) -> Bool {
    guard let home = problem.nodes[node].home else { return stand(node, at: openPlaces(for: node)) }
    if areas[home] == nil { areas[home] = span(of: home) }
    guard let area = areas[home] else { return found(home, for: node) }
    if stand(node, at: places(for: node, in: area)) { return true }
    return grow(home, for: node) || squeeze(node, into: area)
  }

  /// The region that an area's members take up; `nil` where it has none with a place.
  func span(of area: Int) -> Rectangle? {
    let boxes = centers.indices.filter { problem.nodes[$0].home == area }.compactMap(box)
    return boxes.dropFirst().reduce(boxes.first) { $0?.united(with: $1) }.map(Self.region)
  }

  private static func region(around box: Rectangle) -> Rectangle {
    Rectangle(
      left: box.left - margin, bottom: box.bottom - margin, right: box.right + margin,
      top: box.top + head
    ).rounded
  }

  private func box(_ node: Int) -> Rectangle? {
    centers[node].map { Rectangle(center: $0, size: problem.nodes[node].size) }
  }

  // MARK: Free places

  /// The free places of a node in a region.
  private func places(for node: Int, in area: Rectangle) -> [Point] {
    let size = problem.nodes[node].size
    return lattice(
      Rectangle(
        left: area.left + Self.margin, bottom: area.bottom + Self.margin,
        right: area.right - Self.margin, top: area.top - Self.head), size
    ).filter { isFree(node, at: $0) }
  }

  /// The free places between areas.
  private func openPlaces(for node: Int) -> [Point] {
    let size = problem.nodes[node].size
    return lattice(problem.room.inset(by: 4), size).filter { place in
      let box = Rectangle(center: place, size: size).inset(by: -Self.margin)
      return isFree(node, at: place) && !areas.contains { $0?.overlaps(box) ?? false }
    }
  }

  /// Places at whole points in which a box stays inside a rectangle.
  private func lattice(_ area: Rectangle, _ size: Size) -> [Point] {
    let width = area.width - size.width
    let height = area.height - size.height
    guard width >= 0, height >= 0 else { return [] }
    return (0...Int(width / Self.step)).flatMap { column in
      (0...Int(height / Self.step)).map { row in
        Point(
          x: (area.left + size.width / 2 + Double(column) * Self.step).rounded(.up),
          y: (area.bottom + size.height / 2 + Double(row) * Self.step).rounded(.up))
      }
    }
  }

  private func isFree(_ node: Int, at place: Point) -> Bool {
    let own = Rectangle(center: place, size: problem.nodes[node].size)
    let reach = Rectangle(
      left: own.left - Self.gap.width, bottom: own.bottom - Self.gap.height,
      right: own.right + Self.gap.width, top: own.top + Self.gap.height)
    return !centers.indices.contains { $0 != node && box($0)?.overlaps(reach) ?? false }
  }

  /// Puts a node in the place where its lines read best.
  private mutating func stand(_ node: Int, at places: [Point]) -> Bool {
    guard let first = places.first else { return false }
    // Lines to nodes without a place do not count yet.
    let edges = problem.edges.filter {
      ($0.first == node || centers[$0.first] != nil)
        && ($0.second == node || centers[$0.second] != nil)
    }
    var known = LayoutProblem(
      nodes: problem.nodes, edges: edges, areaCount: problem.areaCount, room: problem.room,
      gap: problem.gap)
    known.orders = problem.orders.filter { $0.upper == node || $0.lower == node }
    // Nodes without a place stand far outside, where they are in nobody's way.
    let nowhere = Point(x: -5000, y: -5000)
    var points = centers.map { $0 ?? nowhere }
    points[node] = first
    let drawing = StraightDrawing(
      known, centers: points,
      areas: areas.map { $0 ?? Rectangle(center: problem.room.center, size: problem.gap) }, .islands
    )
    var best = (place: first, rise: 0.0)
    for place in places.dropFirst() {
      var trial = drawing
      if let rise = trial.move(node, to: place, limit: best.rise - 1e-9) { best = (place, rise) }
    }
    centers[node] = best.place
    return true
  }

  // MARK: Areas

  /// Makes an area for its first member, where no other area or node is.
  private mutating func found(_ area: Int, for node: Int) -> Bool {
    let size = problem.nodes[node].size
    let open = lattice(problem.room.inset(by: Self.margin), size).filter { place in
      let region = Self.region(around: Rectangle(center: place, size: size))
      return isOpen(region, to: area, except: node)
    }
    guard stand(node, at: open), let box = box(node) else { return false }
    areas[area] = Self.region(around: box)
    return true
  }

  /// Whether a region meets neither another area nor anybody who does not live in it.
  private func isOpen(_ region: Rectangle, to area: Int, except node: Int = -1) -> Bool {
    guard problem.room.inset(by: -1).holds(region) else { return false }
    let reach = region.inset(by: -5)
    return !areas.enumerated().contains {
      $0.offset != area && $0.element?.overlaps(reach) ?? false
    }
      && !centers.indices.contains {
        $0 != node && problem.nodes[$0].home != area && box($0)?.overlaps(reach) ?? false
      }
  }

  /// To one side first, then to two at a corner.
  private static let sides: [(right: Double, bottom: Double, left: Double, top: Double)] = [
    (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1),
    (1, 1, 0, 0), (0, 1, 1, 0), (0, 0, 1, 1), (1, 0, 0, 1),
  ]

  /// Lets an area grow to the side where the least growth makes room; nobody moves.
  private mutating func grow(_ area: Int, for node: Int) -> Bool {
    guard let region = areas[area] else { return false }
    for growth in stride(from: 10.0, through: 160, by: 10) {
      for (right, bottom, left, top) in Self.sides {
        let larger = Rectangle(
          left: region.left - left * growth, bottom: region.bottom - bottom * growth,
          right: region.right + right * growth, top: region.top + top * growth)
        guard isOpen(larger, to: area) else { continue }
        let places = places(for: node, in: larger)
        guard !places.isEmpty else { continue }
        areas[area] = larger
        return stand(node, at: places)
      }
    }
    return false
  }

  /// Puts a node where the members of its area have to move least to make room.
  private mutating func squeeze(_ node: Int, into area: Rectangle) -> Bool {
    let members = centers.indices.filter {
      $0 != node && problem.nodes[$0].home == problem.nodes[node].home && centers[$0] != nil
    }
    let inner = Rectangle(
      left: area.left + Self.margin, bottom: area.bottom + Self.margin,
      right: area.right - Self.margin, top: area.top - Self.head)
    // The node is tried at every place of the area; there the members make way for it and for each other.
    var best: (distance: Double, places: [Point])?
    for place in lattice(inner, problem.nodes[node].size) {
      let start = members.compactMap { centers[$0] } + [place]
      let crowd = Crowd(
        sizes: (members + [node]).map { problem.nodes[$0].size }, room: inner, gap: Self.gap)
      guard let places = crowd.parted(start) else { continue }
      let distance = zip(start, places).dropLast().reduce(0) { $0 + $1.0.distance(to: $1.1) }
      if distance < best?.distance ?? .infinity { best = (distance, places) }
    }
    guard let best else { return false }
    let height = members.map { problem.nodes[$0].size.height }.reduce(0, +)
    // If the members moved by the height of a node on average, readers would not find them again.
    guard best.distance < height * 0.9 else { return false }
    for (member, place) in zip(members + [node], best.places) { centers[member] = place }
    return true
  }
}
