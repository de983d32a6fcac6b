import GraphCore

/// Where an undirected graph falls apart: the nodes and the edges whose loss separates others.
///
/// A node's *low point* is the earliest node, in the order of a depth-first search, that its subtree
/// reaches by one edge beside the tree (J. Hopcroft, R. Tarjan, “Algorithm 447: efficient algorithms
/// for graph manipulation”, *Communications of the ACM* 16(6), 1973, 372–378). A subtree that reaches
/// no higher than its parent hangs on that parent; one that does not even reach it hangs on the edge.
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
struct CutStructure: Sendable {
  /// Whether the loss of a node separates others.
  private(set) var isCutPoint: NodeValues<Bool>

  /// How many edges there are whose loss separates their ends.
  private(set) var bridgeCount = 0

  init(of graph: Graph) {
    isCutPoint = NodeValues(repeating: false, for: graph)
    let rows = graph.outgoingRows
    let starts = rows.starts.span
    let columns = rows.columns.span
    let root = UInt32.max

    var foundAt = [UInt32](repeating: 0, count: graph.nodeCount)  // 0: not found yet
    var lowPoint = foundAt
    var parent = [UInt32](repeating: root, count: graph.nodeCount)
    var next = (0..<graph.nodeCount).map { starts[$0] }
    var clock: UInt32 = 0

    for start in 0..<graph.nodeCount where foundAt[start] == 0 {
      var node = start
      var subtreesOfStart = 0
      clock += 1
      foundAt[start] = clock
      lowPoint[start] = clock

      // Invariant: `node` is the end of the path of parents from `start`; the rows of the nodes on
      // it are read up to `next`.
      while true {
        if next[node] < starts[node + 1] {
          let neighbor = columns[Int(next[node])]
          next[node] += 1
          if foundAt[Int(neighbor)] == 0 {
            parent[Int(neighbor)] = UInt32(node)
            clock += 1
            foundAt[Int(neighbor)] = clock
            lowPoint[Int(neighbor)] = clock
            node = Int(neighbor)
          } else if neighbor != parent[node] {
            lowPoint[node] = min(lowPoint[node], foundAt[Int(neighbor)])
          }
          continue
        }
        guard parent[node] != root else { break }
        let above = Int(parent[node])
        lowPoint[above] = min(lowPoint[above], lowPoint[node])
        if lowPoint[node] > foundAt[above] { bridgeCount += 1 }
        if above == start {
          subtreesOfStart += 1
        } else if lowPoint[node] >= foundAt[above] {
          isCutPoint[NodeID(above)] = true
        }
        node = above
      }
      if subtreesOfStart > 1 { isCutPoint[NodeID(start)] = true }
    }
  }
}

/// Cut points and bridges of the graph without directions.
enum Cuts: StudyKey {
  static func value(in study: Study) -> CutStructure { CutStructure(of: study.contacts) }
}
