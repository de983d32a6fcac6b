import CollaborationFindings

extension FindingsReport {
  /// The findings for a meeting: to be read aloud, strengths first.
  var text: String {
    var lines = [title] + basis
    for part in parts {
      lines += [
        "",
        say("■ \(part.title)（\(part.findings.count)）", "\(part.title) (\(part.findings.count))"),
      ]
      if part.findings.isEmpty { lines.append("  \(part.ifEmpty)") }
      var told: [String: Int] = [:]
      for finding in part.findings {
        told[finding.rule, default: 0] += 1
        let isOneOfMany = told[finding.rule, default: 0] > Self.inFull
        lines += isOneOfMany ? brief(finding) : [""] + self.lines(of: finding)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many findings of one rule are told with everything: the actions of the twentieth pair of
  /// sectors are those of the first.
  private static let inFull = 3

  /// A finding in two lines: what it is of, and the first tie that would help.
  private func brief(_ finding: Finding) -> [String] {
    let rule = analysis.rules[finding.rule]?.name.text(in: language) ?? finding.rule
    let subject = finding.sectors.isEmpty ? finding.participants.map(name) : finding.sectors
    let head = "\(finding.id)  \(rule)  [\(certainty(of: finding))]"
    let tail = finding.proposals.first.map {
      "    " + say("提案: ", "Proposal: ") + line($0)
    }
    return ["", "\(head)  \(listed(subject))"] + [tail].compactMap { $0 }
  }

  private func lines(of finding: Finding) -> [String] {
    let rule = analysis.rules[finding.rule]?.name.text(in: language) ?? finding.rule
    var lines = [
      "\(finding.id)  \(rule)  [\(certainty(of: finding))]",
      "    \(finding.sentence.text(in: language))",
    ]
    lines += finding.details.map { "      \($0.text(in: language))" }
    if let figure = finding.figure?.sentence { lines.append(labelled(say("数字", "Figure"), figure)) }
    if !finding.ties.isEmpty {
      lines.append(labelled(say("つながり", "Ties"), listed(finding.ties.map { line($0) })))
    }
    for (number, proposal) in finding.proposals.enumerated() {
      lines.append(labelled(say("提案\(number + 1)", "Proposal \(number + 1)"), line(proposal)))
      lines.append("        \(proposal.reason.text(in: language))")
    }
    for action in finding.actions { lines.append(labelled(say("取組", "Action"), line(action))) }
    if !finding.evidence.isEmpty {
      let evidence = finding.evidence.map(\.description).joined(separator: say("、", ", "))
      lines.append(labelled(say("典拠", "Stated in"), evidence))
    }
    return lines
  }

  private func labelled(_ label: String, _ text: String) -> String { "    \(label): \(text)" }

  /// The first few, and how many there are besides: a list of forty is not read aloud.
  private func listed(_ items: [String]) -> String {
    let shown = items.prefix(6).joined(separator: say("、", "; "))
    return items.count > 6
      ? shown + say("、ほか\(items.count - 6)", "; \(items.count - 6) more") : shown
  }
}
