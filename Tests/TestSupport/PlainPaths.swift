public import GraphCore

/// Shortest paths without weights, as plainly as they can be found: the slow twin of the kernels.
public enum PlainPaths {
  /// The distances from a node, `nil` where there is no path.
  public static func distances(from source: NodeID, in graph: Graph) -> [Int?] {
    var distance = [Int?](repeating: nil, count: graph.nodeCount)
    distance[source.index] = 0
    var queue = [source]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for neighbor in graph.neighbors(of: node) where distance[neighbor.index] == nil {
        distance[neighbor.index] = (distance[node.index] ?? 0) + 1
        queue.append(neighbor)
      }
    }
    return distance
  }

  /// Betweenness, not normalised, by Brandes' algorithm with lists of predecessors.
  public static func betweenness(in graph: Graph) -> [Double] {
    var scores = [Double](repeating: 0, count: graph.nodeCount)
    for source in graph.nodes {
      let distance = distances(from: source, in: graph)
      let order = graph.nodes.filter { distance[$0.index] != nil }
        .sorted { (distance[$0.index] ?? 0) < (distance[$1.index] ?? 0) }
      var paths = [Double](repeating: 0, count: graph.nodeCount)
      var predecessors = [[Int]](repeating: [], count: graph.nodeCount)
      paths[source.index] = 1
      for node in order {
        for neighbor in graph.neighbors(of: node)
        where distance[neighbor.index] == distance[node.index].map({ $0 + 1 }) {
          paths[neighbor.index] += paths[node.index]
          predecessors[neighbor.index].append(node.index)
        }
      }
      var dependency = [Double](repeating: 0, count: graph.nodeCount)
      for node in order.reversed() {
        for predecessor in predecessors[node.index] {
          dependency[predecessor] +=
            paths[predecessor] / paths[node.index] * (1 + dependency[node.index])
        }
        if node != source { scores[node.index] += dependency[node.index] }
      }
    }
    return graph.isDirected ? scores : scores.map { $0 / 2 }
  }
}
