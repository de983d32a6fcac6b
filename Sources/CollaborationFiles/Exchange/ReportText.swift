import CollaborationModel

/// What one end of a tie answered, as one text: `tied`, `tied 3`, `tied 2 顔の見える関係`, `not-tied`,
/// `unanswered` or `not-asked`.
enum ReportText {
  static func text(_ report: Report) -> String {
    let words = Choices.answers
    switch report {
    case .notAsked: return words.word(for: .notAsked)
    case .unanswered: return words.word(for: .unanswered)
    case .notTied: return words.word(for: .notTied)
    case .tied(let depth):
      let parts: [String?] = [
        words.word(for: .tied), depth.map { String($0.stated?.value ?? $0.level) },
        depth?.stated?.scale,
      ]
      return parts.compactMap { $0 }.joined(separator: " ")
    }
  }

  /// The text as a report of the native form.
  static func content(of text: String, at place: SourcePlace) -> DocumentNode.Content {
    let parts = text.trimmingBlanks.split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count > 1 else { return .scalar(text.trimmingBlanks, isPlain: false) }
    var report = NetworkTable.Row(entries: [], place: place)
    report.set("answer", .scalar(parts[0], isPlain: false), at: place)
    if parts.count == 2 {
      report.set("depth", .scalar(parts[1], isPlain: false), at: place)
    } else {
      var depth = NetworkTable.Row(entries: [], place: place)
      depth.set("scale", .scalar(parts[2], isPlain: false), at: place)
      depth.set("value", .scalar(parts[1], isPlain: false), at: place)
      report.set("depth", depth.node.content, at: place)
    }
    return .mapping(report.entries)
  }
}
