import GraphCore

/// The greatest eigenvalue of a graph's matrix; 0 where no walk comes back.
func spectralRadius(in study: Study) throws(MeasureError) -> Double {
  let graph = study.graph
  guard graph.isDirected else { return try study.leadingEigenvector(for: "katz").value }
  // Only within strong components do walks come back.
  let (numbers, count) = strongComponentNumbers(of: graph)
  var members = [[NodeID]](repeating: [], count: count)
  for node in graph.nodes { members[numbers[node.index]].append(node) }
  var greatest = 0.0
  for component in members where component.count > 1 {
    let value = try PerronIteration(of: graph, within: component, for: "katz").value
    greatest = max(greatest, value)
  }
  return greatest
}
