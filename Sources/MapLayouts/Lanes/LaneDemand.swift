import Scene

/// How wide the lanes' columns must be for a number of lines in each row.
struct LaneDemand {
  private let rows: Int
  private let groupOfRow: [Int]

  /// How many stand in each column and row, and how much a slot of a column in a group needs.
  private let counts: [[Int]]
  private let widest: [[Double]]
  private var lines: [Int]

  init(_ table: LaneTable, _ problem: LayoutProblem, groupOfRow: [Int], gap: Size) {
    rows = table.rows.count
    self.groupOfRow = groupOfRow
    var counts = Array(repeating: Array(repeating: 0, count: rows), count: table.columns.count)
    var widest = Array(
      repeating: Array(repeating: 0.0, count: table.columns.count),
      count: (groupOfRow.last ?? 0) + 1)
    for node in problem.nodes.indices where !problem.nodes[node].isMeeting {
      let column = table.columnOfNode[node]
      let row = table.rowOfNode[node]
      counts[column][row] += 1
      widest[groupOfRow[row]][column] = max(
        widest[groupOfRow[row]][column], problem.nodes[node].size.width + gap.width)
    }
    self.counts = counts
    self.widest = widest
    lines = Array(repeating: 1, count: rows)
  }

  func widths(ofGroup group: Int) -> [Int] { widths(ofGroup: group, lines) }

  private func widths(ofGroup group: Int, _ lines: [Int]) -> [Int] {
    counts.map { counts in
      (0..<rows).filter { groupOfRow[$0] == group }
        .map { (counts[$0] + lines[$0] - 1) / lines[$0] }.max() ?? 0
    }
  }

  /// How long the slots of a group are side by side, with a gap for each.
  func length(ofGroup group: Int) -> Double { length(ofGroup: group, lines) }

  private func length(ofGroup group: Int, _ lines: [Int]) -> Double {
    zip(widths(ofGroup: group, lines), widest[group]).reduce(0) { $0 + Double($1.0) * $1.1 }
  }

  /// Gives a line more to the row of a group by which it becomes the narrowest, or else to the one
  /// that keeps the most columns wide together with others; says whether there is such a row.
  mutating func grow(_ group: Int) -> Bool {
    let now = widths(ofGroup: group)
    let best = (0..<rows).filter { groupOfRow[$0] == group }
      .map { row -> (gain: Double, crowd: Double, row: Int) in
        var grown = lines
        grown[row] += 1
        let crowd = counts.indices.reduce(0.0) { sum, column in
          let needed = (counts[column][row] + lines[row] - 1) / lines[row]
          return sum + (needed > 1 && needed == now[column] ? widest[group][column] : 0)
        }
        return (length(ofGroup: group) - length(ofGroup: group, grown), crowd, row)
      }.max { ($0.gain, $0.crowd, $1.row) < ($1.gain, $1.crowd, $0.row) }
    guard let best, best.gain > 0 || best.crowd > 0 else { return false }
    lines[best.row] += 1
    return true
  }
}
