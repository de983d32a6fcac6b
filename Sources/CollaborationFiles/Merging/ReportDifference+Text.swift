public import CollaborationModel

extension ReportDifference {
  /// The difference in a line.
  public func text(in language: Language) -> String {
    let words = sayings.map { saying in
      let value = word(saying.value, in: language)
      return language == .japanese
        ? "\(saying.reporter)「\(value)」" : "\(saying.reporter) '\(value)'"
    }
    let outcome = kept.isEmpty ? "" : " → " + word(kept, in: language)
    switch language {
    case .japanese: return "\(name) の\(heading): " + words.joined(separator: "、") + outcome
    case .english: return "\(key) of \(name): " + words.joined(separator: ", ") + outcome
    }
  }

  /// What the key is called over the column of a sheet.
  private var heading: String {
    if key == "answer" { return "回答" }
    if key == "as-of" { return "時点" }
    let columns = TableColumns.ties.columns + TableColumns.nodes
    return columns.first { $0.key == key }?.japanese ?? key
  }

  private func word(_ value: String, in language: Language) -> String {
    if value.isEmpty { return "—" }
    if language == .english { return value }
    return SheetWords.standard.text(value, in: key == "answer" ? "from-answer" : key)
  }
}
