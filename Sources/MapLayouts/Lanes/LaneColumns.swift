/// The columns of a group of rows on the page: their borders, and the slots in them.
struct LaneColumns: Sendable {
  /// Where each slot lies, counted from the left edge of the room.
  let extents: [ClosedRange<Double>]

  /// The borders of the columns in their order, and at last the right edge.
  let borders: [Double]

  /// What the slots of one column need.
  struct Need: Sendable {
    var slots: [Double] = []
    /// Before each slot and behind the last.
    var gaps: [Double] = [0]

    var width: Double { slots.reduce(0, +) + gaps.reduce(0, +) }
  }

  /// - Parameters:
  ///   - needs: of each column in order; a column without slots needs nothing.
  ///   - targets: where the borders between the columns should be, counted from the first.
  ///   - left: where the first column begins.
  ///   - right: where the last ends.
  init(_ needs: [Need], targets: [Double], from left: Double, to right: Double) {
    borders = AlignedBorders.borders(
      needs.map(\.width), targets: targets, length: right - left
    ).map { $0 + left }
    var extents: [ClosedRange<Double>] = []
    for (place, need) in needs.enumerated() where !need.slots.isEmpty {
      let spare = max(0, borders[place + 1] - borders[place] - need.width)
      var reached = borders[place] + spare / Double(2 * need.slots.count)
      for (slot, width) in need.slots.enumerated() {
        reached += need.gaps[slot]
        extents.append(reached...reached + width)
        reached += width + spare / Double(need.slots.count)
      }
    }
    self.extents = extents
  }

  /// Where the borders should be in all groups of rows: so that every column is as wide as where it
  /// is widest, or in proportion to that where the page is not wide enough.
  static func targets(_ groups: [[Need]], length: Double) -> [Double] {
    guard let first = groups.first else { return [] }
    let widths = first.indices.map { place in groups.map { $0[place].width }.max() ?? 0 }
    let total = max(widths.reduce(0, +), 1)
    var reached = 0.0
    return widths.dropLast().map { width in
      reached += width * length / total
      return reached
    }
  }
}
