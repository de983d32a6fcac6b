import Scene

/// Moves boxes apart as little as needed, by the proximity of their neighbours (PRISM: Gansner and
/// Hu, “Efficient, Proximity-Preserving Node Overlap Removal”, *Journal of Graph Algorithms and
/// Applications* 14(1), 2010, 53–74).
///
/// Where the paper takes the edges of a Delaunay triangulation, all pairs that stand close are taken:
/// the networks of this field are small. Each round asks for pairs that overlap to stand as far apart
/// as they must, at most 1.5 times as far as they do, and for the others to keep their distance, and
/// settles the stress of that.
enum OverlapRemoval {
  /// - Parameters:
  ///   - sizes: the boxes, the gap between them included.
  /// - Returns: the centres; boxes may still overlap a little where a bounded number of rounds did not
  ///   suffice.
  /// - Complexity: O(*n*²) a round.
  static func apart(_ points: [Point], _ sizes: [Size]) -> [Point] {
    var points = points
    for _ in 0..<30 {
      var overlaps = 0
      let wanted = points.indices.map { first in
        points.indices.map { second -> Double in
          guard first != second else { return 0 }
          let distance = max(points[first].distance(to: points[second]), 1e-3)
          let factor = expansion(points[first], points[second], sizes[first], sizes[second])
          if factor > 1 + 1e-9 { overlaps += 1 }
          return distance * min(factor, 1.5)
        }
      }
      if overlaps == 0 { return points }
      var majorization = StressMajorization(wanted: wanted, start: points)
      majorization.settle(rounds: 2, tolerance: 0)
      points = majorization.points
    }
    return points
  }

  /// By how much two centres must move apart along their line for the boxes not to overlap; 1 where
  /// they do not.
  private static func expansion(
    _ first: Point, _ second: Point, _ one: Size, _ other: Size
  ) -> Double {
    let x = (one.width + other.width) / 2 / max(abs(first.x - second.x), 1e-6)
    let y = (one.height + other.height) / 2 / max(abs(first.y - second.y), 1e-6)
    return max(1, min(x, y))
  }
}
