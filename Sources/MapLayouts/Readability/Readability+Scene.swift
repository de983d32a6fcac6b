public import Scene

extension Readability {
  /// The figures of a page, counted on what is drawn: boxes with their names, and lines as they are led.
  ///
  /// Boxes are taken by their upright extent. Curves are taken as twelve straight legs each. What
  /// touches by less than a point, or overlaps by less than half a point, does not count.
  ///
  /// - Complexity: O(*m*² + *m*·*n* + *n*²) for *m* lines and *n* boxes, with a constant that grows with
  ///   the bends of a line.
  public init(of scene: Scene) {
    self.init()
    let boxes = scene.nodes.compactMap(DrawnBox.init)
    let lines = scene.lines.compactMap(DrawnLine.init)
    nodes = boxes.count
    self.lines = lines.count
    leastType = boxes.filter { !$0.names.isEmpty }.map(\.type).min()
    bends = lines.reduce(0) { $0 + $1.bends }

    for (index, box) in boxes.enumerated() {
      for (other, second) in boxes.enumerated() where other != index {
        if other > index, box.area.meets(second.area, by: 0.5) { overlaps += 1 }
        if box.names.contains(where: { $0.meets(second.area, by: 0.5) }) { textHits += 1 }
      }
    }
    for (index, line) in lines.enumerated() {
      throughs += boxes.count { !line.ends.contains($0.id) && line.passes(through: $0.area) }
      crossings += lines[(index + 1)...].count { line.crosses($0) }
      ownText += boxes.count { box in
        line.ends.contains(box.id) && line.runs(over: box.names)
      }
    }

    let page = scene.size
    if let first = boxes.first {
      let extent = boxes.reduce(first.area) { $0.united(with: $1.area) }
      fill = extent.width * extent.height / (page.width * page.height)
    }
    if !lines.isEmpty {
      let diagonal = (page.width * page.width + page.height * page.height).squareRoot()
      length = lines.reduce(0) { $0 + $1.length } / Double(lines.count) / diagonal
    }
  }
}

/// A box of the page with the places of the lines of its name.
private struct DrawnBox {
  let id: String
  let area: Rectangle
  let names: [Rectangle]
  let type: Double

  init?(_ item: Item) {
    guard case .node(let id)? = item.subject, case .box(_, let center, let size) = item.shape,
      let label = item.label
    else { return nil }
    self.id = id
    area = Rectangle(center: center, size: size)
    type = label.size
    // Lines of text stand 1.2 of their size apart, the whole in the middle of the box; letters reach
    // about 0.8 of the size above the line that they stand on, and 0.2 below it.
    let texts = label.text.split(separator: "\n", omittingEmptySubsequences: false)
    let top = center.y + Double(texts.count) * label.size * 1.2 / 2
    names = texts.enumerated().compactMap { row, text in
      guard !text.isEmpty else { return nil }
      let base = top - (Double(row) * 1.2 + 0.9) * label.size
      let half = TextWidth.points(text, fontSize: label.size) / 2
      return Rectangle(
        left: center.x - half, bottom: base - 0.2 * label.size, right: center.x + half,
        top: base + 0.8 * label.size)
    }
  }
}

/// A line of the page, as straight legs.
private struct DrawnLine {
  let ends: [String]
  let points: [Point]

  /// The same with a single leg for each curve that is straight: two lines may cross exactly where both
  /// have a point.
  let straightened: [Point]
  let extent: Rectangle
  let length: Double
  let bends: Int

  init?(_ item: Item) {
    guard case .connector(let connector) = item.shape,
      case .pair(let first, let second)? = item.subject,
      connector.points.count > 3
    else { return nil }
    ends = [first, second]
    points = Route(points: connector.points).samples(legs: 12)
    extent = Rectangle(around: points)
    straightened = Self.straightened(connector.points, sampled: points)
    length = zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    // A corner is a curve of its own between two that are straight.
    bends = ((connector.points.count - 1) / 3 - 1) / 2
  }

  private static func straightened(_ handles: [Point], sampled points: [Point]) -> [Point] {
    var legs = [handles[0]]
    for curve in 0..<(handles.count - 1) / 3 {
      let (a, b, c, d) = (
        handles[3 * curve], handles[3 * curve + 1], handles[3 * curve + 2], handles[3 * curve + 3]
      )
      // How far the handles stand off the straight line, in square points.
      func area(_ p: Point) -> Double { abs((d.x - a.x) * (p.y - a.y) - (d.y - a.y) * (p.x - a.x)) }
      let isStraight = max(area(b), area(c)) < 0.01 * max(1, a.distance(to: d))
      legs += isStraight ? [d] : Array(points[(12 * curve + 1)...(12 * curve + 12)])
    }
    return legs
  }

  private var legs: Zip2Sequence<[Point], ArraySlice<Point>> { zip(points, points.dropFirst()) }

  func passes(through area: Rectangle) -> Bool {
    let inside = area.inset(by: 1)
    return extent.touches(area) && legs.contains { inside.isCrossed(from: $0, to: $1) }
  }

  func crosses(_ other: DrawnLine) -> Bool {
    guard extent.touches(other.extent), !ends.contains(where: other.ends.contains) else {
      return false
    }
    return zip(straightened, straightened.dropFirst()).contains { a, b in
      zip(other.straightened, other.straightened.dropFirst()).contains { c, d in
        LaidLines.cross(a, b, c, d)
      }
    }
  }

  /// Whether the line is more than two twentieths of a leg inside one of some names.
  func runs(over names: [Rectangle]) -> Bool {
    var inside = 0
    for name in names.map({ $0.inset(by: 1) }) {
      for (start, end) in legs where Rectangle(around: [start, end]).touches(name) {
        inside += (0...20).count { name.contains(start.toward(end, Double($0) / 20)) }
      }
    }
    return inside > 2
  }
}

extension Rectangle {
  /// Whether two rectangles overlap by more than a distance in both directions.
  fileprivate func meets(_ other: Rectangle, by distance: Double) -> Bool {
    min(right, other.right) - max(left, other.left) > distance
      && min(top, other.top) - max(bottom, other.bottom) > distance
  }
}
