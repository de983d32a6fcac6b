extension Graph {
  /// The same graph with every weight 1.
  public func unweighted() -> Graph {
    isWeighted ? mapRows { $0.reweighted([]) } : self
  }

  /// The same graph with other weights.
  ///
  /// - Precondition: the new weights are finite and positive.
  public func mapWeights(_ transform: (Double) -> Double) -> Graph {
    mapRows { rows in
      let weights =
        rows.weights.isEmpty
        ? Array(repeating: transform(1), count: rows.columns.count) : rows.weights.map(transform)
      precondition(weights.allSatisfy { $0.isFinite && $0 > 0 }, "a weight is finite and positive")
      return rows.reweighted(weights.allSatisfy { $0 == 1 } ? [] : weights)
    }
  }

  private func mapRows(_ transform: (Rows) -> Rows) -> Graph {
    let outgoing = transform(outgoing)
    return Graph(
      isDirected: isDirected, nodeCount: nodeCount, edgeCount: edgeCount,
      outgoing: outgoing, incoming: isDirected ? transform(incoming) : outgoing)
  }
}

extension Graph.Rows {
  fileprivate func reweighted(_ weights: [Double]) -> Self {
    Self(starts: starts, columns: columns, weights: weights)
  }
}
