public import CollaborationModel

extension Fault {
  /// The fault as people read it: where, what, the line with a caret under the place, and what
  /// would put it right.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the line.
  public func text(in language: Language) -> String {
    var lines = [
      "\(location.text(in: language)): \(severity.name(in: language)): \(statement(in: language))"
        + recurrence.text(in: language)
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

extension Fault.Recurrence {
  /// How many places, the first few by name, in brackets; nothing where there are none.
  func text(in language: Language) -> String {
    var parts: [String] = []
    if count > 0 {
      let shown = places.compactMap { $0.cell ?? $0.line.map { line(String($0), in: language) } }
      let list = shown.joined(separator: language == .japanese ? "、" : ", ")
      let rest = shown.count < count ? (language == .japanese ? " など" : " …") : ""
      parts.append(
        language == .japanese
          ? "ほかに \(count) か所: \(list)\(rest)"
          : "and in \(count) more place\(count == 1 ? "" : "s"): \(list)\(rest)")
    }
    if rowsThatNameIt > 0 {
      parts.append(
        language == .japanese
          ? "これを名指す \(rowsThatNameIt) 行も取り込めません"
          : "\(rowsThatNameIt) rows that name it go with it")
    }
    if parts.isEmpty { return "" }
    return language == .japanese
      ? "（\(parts.joined(separator: "。"))）" : " (\(parts.joined(separator: "; ")))"
  }

  private func line(_ number: String, in language: Language) -> String {
    language == .japanese ? "\(number) 行目" : "line \(number)"
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
