import GraphCore

/// Shortest paths from one node to all that it reaches: breadth-first where all edges are equally
/// long, Dijkstra's algorithm otherwise.
///
/// One search serves any number of sources, one after another; a run clears only what the run before
/// it has touched.
struct ShortestPathSearch {
  /// The nodes reached, by ascending distance, the source first.
  private(set) var order: [NodeID] = []

  /// The distance of each node reached; infinite elsewhere.
  private(set) var distance: NodeValues<Double>

  /// The number of shortest paths to each node reached. A `Double`, because a grid of 36 × 36 has
  /// more than 2⁶³.
  private(set) var pathCount: NodeValues<Double>

  private let graph: Graph
  private var queue = DistanceQueue()

  /// A search in a graph whose weights are lengths.
  init(in graph: Graph) {
    self.graph = graph
    distance = NodeValues(repeating: .infinity, for: graph)
    pathCount = NodeValues(repeating: 0, for: graph)
    order.reserveCapacity(graph.nodeCount)
  }

  /// Finds the shortest paths from a node.
  mutating func run(from source: NodeID) {
    for node in order {
      distance[node] = .infinity
      pathCount[node] = 0
    }
    order.removeAll(keepingCapacity: true)
    distance[source] = 0
    pathCount[source] = 1
    if graph.isWeighted { spreadByLength(from: source) } else { spreadBySteps(from: source) }
  }

  private mutating func spreadBySteps(from source: NodeID) {
    order.append(source)
    var next = 0
    while next < order.count {
      let node = order[next]
      next += 1
      graph.forEachNeighbor(of: node) { neighbor in
        if distance[neighbor] == .infinity {
          distance[neighbor] = distance[node] + 1
          order.append(neighbor)
        }
        if distance[neighbor] == distance[node] + 1 { pathCount[neighbor] += pathCount[node] }
      }
    }
  }

  private mutating func spreadByLength(from source: NodeID) {
    queue.insert(source, at: 0)
    while let (node, reachedAt) = queue.removeNearest() {
      guard reachedAt == distance[node] else { continue }  // a shorter way was found since
      order.append(node)
      graph.forEachEdge(from: node) { neighbor, length in
        let candidate = reachedAt + length
        if isEqual(candidate, distance[neighbor]) {
          pathCount[neighbor] += pathCount[node]
        } else if candidate < distance[neighbor] {
          distance[neighbor] = candidate
          pathCount[neighbor] = pathCount[node]
          queue.insert(neighbor, at: candidate)
        }
      }
    }
  }

  /// Visits the nodes that come just before a node on the shortest paths to it.
  func forEachPredecessor(of node: NodeID, _ body: (NodeID) -> Void) {
    graph.forEachEdge(into: node) { neighbor, length in
      let detour = distance[neighbor] + length
      if isEqual(detour, distance[node]) { body(neighbor) }
    }
  }

  /// Whether two lengths are the same but for rounding: sums of reciprocals such as 1/3 + 1/5 depend
  /// on the order of their terms in the last digit.
  private func isEqual(_ first: Double, _ second: Double) -> Bool {
    first == second || (first - second).magnitude <= 1e-10 * first && first.isFinite
  }
}
