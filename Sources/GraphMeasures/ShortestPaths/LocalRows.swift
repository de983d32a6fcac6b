import GraphCore

/// Rows of neighbours for kernels, in numbers of their own.
struct LocalRows: Sendable {
  /// The row of node *v* is `columns[starts[v]..<starts[v + 1]]`.
  var starts: [UInt32]
  var columns: [UInt32]

  var count: Int { starts.count - 1 }

  subscript(row: Int) -> ArraySlice<UInt32> { columns[range(of: row)] }

  func range(of row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

  init(starts: [UInt32], columns: [UInt32]) {
    self.starts = starts
    self.columns = columns
  }

  init(outgoingFrom graph: Graph) {
    self.init(starts: graph.outgoingRows.starts, columns: graph.outgoingRows.columns)
  }

  init(incomingTo graph: Graph) {
    self.init(starts: graph.incomingRows.starts, columns: graph.incomingRows.columns)
  }

  /// The nodes breadth-first, each component from its node of highest degree, so that nodes near one
  /// another come near one another; and where in that order each component lies.
  ///
  /// - Precondition: rows are those of an undirected graph.
  /// - Complexity: O(*n* log *n* + *m*) time.
  func breadthFirstOrder() -> (order: [UInt32], components: [Range<Int>]) {
    let hubs = (0..<count).sorted { (range(of: $1).count, $0) < (range(of: $0).count, $1) }
    var isFound = [Bool](repeating: false, count: count)
    var order: [UInt32] = []
    order.reserveCapacity(count)
    var components: [Range<Int>] = []
    for hub in hubs where !isFound[hub] {
      let first = order.count
      isFound[hub] = true
      order.append(UInt32(hub))
      var next = first
      while next < order.count {
        for column in self[Int(order[next])] where !isFound[Int(column)] {
          isFound[Int(column)] = true
          order.append(column)
        }
        next += 1
      }
      components.append(first..<order.count)
    }
    return (order, components)
  }

  /// The rows of some of the nodes, in the order given and numbered by it, without the others.
  ///
  /// - Complexity: O(*n* + *m* log *d*) time, where *d* is the greatest degree.
  func keeping(_ order: [UInt32]) -> LocalRows {
    let none = UInt32.max
    var place = [UInt32](repeating: none, count: count)
    for (number, node) in order.enumerated() { place[Int(node)] = UInt32(number) }

    var kept = LocalRows(starts: [0], columns: [])
    kept.starts.reserveCapacity(order.count + 1)
    kept.columns.reserveCapacity(columns.count)
    for node in order {
      let first = kept.columns.count
      for column in self[Int(node)] where place[Int(column)] != none {
        kept.columns.append(place[Int(column)])
      }
      kept.columns[first...].sort()
      kept.starts.append(UInt32(kept.columns.count))
    }
    return kept
  }
}
