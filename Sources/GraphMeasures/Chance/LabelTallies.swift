import GraphCore

/// Counts the ties within groups for many arrangements of the groups' labels.
///
/// Ties stand in rows by their first end, so that a row reads its own label once; labels are bytes while
/// there are no more than 256 groups, so that those of ten thousand nodes stay in the first cache.
///
/// - Complexity: O(*n* + *m*) time an arrangement, and O(*n* + *m*) space.
struct LabelTallies: Sendable {
  private let starts: [Int]
  private let ends: [UInt32]
  private let weights: [Double]  // empty where all are 1
  private let isDirected: Bool
  private let total: Double

  /// The weight of the ties that leave a node, and of those that reach it.
  private let leaving: [Double]
  private let arriving: [Double]
  private let groupCount: Int

  init(_ graph: Graph, groupCount: Int) {
    var starts = [0]
    var ends: [UInt32] = []
    var weights: [Double] = []
    var leaving = [Double](repeating: 0, count: graph.nodeCount)
    var arriving = leaving
    var total = 0.0
    for node in graph.nodes {
      graph.forEachEdge(from: node) { other, weight in
        leaving[node.index] += weight
        arriving[other.index] += weight
        guard graph.isDirected || node < other else { return }
        ends.append(UInt32(other.index))
        if graph.isWeighted { weights.append(weight) }
        total += weight
      }
      starts.append(ends.count)
    }
    (self.starts, self.ends, self.weights) = (starts, ends, weights)
    (self.leaving, self.arriving, self.total) = (leaving, arriving, total)
    isDirected = graph.isDirected
    self.groupCount = groupCount
  }

  /// What the figures of mixing read, where node *v* is in group `labels[v]`.
  func sums(labels: [UInt32]) -> MixingSums {
    let within =
      groupCount <= 256
      ? self.within(labels.map { UInt8(truncatingIfNeeded: $0) }) : self.within(labels)
    var leavingGroup = [Double](repeating: 0, count: groupCount)
    var arrivingGroup = leavingGroup
    for (node, label) in labels.enumerated() {
      leavingGroup[Int(label)] += leaving[node]
      if isDirected { arrivingGroup[Int(label)] += arriving[node] }
    }
    if !isDirected { arrivingGroup = leavingGroup }
    let ends = isDirected ? total : 2 * total
    let byChance = (0..<groupCount).reduce(0) {
      $0 + leavingGroup[$1] / ends * (arrivingGroup[$1] / ends)
    }
    return MixingSums(total: total, within: within, byChance: byChance)
  }

  @inline(__always)
  private func within<Label: FixedWidthInteger>(_ labels: [Label]) -> Double {
    let (starts, ends, labels) = (self.starts.span, self.ends.span, labels.span)
    guard weights.isEmpty else {
      let weights = weights.span
      var sum = 0.0
      for row in 0..<(starts.count - 1) {
        for position in starts[row]..<starts[row + 1]
        where labels[Int(ends[position])] == labels[row] {
          sum += weights[position]
        }
      }
      return sum
    }
    var count = 0
    for row in 0..<(starts.count - 1) {
      let own = labels[row]
      // Added whether equal or not: a processor guesses wrong which are.
      for position in starts[row]..<starts[row + 1] {
        count &+= labels[Int(ends[position])] == own ? 1 : 0
      }
    }
    return Double(count)
  }
}
