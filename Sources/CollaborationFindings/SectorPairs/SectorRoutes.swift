import CollaborationModel
import GraphCore

/// Which sectors word gets to from which, over two others at most and along the directions of ties, the
/// household left out.
struct SectorRoutes: Sendable {
  private let reached: [Set<Int>]

  init(in town: Town, groups: [Int], count: Int) {
    let graph = town.directed.graph
    let household = Set(town.household.compactMap { town.node($0)?.index })
    reached = (0..<count).map { sector in
      var seen = Set(groups.indices.filter { groups[$0] == sector })
      var border = seen.sorted()
      for _ in 0..<3 {
        var next: [Int] = []
        for node in border {
          graph.forEachNeighbor(of: NodeID(node)) { neighbor in
            if !household.contains(neighbor.index), seen.insert(neighbor.index).inserted {
              next.append(neighbor.index)
            }
          }
        }
        border = next
      }
      return Set(seen.map { groups[$0] }.filter { $0 < count })
    }
  }

  /// Whether word gets from one of two sectors to the other.
  func isNear(_ first: Int, _ second: Int) -> Bool {
    reached[first].contains(second) || reached[second].contains(first)
  }
}
