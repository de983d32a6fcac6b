import GraphCore

/// How many ordered pairs of different nodes there are in which a path leads from the one to the other.
///
/// Nodes of one strong component reach the same nodes, and components are numbered so that arcs lead
/// only to lower numbers. Sixty-four components at a time are asked for: one pass over the arcs tells
/// for every component which of them it reaches.
///
/// - Complexity: O(*m*·(1 + *c*/64)) time for *c* strong components, O(*n* + *m*) space; undirected
///   O(*n* + *m*) time.
func reachablePairs(in graph: Graph) -> Double {
  if !graph.isDirected {
    let (numbers, count) = weakComponentNumbers(of: graph)
    var sizes = [Int](repeating: 0, count: count)
    for number in numbers { sizes[Int(number)] += 1 }
    return sizes.reduce(0) { $0 + Double($1) * Double($1 - 1) }
  }
  let (numbers, count) = strongComponentNumbers(of: graph)
  var sizes = [Int](repeating: 0, count: count)
  for number in numbers { sizes[number] += 1 }
  let arcs = componentArcs(of: graph, numbers, count)

  var pairs = 0.0
  var reached = [UInt64](repeating: 0, count: count)
  for first in stride(from: 0, to: count, by: 64) {
    let asked = first..<min(first + 64, count)
    var plain: UInt64 = 0  // components of one node: their bits need only be counted
    for component in asked where sizes[component] == 1 { plain |= 1 << UInt64(component - first) }
    // Lower components reach none of these.
    for component in first..<count {
      var bits: UInt64 = asked.contains(component) ? 1 << UInt64(component - first) : 0
      for arc in arcs.starts[component]..<arcs.starts[component + 1]
      where arcs.targets[arc] >= first {
        bits |= reached[arcs.targets[arc]]
      }
      reached[component] = bits
      var nodes = (bits & plain).nonzeroBitCount
      var rest = bits & ~plain
      while rest != 0 {
        nodes += sizes[first + rest.trailingZeroBitCount]
        rest &= rest - 1
      }
      pairs += Double(sizes[component]) * Double(nodes)
    }
  }
  // Every node was counted as reaching itself.
  return pairs - Double(graph.nodeCount)
}

/// The arcs between strong components, by source.
private func componentArcs(
  of graph: Graph, _ numbers: [Int], _ count: Int
) -> (starts: [Int], targets: [Int]) {
  var starts = [Int](repeating: 0, count: count + 1)
  graph.forEachEdge { source, target, _ in
    let (from, to) = (numbers[source.index], numbers[target.index])
    if from != to { starts[from + 1] += 1 }
  }
  for component in 0..<count { starts[component + 1] += starts[component] }
  var next = starts
  var targets = [Int](repeating: 0, count: starts[count])
  graph.forEachEdge { source, target, _ in
    let (from, to) = (numbers[source.index], numbers[target.index])
    guard from != to else { return }
    targets[next[from]] = to
    next[from] += 1
  }
  return (starts, targets)
}
