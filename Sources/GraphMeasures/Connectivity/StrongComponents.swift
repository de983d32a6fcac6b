import GraphCore

/// Strong components: the parts of a directed network within which everybody reaches everybody.
///
///     c = |V / ≈|,  u ≈ v where paths lead from u to v and from v to u
///
/// ```swift
/// try StrongComponents().figure(on: graph)  // 2: a ring of three, and one who only listens
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case              | Here                     | Elsewhere                               |
/// | ----------------- | ------------------------ | --------------------------------------- |
/// | Undirected graphs | the (weak) components    | the same in igraph; an error in NetworkX |
/// | A node on no cycle | a component of its own  | the same                                |
/// | No nodes          | 0                        | the same                                |
///
/// - Complexity: O(*n* + *m*) time and O(*n*) space.
///
/// - Note: After R. E. Tarjan, “Depth-first search and linear graph algorithms”, *SIAM Journal on
///   Computing* 1(2), 1972, 146–160.
public struct StrongComponents: GraphMeasure {
  public init() {}

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "strongComponents",
      name: "Strong components",
      japaneseName: "強連結成分の数",
      formula: "c = number of classes of nodes that reach one another",
      convention: "directions followed; undirected: the components",
      japaneseConvention: "向きに従う。無向では連結成分と同じ",
      reference: "Tarjan 1972",
      example: WorkedExample(
        nodes: 4, ties: [(0, 1), (1, 2), (2, 0), (2, 3)], directed: true, figure: 2,
        source: "by hand"))
  }

  public func figure(in study: Study) -> Double? {
    Double(strongComponentCount(of: study.graph))
  }
}

/// How many strong components a graph has: each is closed when the search leaves the first of its
/// nodes that it found, from which no edge leads to one found earlier.
private func strongComponentCount(of graph: Graph) -> Int {
  let rows = graph.outgoingRows
  let starts = rows.starts.span
  let columns = rows.columns.span
  let closed = UInt32.max
  var foundAt = [UInt32](repeating: 0, count: graph.nodeCount)  // 0: not found yet
  var lowPoint = foundAt
  var next = (0..<graph.nodeCount).map { starts[$0] }
  var path: [Int] = []
  var open: [Int] = []
  var clock: UInt32 = 0
  var count = 0

  for start in 0..<graph.nodeCount where foundAt[start] == 0 {
    path.append(start)
    while let node = path.last {
      if foundAt[node] == 0 {
        clock += 1
        foundAt[node] = clock
        lowPoint[node] = clock
        open.append(node)
      }
      if next[node] < starts[node + 1] {
        let neighbor = Int(columns[Int(next[node])])
        next[node] += 1
        if foundAt[neighbor] == 0 {
          path.append(neighbor)
        } else if foundAt[neighbor] != closed {
          lowPoint[node] = min(lowPoint[node], foundAt[neighbor])
        }
        continue
      }
      path.removeLast()
      if let above = path.last { lowPoint[above] = min(lowPoint[above], lowPoint[node]) }
      guard lowPoint[node] == foundAt[node] else { continue }
      count += 1
      while let member = open.popLast() {
        foundAt[member] = closed
        if member == node { break }
      }
    }
  }
  return count
}
