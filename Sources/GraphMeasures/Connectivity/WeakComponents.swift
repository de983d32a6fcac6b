public import GraphCore

/// The components of a graph, directions ignored, as groups of nodes: numbered in the order of their
/// first nodes.
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
public func weakComponents(of graph: Graph) -> NodePartition {
  NodePartition(weakComponentNumbers(of: graph).numbers.map { Int($0) })
}

/// The number of each node's component, and how many there are.
func weakComponentNumbers(of graph: Graph) -> (numbers: [UInt32], count: Int) {
  let outgoing = graph.outgoingRows
  let incoming = graph.incomingRows
  let none = UInt32.max
  var numbers = [UInt32](repeating: none, count: graph.nodeCount)
  var count: UInt32 = 0
  var left = graph.nodeCount  // nodes without a number; without any, rows need not be read
  var waiting = [UInt32](repeating: 0, count: graph.nodeCount)  // each node waits once at most

  for start in 0..<graph.nodeCount where numbers[start] == none {
    numbers[start] = count
    waiting[0] = UInt32(start)
    left -= 1
    var length = 1
    while length > 0, left > 0 {
      length -= 1
      let node = Int(waiting[length])
      let before = length
      length = spread(from: node, outgoing, count, &numbers, &waiting, length)
      if graph.isDirected {
        length = spread(from: node, incoming, count, &numbers, &waiting, length)
      }
      left -= length - before
    }
    count += 1
  }
  return (numbers, Int(count))
}

/// Puts the nodes of a row that have no number yet on the list of those waiting.
@inline(__always)
private func spread(
  from node: Int, _ rows: Graph.Rows, _ component: UInt32, _ numbers: inout [UInt32],
  _ waiting: inout [UInt32], _ length: Int
) -> Int {
  var length = length
  let columns = rows.columns.span
  for position in Int(rows.starts[node])..<Int(rows.starts[node + 1]) {
    let neighbor = columns[position]
    guard numbers[Int(neighbor)] == .max else { continue }
    numbers[Int(neighbor)] = component
    waiting[length] = neighbor
    length &+= 1
  }
  return length
}
