public import GraphCore

/// The components of a graph, directions ignored, as groups of nodes: numbered in the order of their
/// first nodes.
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
public func weakComponents(of graph: Graph) -> NodePartition {
  var component = [Int](repeating: -1, count: graph.nodeCount)
  var count = 0
  var waiting: [NodeID] = []
  for start in graph.nodes where component[start.index] < 0 {
    component[start.index] = count
    waiting.append(start)
    while let node = waiting.popLast() {
      let visit = { (neighbor: NodeID) in
        if component[neighbor.index] < 0 {
          component[neighbor.index] = count
          waiting.append(neighbor)
        }
      }
      graph.forEachEdge(from: node) { neighbor, _ in visit(neighbor) }
      if graph.isDirected { graph.forEachEdge(into: node) { neighbor, _ in visit(neighbor) } }
    }
    count += 1
  }
  return NodePartition(component)
}
