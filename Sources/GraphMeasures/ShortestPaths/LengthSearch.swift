/// Shortest paths from one node of a ``PathRegion`` to all that it reaches, where edges differ in
/// length: Dijkstra's algorithm.
///
/// One search serves any number of sources, one after another; a run clears only what the run before
/// it has touched.
struct LengthSearch {
  private let region: PathRegion

  /// The nodes reached, by ascending distance, the source first.
  private(set) var order: [UInt32] = []

  /// The distance of each node reached; infinite elsewhere.
  private(set) var distance: [Double]

  /// The number of shortest paths to each node reached. A `Double`, because a grid of 36 × 36 has
  /// more than 2⁶³.
  private var paths: [Double]

  /// What each path to a node carries on from there: (ends + dependency) / paths.
  private var carried: [Double]
  private var queue = DistanceQueue()

  /// - Precondition: the region has lengths.
  init(in region: PathRegion) {
    self.region = region
    distance = Array(repeating: .infinity, count: region.count)
    paths = Array(repeating: 0, count: region.count)
    carried = paths
    order.reserveCapacity(region.count)
  }

  /// Finds the shortest paths from a node.
  mutating func run(from source: Int) {
    for node in order {
      distance[Int(node)] = .infinity
      paths[Int(node)] = 0
    }
    order.removeAll(keepingCapacity: true)
    distance[source] = 0
    paths[source] = 1
    queue.insert(UInt32(source), at: 0)

    let region = region
    let columns = region.rows.columns.span
    let lengths = region.lengths.span
    while let (reachedAt, node) = queue.removeNearest() {
      guard reachedAt == distance[Int(node)] else { continue }  // a shorter way was found since
      order.append(node)
      let passed = paths[Int(node)]
      for position in region.rows.range(of: Int(node)) {
        let neighbor = Int(columns[position])
        let candidate = reachedAt + lengths[position]
        let known = distance[neighbor]
        if Self.isEqual(candidate, known) {
          paths[neighbor] += passed
        } else if candidate < known {
          distance[neighbor] = candidate
          paths[neighbor] = passed
          queue.insert(UInt32(truncatingIfNeeded: neighbor), at: candidate)
        }
      }
    }
  }

  /// Adds to each node's load the paths from all ends of a source to all ends of the others.
  mutating func addDependencies(on source: Int, to loads: inout [Double]) {
    run(from: source)
    let region = region
    let columns = region.rows.columns.span
    let lengths = region.lengths.span
    for node in order.reversed() {
      let node = Int(node)
      var onward = 0.0
      for position in region.rows.range(of: node) {
        let neighbor = Int(columns[position])
        if Self.isEqual(distance[node] + lengths[position], distance[neighbor]) {
          onward += carried[neighbor]
        }
      }
      let dependency = paths[node] * onward
      carried[node] = (region.ends[node] + dependency) / paths[node]
      if node != source { loads[node] += region.ends[source] * dependency }
    }
  }

  /// Whether two lengths are the same but for rounding: sums of reciprocals such as 1/3 + 1/5 depend
  /// on the order of their terms in the last digit. Infinity is no length.
  private static func isEqual(_ first: Double, _ second: Double) -> Bool {
    (first - second).magnitude <= 1e-10 * first && first < .infinity
  }
}
