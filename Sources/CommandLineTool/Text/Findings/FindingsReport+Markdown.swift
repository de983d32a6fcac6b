import CollaborationFindings

extension FindingsReport {
  /// The findings for a report: every tie, every figure.
  var markdown: String {
    var lines = ["# \(Self.escaped(title))", ""] + basis.map { "- \(Self.escaped($0))" }
    for part in parts {
      lines += ["", "## \(part.title)"]
      if part.findings.isEmpty { lines += ["", part.ifEmpty] }
      for finding in part.findings { lines += [""] + self.lines(of: finding) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of finding: Finding) -> [String] {
    let rule = analysis.rules[finding.rule]?.name.text(in: language) ?? finding.rule
    var lines = [
      "### \(finding.id) \(Self.escaped(rule))", "",
      Self.escaped(finding.sentence.text(in: language)), "",
    ]
    lines += finding.details.map { "- \(Self.escaped($0.text(in: language)))" }
    lines += [
      "- \(say("確かさ", "Certainty")): \(certainty(of: finding))"
    ]
    func append(_ label: String, _ text: String) {
      lines.append("- \(label): \(Self.escaped(text))")
    }
    if let figure = finding.figure?.sentence { append(say("数字", "Figure"), figure) }
    if !finding.ties.isEmpty {
      append(
        say("つながり", "Ties"), finding.ties.map { line($0) }.joined(separator: say("、", "; ")))
    }
    if !finding.proposals.isEmpty {
      lines.append("- \(say("つなぎ提案", "Proposed ties"))")
      for (number, proposal) in finding.proposals.enumerated() {
        let reason = proposal.reason.text(in: language)
        lines.append(
          "  \(number + 1). \(Self.escaped(line(proposal)))\(say("。", ". "))\(Self.escaped(reason))"
        )
      }
    }
    if !finding.actions.isEmpty {
      lines.append("- \(say("取組", "Actions"))")
      lines += finding.actions.map { "  - \(Self.escaped(line($0)))" }
    }
    append(say("規則", "Rule"), finding.rule)
    append(
      say("典拠", "Stated in"),
      finding.evidence.map(\.description).joined(separator: say("、", ", ")))
    return lines
  }

  /// A name is text: it can be no heading, no link and no markup.
  static func escaped(_ text: String) -> String {
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
