/// How rows are made from a list of edges in linear time: by counting, then by transposing.
extension Graph.Rows {
  /// Rows of edges in the order given, parallel edges and all; each edge in the row of its source,
  /// and where both ways are asked for in that of its target too.
  init(nodeCount: Int, edges: EdgeStore, bothWays: Bool) {
    let weights = edges.weights
    var counts = [UInt32](repeating: 0, count: nodeCount + 1)
    for edge in edges.ends {
      counts[Int(edge.source) + 1] += 1
      if bothWays { counts[Int(edge.target) + 1] += 1 }
    }
    Self.accumulate(&counts)
    let starts = counts

    // From here on `counts[v]` is the next free place of row v.
    let total = Int(starts[nodeCount])
    var columns = [UInt32](repeating: 0, count: total)
    var columnWeights = [Double](repeating: 1, count: weights.isEmpty ? 0 : total)
    for (number, edge) in edges.ends.enumerated() {
      let place = Int(counts[Int(edge.source)])
      counts[Int(edge.source)] += 1
      columns[place] = edge.target
      if !weights.isEmpty { columnWeights[place] = weights[number] }
      guard bothWays else { continue }
      let reverse = Int(counts[Int(edge.target)])
      counts[Int(edge.target)] += 1
      columns[reverse] = edge.source
      if !weights.isEmpty { columnWeights[reverse] = weights[number] }
    }
    self.init(starts: starts, columns: columns, weights: columnWeights)
  }

  /// Rows with each edge turned round. They are sorted, whatever the order was before, because rows
  /// are read in ascending order.
  func transposed() -> Self {
    var places = [UInt32](repeating: 0, count: starts.count)
    for column in columns { places[Int(column) + 1] += 1 }
    Self.accumulate(&places)
    let turnedStarts = places

    var turned = [UInt32](repeating: 0, count: columns.count)
    var turnedWeights = [Double](repeating: 1, count: weights.count)
    for row in 0..<(starts.count - 1) {
      for position in range(of: row) {
        let column = Int(columns[position])
        let place = Int(places[column])
        places[column] += 1
        turned[place] = UInt32(row)
        if !weights.isEmpty { turnedWeights[place] = weights[position] }
      }
    }
    return Self(starts: turnedStarts, columns: turned, weights: turnedWeights)
  }

  /// Sorted rows with parallel edges made one, of the greatest weight; and without a list of weights
  /// where all are 1.
  func merged() -> Self {
    let isPlain = weights.allSatisfy { $0 == 1 }
    var hasParallels = false
    for row in 0..<(starts.count - 1) {
      let range = range(of: row)
      for position in range.dropFirst() where columns[position] == columns[position - 1] {
        hasParallels = true
      }
    }
    guard hasParallels else {
      return Self(starts: starts, columns: columns, weights: isPlain ? [] : weights)
    }

    var mergedStarts: [UInt32] = [0]
    var mergedColumns: [UInt32] = []
    var mergedWeights: [Double] = []
    for row in 0..<(starts.count - 1) {
      let first = mergedColumns.count
      for position in range(of: row) {
        let weight = isPlain ? 1 : weights[position]
        if mergedColumns.count > first, mergedColumns.last == columns[position] {
          mergedWeights[mergedWeights.count - 1] = max(mergedWeights.last ?? weight, weight)
        } else {
          mergedColumns.append(columns[position])
          mergedWeights.append(weight)
        }
      }
      mergedStarts.append(UInt32(mergedColumns.count))
    }
    return Self(
      starts: mergedStarts, columns: mergedColumns,
      weights: mergedWeights.allSatisfy { $0 == 1 } ? [] : mergedWeights)
  }

  /// Turns counts, each one place to the right of its row, into the rows' starts.
  private static func accumulate(_ counts: inout [UInt32]) {
    for row in 1..<max(1, counts.count) { counts[row] += counts[row - 1] }
  }
}
