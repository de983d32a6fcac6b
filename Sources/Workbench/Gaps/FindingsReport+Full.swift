import CollaborationFindings
import CollaborationModel
public import Reports

extension FindingsReport {
  /// The findings for a written report: every tie, every figure.
  public var full: ReportDocument {
    var report = ReportDocument()
    report.append(heading: title, level: 1)
    report.append(ReportList(of: basis))
    for part in parts {
      report.append(heading: part.title, level: 2)
      if part.findings.isEmpty { report.append(part.ifEmpty) }
      for finding in part.findings { report.append(everything(of: finding)) }
    }
    return report
  }

  private func everything(of finding: Finding) -> ReportDocument {
    var entries = finding.details.map { ReportList.Entry($0) }
    entries.append(.init(label: Wording("確かさ", "Certainty"), certainty(of: finding)))
    if let figure = finding.figure?.wording {
      entries.append(.init(label: Wording("数字", "Figure"), figure))
    }
    if !finding.ties.isEmpty {
      entries.append(
        .init(
          label: Wording("つながり", "Ties"),
          finding.ties.map { line($0) }.joined(by: Wording("、", "; "))))
    }
    if !finding.proposals.isEmpty {
      let proposals = finding.proposals.map { line($0) + Wording("。", ". ") + $0.reason }
      entries.append(
        .init(Wording("つなぎ提案", "Proposed ties"), ReportList(.numbers, of: proposals)))
    }
    if !finding.actions.isEmpty {
      entries.append(
        .init(
          Wording("取組", "Actions"), ReportList(.dashes, of: finding.actions.map { line($0) })))
    }
    entries.append(.init(label: Wording("規則", "Rule"), Wording(finding.rule, finding.rule)))
    entries.append(.init(label: Wording("典拠", "Stated in"), sources(of: finding)))
    var report = ReportDocument()
    report.append(heading: "\(finding.id) " + rule(of: finding), level: 3)
    report.append(finding.sentence)
    report.append(ReportList(.dashes, entries))
    return report
  }
}
