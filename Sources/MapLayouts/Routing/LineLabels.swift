package import Scene

/// What is written beside lines, each at a place where it hides nothing.
package struct LineLabels {
  /// One for each line that has something written beside it.
  package let labels: [Int: Label]

  /// - Parameters:
  ///   - texts: what is to be written beside each line, if anything.
  ///   - routes: the ways of the lines.
  ///   - obstacles: where nothing may be written.
  ///   - fontSize: the size of the type.
  /// - Complexity: O(*t*·*m*), for *t* texts and *m* lines, each with a bounded number of tries.
  package init(
    _ texts: [String?], along routes: [Route], clearOf obstacles: [Rectangle], fontSize: Double
  ) {
    let samples = routes.map(\.samples)
    var taken = obstacles
    var labels: [Int: Label] = [:]
    for (index, text) in texts.enumerated() {
      guard let text else { continue }
      let size = Size(width: TextWidth.points(text, fontSize: fontSize), height: fontSize * 1.1)
      // Each text takes the place beside its line that hides the least: a box weighs 100, a line 8, and the
      // place farther from the middle a little.
      let candidates = Self.candidates(along: samples[index], for: size)
      let best = candidates.enumerated().map { place, center in
        let area = Rectangle(center: center, size: size)
        let hits = taken.count { $0.inset(by: -1).meets(area) }
        let crossed = samples.count { line in
          zip(line, line.dropFirst()).contains { area.isCrossed(from: $0, to: $1) }
        }
        return (cost: Double(hits) * 100 + Double(crossed) * 8 + Double(place) * 0.2, area: area)
      }.min { $0.cost < $1.cost }
      guard let best else { continue }
      labels[index] = Label(text, size: fontSize, center: best.area.center)
      taken.append(best.area)
    }
    self.labels = labels
  }

  /// Places beside a line, those by its middle first.
  private static func candidates(along samples: [Point], for size: Size) -> [Point] {
    let lengths = zip(samples, samples.dropFirst()).map { $0.distance(to: $1) }
    let total = lengths.reduce(0, +)
    guard total > 0 else { return [] }
    let places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82].map {
      share -> (near: [Point], far: [Point]) in
      var rest = total * share
      var leg = 0
      while leg < lengths.count - 1, rest > lengths[leg] {
        rest -= lengths[leg]
        leg += 1
      }
      let (start, end) = (samples[leg], samples[leg + 1])
      let length = max(lengths[leg], 1e-6)
      let point = start.toward(end, rest / length)
      let normal = Point(x: -(end.y - start.y) / length, y: (end.x - start.x) / length)
      // As far as half of the text reaches in the direction away from the line.
      let reach = abs(normal.x) * size.width / 2 + abs(normal.y) * size.height / 2 + 2
      func places(_ reach: Double) -> [Point] {
        [1.0, -1].map {
          Point(x: point.x + normal.x * reach * $0, y: point.y + normal.y * reach * $0)
        }
      }
      return (places(reach), places(reach + size.height) + places(reach + 2 * size.height))
    }
    // A short line between two boxes has room for its text only farther off.
    return places.flatMap(\.near) + places.flatMap(\.far)
  }
}

extension Rectangle {
  /// Whether two rectangles have more than an edge in common.
  func meets(_ other: Rectangle) -> Bool {
    min(right, other.right) > max(left, other.left)
      && min(top, other.top) > max(bottom, other.bottom)
  }
}
