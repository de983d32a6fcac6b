public import GraphCore

/// Core number: the greatest *k* for which a node belongs to a part of the network in which everybody
/// has at least *k* ties to the others of that part.
///
///     core(v) = max { k : v ∈ H ⊆ G, every node of H has at least k neighbours in H }
///
/// ```swift
/// let core = try Core().scores(on: graph)
/// core[郵便局]  // 1
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case           | Here                                  | Elsewhere                            |
/// | -------------- | ------------------------------------- | ------------------------------------ |
/// | Direction      | ignored; arcs both ways are one tie   | igraph, NetworkX and R sna count both arcs |
/// | Weights        | ignored                               | the same                             |
/// | Isolated nodes | 0                                     | the same                             |
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
///
/// - Note: After S. B. Seidman, “Network structure and minimum degree”, *Social Networks* 5, 1983,
///   269–287; computed after V. Batagelj and M. Zaveršnik, “An O(m) algorithm for cores
///   decomposition of networks”, arXiv:cs/0310049, 2003.
public struct Core: NodeMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "core",
      name: "Core number",
      japaneseName: "コア数",
      formula: "core(v) = max k such that v lies in a part with ≥ k ties each inside it",
      convention: "directions ignored, arcs both ways are one tie; weights ignored",
      japaneseConvention: "向きは使わず双方向は1本。重みは使わない",
      reference: "Seidman 1983; Batagelj & Zaveršnik 2003",
      example: WorkedExample(
        ties: [(0, 1), (0, 2), (1, 2), (2, 3)], scores: [2, 2, 2, 1], source: "by hand"))
  }

  public func scores(in study: Study) -> NodeScores {
    let core = coreNumbers(of: study.contacts)
    return NodeScores(for: study.contacts) { Double(core[$0]) }
  }
}

/// The core numbers of an undirected graph: nodes are peeled off by ascending degree.
func coreNumbers(of graph: Graph) -> NodeValues<Int> {
  var degree = NodeValues(graph.nodes.map { graph.outDegree(of: $0) })

  // `order` holds the nodes by ascending degree, `place` says where a node stands in it, and
  // `firstPlace[d]` where the nodes of degree d begin.
  var firstPlace = Array(repeating: 0, count: graph.nodeCount + 2)
  for node in graph.nodes { firstPlace[degree[node] + 1] += 1 }
  for degree in 1..<firstPlace.count { firstPlace[degree] += firstPlace[degree - 1] }
  var place = NodeValues(repeating: 0, for: graph)
  var order = Array(graph.nodes)
  var free = firstPlace
  for node in graph.nodes {
    place[node] = free[degree[node]]
    order[place[node]] = node
    free[degree[node]] += 1
  }

  // Invariant: the nodes before `turn` have their core number; `degree` of the others counts the
  // neighbours that are left, but never fewer than the core number of the last node peeled.
  for turn in order.indices {
    let node = order[turn]
    graph.forEachNeighbor(of: node) { neighbor in
      guard degree[neighbor] > degree[node] else { return }
      let first = firstPlace[degree[neighbor]]
      let other = order[first]
      let here = place[neighbor]
      order[first] = neighbor
      order[here] = other
      place[neighbor] = first
      place[other] = here
      firstPlace[degree[neighbor]] += 1
      degree[neighbor] -= 1
    }
  }
  return degree
}
