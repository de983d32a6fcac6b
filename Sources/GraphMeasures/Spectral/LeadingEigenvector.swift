import GraphCore
import RealModule

/// The greatest eigenvalue of an undirected graph and its eigenvector.
///
/// Each component has a greatest eigenvalue of its own, whose eigenvector is positive there. The
/// greatest of these is the graph's; where two components share it, any mixture of theirs is an
/// eigenvector and none is *the* one.
struct LeadingEigenvector {
  /// The greatest eigenvalue; 0 without edges.
  let value: Double

  /// The eigenvector of length 1, 0 outside its component; `nil` where it is not unique.
  let vector: [Double]?

  /// - Precondition: the graph is undirected.
  init(of graph: Graph, for measure: String) throws(MeasureError) {
    var best: (value: Double, members: [NodeID], vector: [Double])?
    var isShared = false
    for component in Self.components(of: graph) where component.members.count > 1 {
      if let best, component.bound < best.value * (1 - 1e-9) { break }
      let solution = try LanczosIteration(
        rows: Self.rows(of: component.members, in: graph), tolerance: 1e-12,
        maximumProducts: 100_000
      ).solve(for: measure)
      let difference = solution.value - (best?.value ?? 0)
      if difference.magnitude <= 1e-9 * solution.value {
        isShared = true
      } else if difference > 0 {
        best = (solution.value, component.members, solution.vector)
        isShared = false
      }
    }
    value = best?.value ?? 0
    guard let best, !isShared else {
      vector = nil
      return
    }
    var vector = [Double](repeating: 0, count: graph.nodeCount)
    for (node, score) in zip(best.members, best.vector) { vector[node.index] = score }
    self.vector = vector
  }

  /// The components with the bound max √(s(u)·s(v)) over their edges, which no eigenvalue exceeds; those
  /// of the greatest bound first.
  private static func components(
    of graph: Graph
  ) -> [(members: [NodeID], bound: Double)] {
    let (numbers, count) = weakComponentNumbers(of: graph)
    var members = [[NodeID]](repeating: [], count: count)
    var bounds = [Double](repeating: 0, count: count)
    var strength = NodeValues(repeating: 0.0, for: graph)
    for node in graph.nodes {
      members[Int(numbers[node.index])].append(node)
      graph.forEachEdge(from: node) { strength[node] += $1 }
    }
    graph.forEachEdge { source, target, _ in
      let component = Int(numbers[source.index])
      bounds[component] = max(bounds[component], strength[source] * strength[target])
    }
    return zip(members, bounds).map { ($0, Double.sqrt($1)) }.sorted { $0.bound > $1.bound }
  }

  private static func rows(of members: [NodeID], in graph: Graph) -> SymmetricRows {
    var place = [Int](repeating: 0, count: graph.nodeCount)
    for (number, node) in members.enumerated() { place[node.index] = number }
    var rows = SymmetricRows()
    var row: [(column: Int, weight: Double)] = []
    for node in members {
      row.removeAll(keepingCapacity: true)
      graph.forEachEdge(from: node) { row.append((place[$0.index], $1)) }
      rows.append(row)
    }
    return rows
  }
}

/// The greatest eigenvalue of an undirected graph and its eigenvector.
private enum Leading: StudyKey {
  static func value(in study: Study) -> Result<LeadingEigenvector, MeasureError> {
    Result { () throws(MeasureError) in
      try LeadingEigenvector(of: study.graph, for: "eigenvector")
    }
  }
}

extension Study {
  /// The greatest eigenvalue and its eigenvector, for a measure that is named where there is none.
  func leadingEigenvector(for measure: String) throws(MeasureError) -> LeadingEigenvector {
    try self[Leading.self].mapError { $0.told(of: measure) }.get()
  }
}
