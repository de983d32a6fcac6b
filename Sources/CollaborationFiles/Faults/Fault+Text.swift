public import CollaborationModel

extension Fault {
  /// The fault as people read it: where, what, the line with a caret under the place, and what
  /// would put it right.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the line.
  public func text(in language: Language) -> String {
    var lines = [
      "\(place): \(severity.name(in: language)): \(problem.statement(in: language))"
    ]
    if let line = location.line, let excerpt = location.excerpt {
      let number = String(line)
      let margin = String(repeating: " ", count: number.count)
      lines.append(" \(number) | \(excerpt.shown)")
      lines.append(" \(margin) | \(excerpt.indentation)^")
    }
    if let remedy = problem.remedy(in: language) {
      lines.append((language == .japanese ? "直し方: " : "hint: ") + remedy)
    }
    return lines.joined(separator: "\n")
  }

  private var place: String {
    [location.file, location.line.map(String.init), location.column.map(String.init)]
      .compactMap { $0 }.joined(separator: ":")
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
