import GraphCore

/// The number of each node's strong component, within which there is a path from every node to every
/// other, and how many there are.
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
///
/// - Note: After R. E. Tarjan, “Depth-first search and linear graph algorithms”, *SIAM Journal on
///   Computing* 1, 1972, 146–160, without recursion.
func strongComponentNumbers(of graph: Graph) -> (numbers: [Int], count: Int) {
  let rows = graph.outgoingRows
  let unvisited = -1
  var numbers = [Int](repeating: unvisited, count: graph.nodeCount)
  var visited = [Int](repeating: unvisited, count: graph.nodeCount)  // when a node was met
  var lowest = visited  // the earliest node known to be reached from it, still without a number
  var unread = [Int](repeating: 0, count: graph.nodeCount)
  var path: [Int] = []
  var open: [Int] = []
  var clock = 0
  var count = 0

  for root in 0..<graph.nodeCount where visited[root] == unvisited {
    path.append(root)
    while let node = path.last {
      if visited[node] == unvisited {
        visited[node] = clock
        lowest[node] = clock
        clock += 1
        unread[node] = Int(rows.starts[node])
        open.append(node)
      }
      if unread[node] < Int(rows.starts[node + 1]) {
        let neighbor = Int(rows.columns[unread[node]])
        unread[node] += 1
        if visited[neighbor] == unvisited {
          path.append(neighbor)
        } else if numbers[neighbor] == unvisited {
          lowest[node] = min(lowest[node], visited[neighbor])
        }
        continue
      }
      path.removeLast()
      if let parent = path.last { lowest[parent] = min(lowest[parent], lowest[node]) }
      guard lowest[node] == visited[node] else { continue }
      while let member = open.popLast() {
        numbers[member] = count
        if member == node { break }
      }
      count += 1
    }
  }
  return (numbers, count)
}
