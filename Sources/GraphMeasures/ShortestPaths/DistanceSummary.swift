import GraphCore

/// How far each node is from the others, summed up: what closeness, harmonic closeness, average
/// distance, diameter and efficiency are made of.
///
/// Distances run from the node along the edges' directions. The node itself is left out.
struct DistanceSummary: Sendable {
  /// How many other nodes each node reaches.
  var reached: NodeValues<Int>

  /// The sum of the distances to the nodes reached.
  var farness: NodeValues<Double>

  /// The sum of the distances' reciprocals.
  var harmonic: NodeValues<Double>

  /// The distance to the farthest node reached.
  var eccentricity: NodeValues<Double>

  init(empty graph: Graph) {
    reached = NodeValues(repeating: 0, for: graph)
    farness = NodeValues(repeating: 0, for: graph)
    harmonic = NodeValues(repeating: 0, for: graph)
    eccentricity = NodeValues(repeating: 0, for: graph)
  }

  /// Sums up the distances in a graph whose weights are lengths.
  init(of graph: Graph, threads: Int) {
    self.init(empty: graph)
    var search = ShortestPathSearch(in: graph)
    for source in graph.nodes {
      search.run(from: source)
      for node in search.order where node != source {
        let distance = search.distance[node]
        reached[source] += 1
        farness[source] += distance
        harmonic[source] += 1 / distance
        eccentricity[source] = max(eccentricity[source], distance)
      }
    }
  }
}
