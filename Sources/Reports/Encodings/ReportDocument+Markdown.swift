public import CollaborationModel

extension ReportDocument {
  /// The report as Markdown, in which no name can be markup.
  public func markdown(in language: Language) -> String {
    blocks.map { Self.markdown(of: $0, in: language) }.joined(separator: "\n")
  }

  private static func markdown(of block: Block, in language: Language) -> String {
    switch block {
    case .heading(let wording, let level):
      return String(repeating: "#", count: level) + " "
        + MarkdownText.escaped(wording.text(in: language)) + "\n"
    case .sentence(let wording): return MarkdownText.escaped(wording.text(in: language)) + "\n"
    case .list(let list):
      return lines(of: list, margin: "", language)
    case .table(let table):
      var rows = table.cells(in: language).map { cells in
        "| " + cells.map(MarkdownText.escaped).joined(separator: " | ") + " |"
      }
      let rule = table.columns.map { $0.alignment == .left ? "---" : "--:" }
      rows.insert("| " + rule.joined(separator: " | ") + " |", at: 1)
      return rows.map { $0 + "\n" }.joined()
    }
  }

  private static func lines(
    of list: ReportList, margin: String, _ language: Language
  ) -> String {
    var lines = ""
    for (number, entry) in list.entries.enumerated() {
      let mark = list.style == .numbers ? "\(number + 1). " : "- "
      let label = entry.label.map { MarkdownText.escaped($0.text(in: language)) + ": " } ?? ""
      lines += margin + mark + label + MarkdownText.escaped(entry.text.text(in: language)) + "\n"
      if let list = entry.list { lines += Self.lines(of: list, margin: margin + "  ", language) }
    }
    return lines
  }
}

/// Texts as Markdown holds them.
public enum MarkdownText {
  /// A text that can be no heading, no link and no markup.
  public static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "!":
        escaped += "\\\(character)"
      case "\n", "\r\n", "\r": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
