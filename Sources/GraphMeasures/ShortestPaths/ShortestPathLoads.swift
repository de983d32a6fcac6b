import GraphCore

/// How much of the shortest paths between all pairs of other nodes passes through each node, in a
/// graph whose weights are lengths: betweenness, not normalised.
///
/// Dependencies are accumulated from the ends of the paths backwards, one source after another
/// (U. Brandes, “A faster algorithm for betweenness centrality”, *Journal of Mathematical Sociology*
/// 25(2), 2001, 163–177); how that is made fast depends on the graph.
///
/// - Complexity: O(*nm*) time where all lengths are equal, O(*nm* + *n*² log *n*) otherwise.
func shortestPathLoads(in graph: Graph, threads: Int) -> NodeValues<Double> {
  if graph.isWeighted { return weightedLoads(in: graph, threads: threads) }
  if graph.isDirected {
    let region = PathRegion(graph)
    let loads = dependencies(in: region, threads: threads)
    return NodeValues(region.standIn.map { loads[Int($0)] })
  }
  return loadsByBlocks(in: graph, threads: threads)
}

/// An undirected graph without weights: block by block.
///
/// A pair of nodes meets a block at two of its nodes, the same or different ones. Where they are
/// the same node, the pair is separated by it or does not enter the block; the rest is shortest
/// paths within the block, whose nodes are weighed by what hangs on them.
private func loadsByBlocks(in graph: Graph, threads: Int) -> NodeValues<Double> {
  let decomposition = BlockDecomposition(of: graph)
  var loads = NodeValues(decomposition.separatedPairs)
  var numbering = LocalNumbering(for: graph)

  for block in decomposition.blocks {
    let size = block.nodes.count
    // In a block of which all nodes are tied to one another nobody is between others.
    guard block.edges.count < size * (size - 1) / 2 else { continue }
    let rows = numbering.rows(of: block, in: decomposition)
    let ends = Array(decomposition.hanging[block.nodes])
    let twins = TwinClasses(in: rows)
    let region = PathRegion(rows, ends: ends, twins: twins)
    let within = dependencies(in: region, threads: threads)

    let members = decomposition.nodes[block.nodes].map { NodeID(Int($0)) }
    for (member, standIn) in zip(members, region.standIn) {
      loads[member] += within[Int(standIn)] / 2  // each pair is met from both ends
    }
    // Open twins meet each other half-way, at each of their neighbours alike.
    for twins in twins.openTwins {
      let sum = twins.reduce(0) { $0 + ends[Int($1)] }
      let squares = twins.reduce(0) { $0 + ends[Int($1)] * ends[Int($1)] }
      let neighbors = rows[Int(twins[0])]
      let share = (sum * sum - squares) / 2 / Double(neighbors.count)
      for neighbor in neighbors { loads[members[Int(neighbor)]] += share }
    }
  }
  return loads
}

/// The weighed dependencies of all sources of a region on each of its nodes.
private func dependencies(in region: PathRegion, threads: Int) -> [Double] {
  let lanes = DependencyKernel.laneCount
  let batches = (region.count + lanes - 1) / lanes
  let batchesInPiece = max(8, (batches + 31) / 32)
  let partial = concurrentPieces(
    (batches + batchesInPiece - 1) / batchesInPiece, threads: threads,
    desk: { DependencyKernel(region) },
    work: { piece, kernel in
      var loads = [Double](repeating: 0, count: region.count)
      for batch in (piece * batchesInPiece)..<min(batches, (piece + 1) * batchesInPiece) {
        let first = batch * lanes
        kernel.addDependencies(on: first..<min(first + lanes, region.count), to: &loads)
      }
      return loads
    })
  guard var sum = partial.first else { return [] }
  for loads in partial.dropFirst() {
    for local in sum.indices { sum[local] += loads[local] }
  }
  return sum
}

/// A graph of different lengths: Dijkstra's algorithm from each node.
private func weightedLoads(in graph: Graph, threads: Int) -> NodeValues<Double> {
  let sourcesInPiece = max(8, (graph.nodeCount + 31) / 32)
  let partial = concurrentPieces(
    (graph.nodeCount + sourcesInPiece - 1) / sourcesInPiece, threads: threads,
    desk: { ShortestPathSearch(in: graph) },
    work: { piece, search in
      var loads = NodeValues(repeating: 0.0, for: graph)
      var dependency = loads
      let first = piece * sourcesInPiece
      for source in first..<min(first + sourcesInPiece, graph.nodeCount) {
        search.addDependencies(on: NodeID(source), to: &loads, scratch: &dependency)
      }
      return loads
    })
  var sum = NodeValues(repeating: 0.0, for: graph)
  for loads in partial {
    for node in graph.nodes { sum[node] += loads[node] / (graph.isDirected ? 1 : 2) }
  }
  return sum
}

extension ShortestPathSearch {
  /// Adds to each node's load the paths from a source to all others; `scratch` is 0 before and after.
  fileprivate mutating func addDependencies(
    on source: NodeID, to loads: inout NodeValues<Double>,
    scratch dependency: inout NodeValues<Double>
  ) {
    run(from: source)
    for node in order.reversed() {
      let share = (1 + dependency[node]) / pathCount[node]
      forEachPredecessor(of: node) { predecessor in
        dependency[predecessor] += pathCount[predecessor] * share
      }
      if node != source { loads[node] += dependency[node] }
      dependency[node] = 0
    }
  }
}
