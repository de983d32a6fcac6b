/// The cut points of a network, and on which side of each everybody stands.
///
/// A tie heals a cut point where the network falls into two without it and the ends of the tie stand
/// on different sides.
struct CutPointSides {
  private struct CutPoint {
    let place: Int

    /// The side of everybody in its component; −1 outside of it and for itself.
    let sides: [Int]
    let sideCount: Int
  }

  private let cutPoints: [CutPoint]

  /// Finds the sides by leaving everybody out in turn.
  ///
  /// - Complexity: O(n·(n + m)).
  init(neighbors: [[Int]]) {
    cutPoints = neighbors.indices.compactMap { left in
      guard neighbors[left].count > 1 else { return nil }
      var sides = [Int](repeating: -1, count: neighbors.count)
      var sideCount = 0
      for start in neighbors[left] where sides[start] < 0 {
        sides[start] = sideCount
        var open = [start]
        while let place = open.popLast() {
          for next in neighbors[place] where next != left && sides[next] < 0 {
            sides[next] = sideCount
            open.append(next)
          }
        }
        sideCount += 1
      }
      return sideCount > 1 ? CutPoint(place: left, sides: sides, sideCount: sideCount) : nil
    }
  }

  /// How many cut points a tie between two would heal.
  func healed(by one: Int, _ other: Int) -> Int {
    cutPoints.count {
      $0.sideCount == 2 && $0.place != one && $0.place != other && $0.sides[one] >= 0
        && $0.sides[other] >= 0 && $0.sides[one] != $0.sides[other]
    }
  }
}
