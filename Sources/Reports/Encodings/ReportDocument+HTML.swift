public import CollaborationModel

extension ReportDocument {
  /// The report as a part of an HTML page: no page of its own, no script, no style.
  public func html(in language: Language) -> String {
    blocks.map { Self.html(of: $0, in: language) }.joined()
  }

  private static func html(of block: Block, in language: Language) -> String {
    switch block {
    case .heading(let wording, let level):
      let tag = "h\(min(max(level, 1), 6))"
      return "<\(tag)>\(escaped(wording.text(in: language)))</\(tag)>\n"
    case .sentence(let wording): return "<p>\(escaped(wording.text(in: language)))</p>\n"
    case .list(let list): return html(of: list, language)
    case .table(let table):
      let cells = table.cells(in: language)
      let head = cells[0].map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
      let rows = cells.dropFirst().map { row in
        "<tr>" + row.map { "<td>\(escaped($0))</td>" }.joined() + "</tr>\n"
      }
      return
        "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
    }
  }

  private static func html(of list: ReportList, _ language: Language) -> String {
    let items = list.entries.map { entry in
      let label = entry.label.map { "<b>\(escaped($0.text(in: language)))</b> " } ?? ""
      let inner = entry.list.map { "\n" + html(of: $0, language) } ?? ""
      return "<li>\(label)\(escaped(entry.text.text(in: language)))\(inner)</li>\n"
    }
    let tag = list.style == .numbers ? "ol" : "ul"
    return "<\(tag)>\n\(items.joined())</\(tag)>\n"
  }

  /// A text that can be no markup, and keeps its line ends.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "<br>"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
