import CollaborationFiles
import CollaborationModel
public import Reports

/// The account of an import and of what the form that was written cannot hold.
public struct ImportReport: Sendable {
  let ledger: ImportLedger
  let warnings: [Fault]
  let differences: [ReportDifference]
  let faults: [Fault]
  let network: CollaborationNetwork?
  let losses: [ExportLoss]
  private let target: String

  init(_ merge: NetworkMerge, losses: [ExportLoss], target: String) {
    ledger = merge.ledger
    warnings = merge.warnings
    differences = merge.differences
    faults = merge.faults
    network = merge.network
    self.losses = losses
    self.target = target
  }

  /// The account of a file that was refused as a whole.
  init(refused faults: [Fault], target: String) {
    ledger = ImportLedger()
    warnings = []
    differences = []
    self.faults = faults
    network = nil
    losses = []
    self.target = target
  }

  /// Whether anything could not be used.
  public var hasFaults: Bool { !faults.isEmpty }

  /// What is at fault, with the reasons, warnings, the sums, and what is lost.
  public var report: ReportDocument {
    var report = ReportDocument(
      (faults + warnings).map { .sentence($0.wording) })
    report.append(heading: Wording("取り込みの内訳", "Import ledger"), level: 2)
    report.append(ReportList(of: sums))
    if !differences.isEmpty {
      report.append(
        heading: Wording(
          "回答の食い違い（\(differences.count) 件）", "Where reports differ (\(differences.count))"),
        level: 2)
      report.append(
        ReportList(.dashes, of: differences.map { one in Wording { one.text(in: $0) } }))
    }
    if !losses.isEmpty {
      report.append(
        heading: Wording("\(target) に書けないもの", "What \(target) cannot hold"), level: 2)
      report.append(ReportList(.dashes, of: losses.map { loss in Wording { loss.text(in: $0) } }))
    }
    report.append(outcome)
    return report
  }

  /// The rows of every table, and what became of them.
  private var sums: [Wording] {
    var lines = ledger.tables.map(line)
    lines.append(sum)
    if ledger.denials > 0 {
      lines.append(
        Wording(
          "連携がないと答えられた組: \(ledger.denials)（つながりにはしません）",
          "pairs who answered that there is no tie: \(ledger.denials) (they make none)"))
    }
    if let network { lines.append(line(of: network)) }
    if !ledger.isBalanced {
      lines.append(Wording("注意: 行の数が合いません。", "warning: the rows do not add up."))
    }
    return lines
  }

  private func line(_ table: ImportLedger.Table) -> Wording {
    let place =
      table.sheet.map { Wording("\(table.file) シート「\($0)」", "\(table.file) [\($0)]") }
      ?? Wording(table.file, table.file)
    return place + ": " + Wording { table.part.name(in: $0) } + " "
      + counts(table.rows, table.kept, table.mergedCount, table.refused.count)
  }

  private var sum: Wording {
    let own =
      ledger.selfTies > 0
      ? Wording("（うち自分自身との連携 \(ledger.selfTies)）", " (\(ledger.selfTies) of them ties to oneself)")
      : ""
    return Wording("合計: ", "together: ")
      + counts(ledger.rows, ledger.kept, ledger.merged, ledger.refused) + own
  }

  private func counts(_ rows: Int, _ kept: Int, _ merged: Int, _ refused: Int) -> Wording {
    Wording(
      "\(rows) 行 = 採用 \(kept) + 重複をまとめた \(merged) + 取り込まず \(refused)",
      "\(rows) rows = \(kept) kept + \(merged) merged + \(refused) refused")
  }

  private func line(of network: CollaborationNetwork) -> Wording {
    let implied = ledger.impliedParticipants
    return Wording(
      "ネットワーク: 参加主体 \(network.participants.count)"
        + (implied > 0 ? "（うち連携の行だけに出るもの \(implied)）" : "")
        + "、連携 \(network.ties.count)、会議体 \(network.meetings.count)",
      "network: \(network.participants.count) participants"
        + (implied > 0 ? " (\(implied) of them named by ties alone)" : "")
        + ", \(network.ties.count) ties, \(network.meetings.count) meetings")
  }

  /// What was written, in a line: everything only where nothing was left out on the way.
  private var outcome: Wording {
    if faults.isEmpty, losses.isEmpty {
      return Wording("\(target): すべて書き出しました。", "\(target): everything is written.")
    }
    let rows = ledger.refusals.count { $0.severity == .error }
    let missing = [
      rows > 0 ? Wording("使えない行（\(rows)）", "rows that cannot be used (\(rows))") : nil,
      faults.isEmpty
        ? nil : Wording("誤りのある記入（\(faults.count)）", "what is at fault (\(faults.count))"),
      losses.isEmpty ? nil : Wording("この形式で書けないもの", "what this form cannot hold"),
    ].compactMap(\.self)
    return "\(target): " + Wording("", "written without ") + missing.joined(by: Wording("、", ", "))
      + Wording("を除いて書き出しました。", ".")
  }
}
