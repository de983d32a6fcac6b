import GraphCore

/// An undirected graph whose nodes are numbered anew by ascending degree, with each edge in the row of
/// its lower end only: no row is longer than √2*m*, and every triangle stands in it once, as a node
/// that points to two others of which the lower points to the higher.
struct DegreeOrientation: Sendable {
  /// The nodes by ascending degree.
  private(set) var order: [UInt32]

  /// Rows in numbers of that order that hold higher numbers only.
  private(set) var rows = LocalRows(starts: [0], columns: [])

  /// - Complexity: O(*n* + *m*) time and space.
  init(_ graph: Graph) {
    let whole = LocalRows(outgoingFrom: graph)
    let count = whole.count
    let greatest = (0..<count).reduce(0) { max($0, whole.range(of: $1).count) }
    var free = [UInt32](repeating: 0, count: greatest + 2)
    for node in 0..<count { free[whole.range(of: node).count + 1] += 1 }
    for degree in 1..<free.count { free[degree] += free[degree - 1] }
    order = [UInt32](repeating: 0, count: count)
    var rank = order
    for node in 0..<count {
      let degree = whole.range(of: node).count
      order[Int(free[degree])] = UInt32(node)
      rank[node] = free[degree]
      free[degree] += 1
    }

    rows.starts.reserveCapacity(count + 1)
    rows.columns = [UInt32](repeating: 0, count: whole.columns.count / 2 + 1)
    var end = 0
    let starts = whole.starts.span
    let columns = whole.columns.span
    for (number, node) in order.enumerated() {
      for position in Int(starts[Int(node)])..<Int(starts[Int(node) + 1]) {
        let other = rank[Int(columns[position])]
        // Written in any case, kept if it is higher: the place after the last edge takes the rest.
        rows.columns[end] = other
        end &+= Int((UInt32(number) &- other) &>> 31)
      }
      rows.starts.append(UInt32(end))
    }
  }
}
