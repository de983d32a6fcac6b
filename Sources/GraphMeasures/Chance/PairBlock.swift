import GraphCore

/// The pairs between two groups, or within one, and how many of them are tied.
struct PairBlock: Sendable {
  private let sources: [UInt32]
  private let targets: [UInt32]
  private let isWithin: Bool
  private let isDirected: Bool
  private let ties: Int

  /// All blocks that hold a tie.
  static func blocks(of graph: Graph, groups: NodePartition) -> [PairBlock] {
    var members = [[UInt32]](repeating: [], count: groups.groupCount)
    for node in graph.nodes { members[groups[node]].append(UInt32(node.index)) }
    let mixing = GroupMixing(of: graph.unweighted(), groups: groups)
    var blocks: [PairBlock] = []
    for row in 0..<groups.groupCount {
      for column in 0..<groups.groupCount where graph.isDirected || row <= column {
        let ties = Int(mixing.ties(row, column))
        guard ties > 0 else { continue }
        blocks.append(
          PairBlock(
            sources: members[row], targets: members[column], isWithin: row == column,
            isDirected: graph.isDirected, ties: ties))
      }
    }
    return blocks
  }

  private var pairs: Int {
    guard isWithin else { return sources.count * targets.count }
    return sources.count * (sources.count - 1) / (isDirected ? 1 : 2)
  }

  /// Ties as many pairs as before, all choices alike.
  ///
  /// - Complexity: O(ties) time.
  /// - Note: After R. W. Floyd, in J. Bentley, “A sample of brilliance”, *Communications of the ACM* 30,
  ///   1987, 754–757.
  func draw(into drawn: inout [(UInt32, UInt32)], using generator: inout SplitMix64) {
    var chosen = Set<Int>(minimumCapacity: ties)
    for last in (pairs - ties)..<pairs {
      let number = generator.below(last + 1)
      let pair = chosen.insert(number).inserted ? number : last
      if pair == last { chosen.insert(last) }
      drawn.append(ends(of: pair))
    }
  }

  /// The ends of the pair of a number.
  private func ends(of pair: Int) -> (UInt32, UInt32) {
    guard isWithin else { return (sources[pair / targets.count], targets[pair % targets.count]) }
    let count = sources.count
    if isDirected {
      let source = pair / (count - 1)
      let target = pair % (count - 1)
      return (sources[source], sources[target < source ? target : target + 1])
    }
    // Row i of the triangle below the diagonal holds i pairs and begins at i(i−1)/2.
    var row = Int((Double(8 * pair + 1).squareRoot() + 1) / 2)
    while row * (row - 1) / 2 > pair { row -= 1 }
    while (row + 1) * row / 2 <= pair { row += 1 }
    return (sources[row], sources[pair - row * (row - 1) / 2])
  }
}
