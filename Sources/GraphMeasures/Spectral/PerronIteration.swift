import GraphCore

/// The greatest eigenvalue of the transpose of a strongly connected graph's matrix, and its positive
/// eigenvector.
///
/// For any positive x the eigenvalue lies between the least and the greatest ratio of (Aᵀx)(v) to x(v)
/// (Collatz 1942, Wielandt 1950). Powers of Aᵀ + s, which has the same eigenvectors and no second
/// eigenvalue of the same magnitude, close the two bounds; the iteration ends when they agree.
struct PerronIteration {
  let value: Double

  /// Length 1 over the members in their order.
  let vector: [Double]

  /// - Precondition: `members` are one strong component of at least two nodes.
  init(
    of graph: Graph, within members: [NodeID], for measure: String, tolerance: Double = 1e-13,
    maximumIterations: Int = 200_000
  ) throws(MeasureError) {
    var place = [Int](repeating: -1, count: graph.nodeCount)
    for (number, node) in members.enumerated() { place[node.index] = number }
    var rows = SymmetricRows()  // of incoming edges: no symmetry is needed to multiply
    var row: [(column: Int, weight: Double)] = []
    for node in members {
      row.removeAll(keepingCapacity: true)
      graph.forEachEdge(into: node) { source, weight in
        if place[source.index] >= 0 { row.append((place[source.index], weight)) }
      }
      rows.append(row)
    }

    var x = [Double](repeating: 1, count: members.count)
    var iterations = 0
    while true {
      let image = rows.product(x)
      var low = Double.infinity
      var high = 0.0
      for (new, old) in zip(image, x) {
        low = min(low, new / old)
        high = max(high, new / old)
      }
      let middle = (low + high) / 2
      if high - low <= tolerance * high || iterations == maximumIterations {
        guard high - low <= max(tolerance, 1e-10) * high else {
          throw .notConverged(measure: measure, iterations: iterations, change: high - low)
        }
        let length = x.reduce(0) { $0 + $1 * $1 }.squareRoot()
        value = middle
        vector = x.map { $0 / length }
        return
      }
      iterations += 1
      let shift = middle / 2
      let greatest = zip(image, x).reduce(0) { max($0, $1.0 + shift * $1.1) }
      for number in x.indices { x[number] = (image[number] + shift * x[number]) / greatest }
    }
  }
}
