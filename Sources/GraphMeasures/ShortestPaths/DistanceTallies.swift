import GraphCore

/// How far each node is from the others, summed up: what closeness, harmonic closeness, average
/// distance, diameter and efficiency are made of.
///
/// Distances run from the node along the edges' directions, in a graph whose weights are lengths. The
/// node itself is left out.
///
/// - Complexity: O(*nm*) time at most without weights (a 512th of it in words of memory), O(*nm* +
///   *n*² log *n*) with them.
func distanceTallies(in graph: Graph, threads: Int) -> NodeValues<DistanceTally> {
  graph.isWeighted
    ? talliesByLength(in: graph, threads: threads) : talliesBySteps(in: graph, threads: threads)
}

private func talliesBySteps(in graph: Graph, threads: Int) -> NodeValues<DistanceTally> {
  let (order, components) = LocalRows(outgoingFrom: graph.symmetrized()).breadthFirstOrder()
  let forward = LocalRows(outgoingFrom: graph).keeping(order)
  let backward = graph.isDirected ? LocalRows(incomingTo: graph).keeping(order) : forward

  let batches = components.filter { $0.count > 1 }.flatMap { component in
    stride(from: component.lowerBound, to: component.upperBound, by: DistanceKernel.laneCount)
      .map { first in
        (sources: first..<min(first + DistanceKernel.laneCount, component.upperBound), component)
      }
  }
  let batchesInPiece = max(1, (batches.count + 31) / 32)
  let partial = concurrentPieces(
    (batches.count + batchesInPiece - 1) / batchesInPiece, threads: threads,
    desk: { DistanceKernel(forward: forward, backward: backward) },
    work: { piece, kernel in
      var tallies = [DistanceTally](repeating: DistanceTally(), count: graph.nodeCount)
      let first = piece * batchesInPiece
      for batch in batches[first..<min(first + batchesInPiece, batches.count)] {
        kernel.add(distancesTo: batch.sources, within: batch.1, to: &tallies)
      }
      return tallies
    })

  var sum = NodeValues(repeating: DistanceTally(), for: graph)
  for tallies in partial {
    for (place, node) in order.enumerated() { sum[NodeID(Int(node))] += tallies[place] }
  }
  return sum
}

private func talliesByLength(in graph: Graph, threads: Int) -> NodeValues<DistanceTally> {
  let region = PathRegion(graph)
  let sourcesInPiece = max(16, (region.count + 31) / 32)
  let partial = concurrentPieces(
    (region.count + sourcesInPiece - 1) / sourcesInPiece, threads: threads,
    desk: { LengthSearch(in: region) },
    work: { piece, search in
      let first = piece * sourcesInPiece
      return (first..<min(first + sourcesInPiece, region.count)).map { source in
        var tally = DistanceTally()
        search.run(from: source)
        for node in search.order.dropFirst() { tally.add(1, at: search.distance[Int(node)]) }
        return tally
      }
    })
  let tallies = partial.flatMap { $0 }
  return NodeValues(region.standIn.map { tallies[Int($0)] })
}

/// How far each node is from the others; none where weights are out of range (``EdgeLength``).
enum Distances: StudyKey {
  static func value(in study: Study) -> NodeValues<DistanceTally>? {
    study.edgeLength.measured(study.graph).map { distanceTallies(in: $0, threads: study.threads) }
  }
}
