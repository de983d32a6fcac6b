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
  guard graph.isDirected else { return loadsByBlocks(in: graph, threads: threads) }
  let region = PathRegion(graph)
  let loads = dependencies(in: region, threads: threads)
  return NodeValues(region.standIn.map { loads[Int($0)] })
}

/// An undirected graph, block by block.
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
    guard size > 2 else { continue }
    let rows = numbering.rows(of: block, in: decomposition)
    let ends = Array(decomposition.hanging[block.nodes])
    let members = decomposition.nodes[block.nodes].map { NodeID(Int($0)) }
    if graph.isWeighted {
      let region = PathRegion(rows, ends: ends) { first, second in
        graph.weight(from: members[first], to: members[second]) ?? 1
      }
      add(dependencies(in: region, threads: threads), in: region, of: members, to: &loads)
    } else if block.edges.count < size * (size - 1) / 2 {
      let twins = TwinClasses(in: rows)
      let region = PathRegion(rows, ends: ends, twins: twins)
      add(dependencies(in: region, threads: threads), in: region, of: members, to: &loads)
      addPathsBetweenTwins(twins, rows, ends, members, to: &loads)
    }  // else all are tied to one another and nobody is between others
  }
  return loads
}

/// Adds what a region's nodes bear to the nodes for which they stand; each pair was met from both
/// ends.
private func add(
  _ within: [Double], in region: PathRegion, of members: [NodeID],
  to loads: inout NodeValues<Double>
) {
  for (member, standIn) in zip(members, region.standIn) {
    loads[member] += within[Int(standIn)] / 2
  }
}

/// Open twins meet each other half-way, at each of their neighbours alike.
private func addPathsBetweenTwins(
  _ twins: TwinClasses, _ rows: LocalRows, _ ends: [Double], _ members: [NodeID],
  to loads: inout NodeValues<Double>
) {
  for twins in twins.openTwins {
    let sum = twins.reduce(0) { $0 + ends[Int($1)] }
    let squares = twins.reduce(0) { $0 + ends[Int($1)] * ends[Int($1)] }
    let neighbors = rows[Int(twins[0])]
    let share = (sum * sum - squares) / 2 / Double(neighbors.count)
    for neighbor in neighbors { loads[members[Int(neighbor)]] += share }
  }
}

/// The weighed dependencies of all sources of a region on each of its nodes.
private func dependencies(in region: PathRegion, threads: Int) -> [Double] {
  guard region.lengths.isEmpty else { return dependenciesByLength(in: region, threads: threads) }
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
  return sum(of: partial)
}

private func dependenciesByLength(in region: PathRegion, threads: Int) -> [Double] {
  let sourcesInPiece = max(16, (region.count + 31) / 32)
  let partial = concurrentPieces(
    (region.count + sourcesInPiece - 1) / sourcesInPiece, threads: threads,
    desk: { LengthSearch(in: region) },
    work: { piece, search in
      var loads = [Double](repeating: 0, count: region.count)
      let first = piece * sourcesInPiece
      for source in first..<min(first + sourcesInPiece, region.count) {
        search.addDependencies(on: source, to: &loads)
      }
      return loads
    })
  return sum(of: partial)
}

/// The sum of what pieces of work gave, in their order.
private func sum(of partial: [[Double]]) -> [Double] {
  guard var sum = partial.first else { return [] }
  for loads in partial.dropFirst() {
    for local in sum.indices { sum[local] += loads[local] }
  }
  return sum
}

/// Betweenness, not normalised; in an undirected graph each pair of ends counted once. None where
/// weights are out of range (``EdgeLength``).
enum PathLoads: StudyKey {
  static func value(in study: Study) -> NodeValues<Double>? {
    study.edgeLength.measured(study.graph).map { shortestPathLoads(in: $0, threads: study.threads) }
  }
}
