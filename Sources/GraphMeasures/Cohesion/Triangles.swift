import GraphCore

/// How many triangles pass through each node of an undirected graph.
///
/// Each triangle is found once, from its end of lowest degree: an edge points to the end of higher
/// degree, ties broken by the nodes' order, so that no node points to more than √2*m* others.
///
/// - Complexity: O(*m*√*m*) time and O(*n* + *m*) space.
///
/// - Note: After T. Schank and D. Wagner, “Finding, counting and listing all triangles in large
///   graphs”, WEA 2005, LNCS 3503, 606–609.
func triangleCounts(in graph: Graph) -> NodeValues<Int> {
  var counts = NodeValues(repeating: 0, for: graph)
  var isMarked = NodeValues(repeating: false, for: graph)

  func points(_ node: NodeID, to other: NodeID) -> Bool {
    (graph.outDegree(of: node), node) < (graph.outDegree(of: other), other)
  }

  for node in graph.nodes {
    graph.forEachNeighbor(of: node) { if points(node, to: $0) { isMarked[$0] = true } }
    graph.forEachNeighbor(of: node) { second in
      guard points(node, to: second) else { return }
      graph.forEachNeighbor(of: second) { third in
        if isMarked[third], points(second, to: third) {
          counts[node] += 1
          counts[second] += 1
          counts[third] += 1
        }
      }
    }
    graph.forEachNeighbor(of: node) { isMarked[$0] = false }
  }
  return counts
}
