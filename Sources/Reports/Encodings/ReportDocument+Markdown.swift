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
      return list.entries.map { lines(of: $0, margin: "", language) }.joined()
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
    of entry: ReportList.Entry, margin: String, _ language: Language
  ) -> String {
    let label = entry.label.map { MarkdownText.escaped($0.text(in: language)) + ": " } ?? ""
    let line = margin + "- " + label + MarkdownText.escaped(entry.text.text(in: language)) + "\n"
    return line + entry.entries.map { lines(of: $0, margin: margin + "  ", language) }.joined()
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
