public import CollaborationModel

/// Something about which those who reported do not say the same.
public struct ReportDifference: Equatable, Sendable {
  public enum Subject: Equatable, Sendable {
    case tie(from: String, to: String, kind: String)
    case participant(id: String)
    case meeting(id: String)
    case network
  }

  /// What somebody says.
  public struct Saying: Equatable, Sendable {
    /// A participant's name, or the file that the saying stands in.
    public let reporter: String
    /// The value as files spell it; empty where nothing is said.
    public let value: String
  }

  public let subject: Subject

  /// The subject as people call it.
  public let name: String

  /// The key of the native form that is at stake: `depth`, `status`, `name`.
  public let key: String
  public let sayings: [Saying]

  /// Which of the values the network has now.
  public let kept: String

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
