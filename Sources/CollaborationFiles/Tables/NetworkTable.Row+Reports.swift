import CollaborationModel

extension NetworkTable.Row {
  /// Gathers what the ends of a tie answered, each in columns of its own or by a row of its own.
  ///
  /// A row that its reporter is an end of is the answer of that end: a tie that is there, or one that
  /// is only wanted or has ended and therefore is not. Whoever else reports is kept in the note.
  ///
  /// - Parameter usual: who reports where the row does not say.
  mutating func gatherReports(by usual: String?) {
    var reports = NetworkTable.Row(place: place)
    for end in ["from", "to"] {
      if let report = report(of: end) {
        reports.append(end, report.content, at: report.place)
      }
    }
    let own = text("reporter")
    if let reporter = own ?? usual {
      let end = ["from", "to"].first { text($0) == reporter }
      if let end {
        if !reports.entries.contains(where: { $0.key == end }) {
          reports.append(end, ownAnswer.node.content, at: place(of: "reporter"))
        }
      } else if own != nil {
        let note = [text("note"), "報告者: \(reporter)"].compactMap { $0 }.joined(separator: " ")
        set("note", text: note)
      }
    }
    entries.removeAll { Self.reportKeys.contains($0.key) }
    if !reports.entries.isEmpty { set("reports", reports.node.content, at: reports.place) }
  }

  /// The columns that hold what the ends of a tie answered.
  static let reportKeys: Set = [
    "from-answer", "from-depth", "to-answer", "to-depth", "reporter",
  ]

  private func report(of end: String) -> DocumentNode? {
    let answer = text(end + "-answer")
    let depth = text(end + "-depth")
    guard answer != nil || depth != nil else { return nil }
    var report = NetworkTable.Row(place: place(of: end + (answer == nil ? "-depth" : "-answer")))
    report.set("answer", text: answer ?? "tied")
    if let depth {
      report.setDepth(depth, scale: text("depth-scale"), at: place(of: end + "-depth"))
    }
    return report.node
  }

  /// What the row itself says, as an answer.
  private var ownAnswer: NetworkTable.Row {
    var answer = NetworkTable.Row(place: place)
    let status = text("status").flatMap { Choices.statuses.value(spelled: $0) }
    let isTied = status != .wanted && status != .ended
    answer.set("answer", text: isTied ? "tied" : "not-tied")
    if isTied, let depth = text("depth") {
      answer.setDepth(depth, scale: text("depth-scale"), at: place(of: "depth"))
    }
    return answer
  }

  /// Sets a depth: a level, or a step of a scale.
  mutating func setDepth(_ depth: String, scale: String?, at place: SourcePlace) {
    guard let scale else {
      set("depth", .scalar(depth, isPlain: false), at: place)
      return
    }
    var stated = NetworkTable.Row(place: place)
    stated.append("scale", .scalar(scale, isPlain: false), at: place)
    stated.append("value", .scalar(depth, isPlain: false), at: place)
    set("depth", stated.node.content, at: place)
  }
}
