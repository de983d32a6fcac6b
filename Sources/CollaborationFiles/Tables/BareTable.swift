/// Whether a `.csv` file is a bare list of ties: two columns without headings, and perhaps a weight.
enum BareTable {
  /// Looks at the first lines of a text.
  ///
  /// Headings stand once: where no heading of ours is in the first line, and some name in it comes again
  /// below, the line is a tie.
  static func isList(_ start: String) -> Bool {
    let rows = DelimitedText(start, source: 0).rows.prefix(31).dropLast(
      start.utf8.count > 4_000 ? 1 : 0
    )
    .map { row in row.map { $0.text.trimmingBlanks } }
    guard rows.count > 1, let first = rows.first, (2...3).contains(first.count) else {
      return false
    }
    let headings = [TableColumns.ties, .participants, .meetings].flatMap {
      $0.columns(headed: first).compactMap(\.self)
    }
    guard headings.isEmpty else { return false }
    let isUniform = rows.allSatisfy { row in
      row.count == first.count && !row[0].isEmpty && !row[1].isEmpty
        && (row.count < 3 || row[2].isEmpty || Double(row[2]) != nil)
    }
    let below = Set(rows.dropFirst().flatMap { $0.prefix(2) })
    return isUniform && first.prefix(2).contains { below.contains($0) }
  }
}
