import CollaborationFindings
import CollaborationModel
public import Reports

extension FindingsReport {
  /// The findings for a meeting: to be read aloud, strengths first.
  public var brief: ReportDocument {
    var report = ReportDocument()
    report.append(heading: title, level: 1)
    report.append(ReportList(of: basis))
    for part in parts {
      let count = part.findings.count
      report.append(
        heading: Wording("■ ", "") + part.title + Wording("（\(count)）", " (\(count))"), level: 2)
      if part.findings.isEmpty { report.append(ReportList(of: [part.ifEmpty])) }
      var told: [String: Int] = [:]
      for finding in part.findings {
        told[finding.rule, default: 0] += 1
        let isOneOfMany = told[finding.rule, default: 0] > Self.inFull
        report.append(isOneOfMany ? short(finding) : long(finding))
      }
    }
    return report
  }

  /// How many findings of one rule are told with everything: the actions of the twentieth pair of
  /// sectors are those of the first.
  private static let inFull = 3

  private func heading(of finding: Finding) -> Wording {
    "\(finding.id)  " + rule(of: finding) + "  [" + certainty(of: finding) + "]"
  }

  /// A finding in two lines: what it is of, and the first tie that would help.
  private func short(_ finding: Finding) -> ReportDocument {
    let subject =
      finding.sectors.isEmpty
      ? finding.participants.map(name) : finding.sectors.map { Wording($0, $0) }
    var report = ReportDocument()
    report.append(heading: heading(of: finding) + "  " + listed(subject), level: 3)
    if let proposal = finding.proposals.first {
      report.append(
        ReportList(.lines, [.init(label: Wording("提案", "Proposal"), line(proposal))]))
    }
    return report
  }

  private func long(_ finding: Finding) -> ReportDocument {
    var entries: [ReportList.Entry] = [
      .init(
        finding.sentence, finding.details.isEmpty ? nil : ReportList(of: finding.details))
    ]
    if let figure = finding.figure?.wording {
      entries.append(.init(label: Wording("数字", "Figure"), figure))
    }
    if !finding.ties.isEmpty {
      entries.append(
        .init(label: Wording("つながり", "Ties"), listed(finding.ties.map { line($0) })))
    }
    for (number, proposal) in finding.proposals.enumerated() {
      entries.append(
        .init(
          label: Wording("提案\(number + 1)", "Proposal \(number + 1)"), line(proposal),
          ReportList(of: [proposal.reason])))
    }
    entries += finding.actions.map { .init(label: Wording("取組", "Action"), line($0)) }
    if !finding.evidence.isEmpty {
      entries.append(.init(label: Wording("典拠", "Stated in"), sources(of: finding)))
    }
    var report = ReportDocument()
    report.append(heading: heading(of: finding), level: 3)
    report.append(ReportList(.lines, entries))
    return report
  }

  /// The first few, and how many there are besides: a list of forty is not read aloud.
  private func listed(_ items: [Wording]) -> Wording {
    let shown = items.prefix(6).joined(by: Wording("、", "; "))
    let rest = items.count - 6
    return rest > 0 ? shown + Wording("、ほか\(rest)", "; \(rest) more") : shown
  }
}
