import Scene

extension LineWays {
  /// What lines cost as they are led: crossings, bends and ways around obstacles.
  ///
  /// - Parameter centers: the centre of each node.
  func cost(
    _ weights: Readability.Weights, between edges: [LayoutProblem.Edge], at centers: [Point]
  ) -> Double {
    let ways = zip(corners, edges).reduce(0.0) { sum, line in
      let (corners, edge) = line
      let length = zip(corners, corners.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
      let straight = centers[edge.first].distance(to: centers[edge.second])
      return sum + (length - straight) / weights.pointsOfDetour
        + weights.corner * Double(corners.count - 2) + (corners.count > 2 ? weights.bentLine : 0)
    }
    return Double(crossingCount) + ways
  }
}
