import Scene

/// The lines that have been laid so far, as straight legs, for the next one to see what it crosses.
struct LaidLines {
  private struct Leg {
    let line: Int
    let start: Point
    let end: Point
    let extent: Rectangle

    init(line: Int, from start: Point, to end: Point) {
      self.line = line
      self.start = start
      self.end = end
      extent = Rectangle(around: [start, end])
    }
  }

  private var legs: [Leg] = []
  private let ends: [(Int, Int)]

  /// - Parameter ends: the nodes that each line joins.
  init(ends: [(Int, Int)]) {
    self.ends = ends
  }

  /// Lays a line through corners, in place of its former way.
  mutating func lay(_ line: Int, through corners: [Point]) {
    legs.removeAll { $0.line == line }
    for (start, end) in zip(corners, corners.dropFirst()) {
      legs.append(Leg(line: line, from: start, to: end))
    }
  }

  /// What a leg of a line crosses: each line of others counts 1, one with a common end less, since
  /// readers do not take it for another line.
  ///
  /// - Complexity: O(*k*) for *k* legs.
  func crossings(of line: Int, from start: Point, to end: Point) -> Double {
    let extent = Rectangle(around: [start, end])
    var sum = 0.0
    // Legs that cross have extents that do: a comparison tells most others apart.
    for leg in legs
    where leg.extent.touches(extent) && leg.line != line
      && Self.cross(start, end, leg.start, leg.end)
    {
      sum += areAkin(line, leg.line) ? 0.4 : 1
    }
    return sum
  }

  /// How many pairs of lines without a common end cross.
  ///
  /// - Complexity: O(*k*²) for *k* legs.
  var crossingCount: Int {
    var pairs: Set<[Int]> = []
    for (index, leg) in legs.enumerated() {
      for other in legs[(index + 1)...]
      where leg.extent.touches(other.extent) && leg.line != other.line
        && !areAkin(leg.line, other.line)
        && Self.cross(leg.start, leg.end, other.start, other.end)
      {
        pairs.insert([min(leg.line, other.line), max(leg.line, other.line)])
      }
    }
    return pairs.count
  }

  private func areAkin(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = ends[first]
    let (c, d) = ends[second]
    return a == c || a == d || b == c || b == d
  }

  /// Whether two legs cross, each inside the other; ends that touch do not.
  static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }
}
