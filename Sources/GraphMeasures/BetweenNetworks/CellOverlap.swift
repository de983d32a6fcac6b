import GraphCore

/// What the cells of two networks on the same participants have in common, when those of the second are
/// exchanged: Σ x(i,j)·y(π(i),π(j)).
///
/// Cells without a tie add nothing, so that only the ties of the network that has fewer are gone
/// through; whether the other has a tie there is a bit in a table.
///
/// - Complexity: O(min *m*) time a permutation; O(*n*²/64 + *m*) space.
struct CellOverlap: Sendable {
  /// The network whose ties are gone through, each cell once: row by row.
  private let starts: [Int]
  private let columns: [UInt32]
  private let weights: [Double]  // empty where all are 1

  /// The other network, and a bit for each of its cells.
  private let other: Graph
  private let bits: [UInt64]
  private let wordsInRow: Int

  /// Whether it is the second network whose ties are gone through: then places are looked up backwards.
  private let isTurned: Bool

  /// - Parameter isDirected: whether a cell has a counterpart of its own below the diagonal.
  init(_ first: Graph, _ second: Graph, isDirected: Bool) {
    func cellCount(_ graph: Graph) -> Int {
      isDirected && !graph.isDirected ? 2 * graph.edgeCount : graph.edgeCount
    }
    isTurned = cellCount(second) < cellCount(first)
    let (listed, other) = isTurned ? (second, first) : (first, second)
    var starts = [0]
    var columns: [UInt32] = []
    var weights: [Double] = []
    for row in listed.nodes {
      listed.forEachEdge(from: row) { column, weight in
        guard isDirected || listed.isDirected || row < column else { return }
        columns.append(UInt32(column.index))
        if listed.isWeighted { weights.append(weight) }
      }
      starts.append(columns.count)
    }
    self.starts = starts
    self.columns = columns
    self.weights = weights

    wordsInRow = (other.nodeCount + 63) / 64
    var bits = [UInt64](repeating: 0, count: wordsInRow * other.nodeCount)
    let words = wordsInRow
    other.forEachEdge { source, target, _ in
      bits[source.index * words + target.index >> 6] |= 1 << UInt64(target.index & 63)
      guard !other.isDirected else { return }
      bits[target.index * words + source.index >> 6] |= 1 << UInt64(source.index & 63)
    }
    self.bits = bits
    self.other = other
  }

  /// The sum where the participant in place *i* of the first network stands in place `order[i]` of the
  /// second, and `inverse` leads back.
  func callAsFunction(order: [UInt32], inverse: [UInt32]) -> Double {
    let place = (isTurned ? inverse : order).span
    let (starts, columns, bits) = (self.starts.span, self.columns.span, self.bits.span)
    let isCounted = weights.isEmpty && !other.isWeighted
    var count = 0
    var sum = 0.0
    for row in 0..<(starts.count - 1) where starts[row] < starts[row + 1] {
      let otherRow = Int(place[row])
      let first = otherRow &* wordsInRow
      for position in starts[row]..<starts[row + 1] {
        let column = Int(place[Int(columns[position])])
        let bit = bits[first &+ column >> 6] >> UInt64(column & 63) & 1
        if isCounted {
          count &+= Int(bit)
        } else if bit == 1 {
          sum += weight(at: position) * otherWeight(otherRow, column)
        }
      }
    }
    return isCounted ? Double(count) : sum
  }

  private func weight(at position: Int) -> Double { weights.isEmpty ? 1 : weights[position] }

  private func otherWeight(_ row: Int, _ column: Int) -> Double {
    other.isWeighted ? other.weight(from: NodeID(row), to: NodeID(column)) ?? 0 : 1
  }
}
