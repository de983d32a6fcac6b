/// A table of text, its columns aligned under full-width characters too.
public struct TextTable {
  /// Where a column's cells stand.
  public enum Alignment { case left, right }

  public let alignments: [Alignment]
  public private(set) var rows: [[String]]

  public init(header: [String], alignments: [Alignment]) {
    self.alignments = alignments
    rows = [header]
  }

  public mutating func append(_ row: [String]) { rows.append(row) }

  /// The lines of the table, a rule under its header.
  public var text: String {
    let widths = alignments.indices.map { column in
      rows.map { $0[column].displayWidth }.max() ?? 0
    }
    var lines = rows.map { row in
      row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].displayWidth)
        return alignments[column] == .left ? row[column] + space : space + row[column]
      }.joined(separator: "  ").trimmingTrailingSpaces
    }
    lines.insert(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "), at: 1)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}
