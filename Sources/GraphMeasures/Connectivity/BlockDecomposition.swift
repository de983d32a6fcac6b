import GraphCore

/// The blocks of an undirected graph: its largest parts that no single node's loss separates.
///
/// Blocks share nodes (cut points) but no edges, and hang together like a tree. Whoever is not in a
/// block hangs on exactly one node of it, so that a block stands for its whole component when each
/// of its nodes is given the number of nodes that hang on it, itself included.
///
/// Edges wait on a stack until the depth-first search leaves the subtree that closes their block
/// (J. Hopcroft, R. Tarjan, “Algorithm 447: efficient algorithms for graph manipulation”,
/// *Communications of the ACM* 16(6), 1973, 372–378).
///
/// - Complexity: O(*n* + *m*) time and space.
struct BlockDecomposition: Sendable {
  /// An edge of a block.
  struct Edge: Sendable {
    var first: UInt32
    var second: UInt32
  }

  /// The part of a graph that one block makes.
  struct Block: Sendable {
    /// The block's edges, as a range of ``edges``.
    fileprivate(set) var edges: Range<Int>

    /// The block's nodes, as a range of ``nodes``.
    fileprivate(set) var nodes: Range<Int>
  }

  private(set) var blocks: [Block] = []

  /// The edges of all blocks, block after block.
  private(set) var edges: [Edge] = []

  /// The nodes of all blocks, block after block; a cut point stands in several.
  private(set) var nodes: [UInt32] = []

  /// How many nodes of the component hang on the node of the same place in ``nodes``.
  private(set) var hanging: [Double] = []

  /// How many pairs of other nodes each node separates: those for which it is on every path.
  private(set) var separatedPairs: [Double]

  init(of graph: Graph) {
    let count = graph.nodeCount
    let rows = graph.outgoingRows
    let starts = rows.starts.span
    let columns = rows.columns.span
    let none = UInt32.max

    separatedPairs = [Double](repeating: 0, count: count)
    edges.reserveCapacity(graph.edgeCount)

    var foundAt = [UInt32](repeating: 0, count: count)  // 0: not found yet
    var lowPoint = foundAt
    var parent = [UInt32](repeating: none, count: count)
    var next = (0..<count).map { starts[$0] }
    var below = [Double](repeating: 1, count: count)  // nodes that hang on a node from below
    var branches = [Double](repeating: 0, count: count)  // squares of the branches' sizes
    var openNodes: [UInt32] = []
    var openEdges: [Edge] = []
    var clock: UInt32 = 0

    for start in 0..<count where foundAt[start] == 0 && starts[start + 1] > starts[start] {
      let firstBlock = blocks.count
      let firstClock = clock
      clock += 1
      foundAt[start] = clock
      lowPoint[start] = clock
      var node = start

      while true {
        if next[node] < starts[node + 1] {
          let neighbor = columns[Int(next[node])]
          next[node] += 1
          if foundAt[Int(neighbor)] == 0 {
            openEdges.append(Edge(first: UInt32(node), second: neighbor))
            openNodes.append(neighbor)
            parent[Int(neighbor)] = UInt32(node)
            clock += 1
            foundAt[Int(neighbor)] = clock
            lowPoint[Int(neighbor)] = clock
            node = Int(neighbor)
          } else if neighbor != parent[node], foundAt[Int(neighbor)] < foundAt[node] {
            openEdges.append(Edge(first: UInt32(node), second: neighbor))
            lowPoint[node] = min(lowPoint[node], foundAt[Int(neighbor)])
          }
          continue
        }
        guard parent[node] != none else { break }
        let above = Int(parent[node])
        lowPoint[above] = min(lowPoint[above], lowPoint[node])
        if lowPoint[node] >= foundAt[above] {
          close(at: above, through: node, &openNodes, &openEdges, &below)
        }
        node = above
      }
      weigh(
        blocksFrom: firstBlock, component: Double(clock - firstClock), &branches)
    }
  }

  /// Takes the block of the edge from `above` to `node` off the stacks.
  private mutating func close(
    at above: Int, through node: Int, _ openNodes: inout [UInt32], _ openEdges: inout [Edge],
    _ below: inout [Double]
  ) {
    let firstNode = nodes.count
    let firstEdge = edges.count
    // The node above stands first in its block; what hangs on it is known when the component is.
    nodes.append(UInt32(above))
    hanging.append(0)
    var size = 0.0
    while let open = openNodes.popLast() {
      nodes.append(open)
      hanging.append(below[Int(open)])
      size += below[Int(open)]
      if Int(open) == node { break }
    }
    while let open = openEdges.popLast() {
      edges.append(open)
      if Int(open.first) == above && Int(open.second) == node { break }
    }
    below[above] += size
    blocks.append(
      Block(edges: firstEdge..<edges.count, nodes: firstNode..<nodes.count))
  }

  /// Completes what hangs on the first node of each block of a component, and counts the pairs that
  /// each node separates: all pairs of others but those on the same branch.
  private mutating func weigh(
    blocksFrom firstBlock: Int, component: Double, _ branches: inout [Double]
  ) {
    for block in blocks[firstBlock...] {
      let top = block.nodes.lowerBound
      let below = block.nodes.dropFirst().reduce(0) { $0 + hanging[$1] }
      hanging[top] = component - below
      for place in block.nodes {
        let branch = component - hanging[place]
        branches[Int(nodes[place])] += branch * branch
      }
    }
    for block in blocks[firstBlock...] {
      for place in block.nodes {
        let node = Int(nodes[place])
        let others = component - 1
        separatedPairs[node] = (others * others - branches[node]) / 2
      }
    }
  }
}
