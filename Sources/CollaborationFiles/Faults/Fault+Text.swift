public import CollaborationModel

extension Fault {
  /// The fault as people read it: where, what, the line with a caret under the place, and what
  /// would put it right.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the line.
  public func text(in language: Language) -> String {
    var lines = [
      "\(location.text(in: language)): \(severity.name(in: language)): \(statement(in: language))"
    ]
    if let line = location.line, let excerpt = location.excerpt {
      let number = String(line)
      let margin = String(repeating: " ", count: number.count)
      lines.append(" \(number) | \(excerpt.shown)")
      lines.append(" \(margin) | \(excerpt.indentation)^")
    }
    if let remedy = remedy(in: language) {
      lines.append((language == .japanese ? "直し方: " : "hint: ") + remedy)
    }
    return lines.joined(separator: "\n")
  }
}

extension Fault.Location {
  /// The place as people read it: `map.yaml:8:25`, or the sheet and the cell of a workbook.
  public func text(in language: Language) -> String {
    guard let sheet else {
      return [file, line.map(String.init), column.map(String.init)]
        .compactMap { $0 }.joined(separator: ":")
    }
    let cell = cell ?? ""
    return language == .japanese
      ? "\(file): シート「\(sheet)」\(cell)"
      : "\(file): sheet '\(sheet)'" + (cell.isEmpty ? "" : " \(cell)")
  }
}

extension Fault: CustomStringConvertible {
  public var description: String { text(in: .english) }
}

extension Fault.Severity {
  func name(in language: Language) -> String {
    switch (self, language) {
    case (.error, .english): "error"
    case (.error, .japanese): "エラー"
    case (.warning, .english): "warning"
    case (.warning, .japanese): "注意"
    }
  }
}
