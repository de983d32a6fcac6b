import GraphCore

/// How much of the shortest paths between all pairs of other nodes passes through each node, in a
/// graph whose weights are lengths: betweenness, not normalised.
///
/// Dependencies are accumulated from the ends of the paths backwards, one source at a time
/// (U. Brandes, “A faster algorithm for betweenness centrality”, *Journal of Mathematical Sociology*
/// 25(2), 2001, 163–177).
///
/// - Complexity: O(*nm*) time where all lengths are equal, O(*nm* + *n*² log *n*) otherwise.
func shortestPathLoads(in graph: Graph, threads: Int) -> NodeValues<Double> {
  var loads = NodeValues(repeating: 0.0, for: graph)
  var dependency = NodeValues(repeating: 0.0, for: graph)
  var search = ShortestPathSearch(in: graph)

  for source in graph.nodes {
    search.run(from: source)
    for node in search.order.reversed() {
      let share = (1 + dependency[node]) / search.pathCount[node]
      search.forEachPredecessor(of: node) { predecessor in
        dependency[predecessor] += search.pathCount[predecessor] * share
      }
      if node != source { loads[node] += dependency[node] }
      dependency[node] = 0
    }
  }

  if !graph.isDirected {
    // Each pair was met from both ends.
    for node in graph.nodes { loads[node] /= 2 }
  }
  return loads
}
