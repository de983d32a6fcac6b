public import CollaborationModel
import PlainText

extension ReportDocument {
  /// The report for a terminal or a mail.
  ///
  /// A blank line stands before every heading and every sentence but the first. The entries of a list
  /// are set in by two columns for each level of the heading above them but the first.
  public func text(in language: Language) -> String {
    var text = ""
    var level = 1
    for (number, block) in blocks.enumerated() {
      switch block {
      case .heading(let wording, let own):
        level = own
        if number > 0 { text += "\n" }
        text += wording.text(in: language) + "\n"
      case .sentence(let wording):
        if number > 0 { text += "\n" }
        text += wording.text(in: language) + "\n"
      case .list(let list):
        text += Self.lines(of: list, margin: String(repeating: "  ", count: level - 1), language)
      case .table(let table):
        if number > 0 { text += "\n" }
        text += Self.text(of: table, in: language)
      }
    }
    return text
  }

  private static func lines(
    of list: ReportList, margin: String, _ language: Language
  ) -> String {
    var lines = ""
    for (number, entry) in list.entries.enumerated() {
      let mark =
        switch list.style {
        case .lines: ""
        case .dashes: "- "
        case .numbers: "\(number + 1). "
        }
      let label = entry.label.map { $0.text(in: language) + ": " } ?? ""
      lines += margin + mark + label + entry.text.text(in: language) + "\n"
      if let list = entry.list {
        lines += Self.lines(of: list, margin: margin + "    ", language)
      }
    }
    return lines
  }

  private static func text(of table: ReportTable, in language: Language) -> String {
    let cells = table.cells(in: language)
    var lines = TextTable(
      header: cells[0], alignments: table.columns.map { $0.alignment == .left ? .left : .right })
    for row in cells.dropFirst() { lines.append(row) }
    return lines.text
  }
}
