import CollaborationFiles
import CollaborationModel

/// The account of an import and of what the form that was written cannot hold, as people and programs
/// read it.
struct ImportReport {
  private let ledger: ImportLedger
  private let warnings: [Fault]
  private let differences: [ReportDifference]
  private let faults: [Fault]
  private let network: CollaborationNetwork?
  private let losses: [ExportLoss]
  private var separated: [String] = []
  private var namesakes: [LikelyNamesakes] = []

  init(_ merge: NetworkMerge, losses: [ExportLoss]) {
    ledger = merge.ledger
    warnings = merge.warnings
    differences = merge.differences
    faults = merge.faults
    network = merge.network
    separated = merge.separated
    namesakes = merge.likelyNamesakes
    self.losses = losses
  }

  /// The account of a file that was refused as a whole.
  init(refused faults: [Fault]) {
    ledger = ImportLedger()
    warnings = []
    differences = []
    self.faults = faults
    network = nil
    losses = []
  }

  // MARK: Text

  /// Refused rows with their reasons, warnings, the sums, and what is lost.
  func text(target: String) -> String {
    let language = Language.ofThisRun
    var parts = (faults + warnings).map { $0.text(in: language) }
    var lines = [say("取り込みの内訳", "Import ledger")]
    lines += ledger.tables.map(line)
    lines.append(sumLine)
    if ledger.denials > 0 {
      lines.append(
        say(
          "  連携がないと答えられた組: \(ledger.denials)（つながりにはしません）",
          "  pairs who answered that there is no tie: \(ledger.denials) (they make none)"))
    }
    if ledger.tiesFromOneRow > 0 {
      lines.append(
        say(
          "  一つの欄に書かれたいくつもの相手を分けて増えた連携: \(ledger.tiesFromOneRow)",
          "  ties that came from cells with several partners: \(ledger.tiesFromOneRow)"))
    }
    if !separated.isEmpty {
      lines.append(
        say(
          "  市区町村を分けたまま並べました（\(separated.joined(separator: "、"))）。ID と名称の頭に付けてあります",
          "  municipalities kept apart, their names before ids and names: "
            + separated.joined(separator: ", ")))
    }
    if let network { lines.append("  " + networkLine(network)) }
    if !ledger.isBalanced {
      lines.append(say("  注意: 行の数が合いません。", "  warning: the rows do not add up."))
    }
    parts.append(lines.joined(separator: "\n"))
    if !differences.isEmpty {
      let title = say(
        "回答の食い違い（\(differences.count) 件）", "Where reports differ (\(differences.count))")
      parts.append(
        ([title] + differences.map { "  - " + $0.text(in: language) }).joined(separator: "\n"))
    }
    if !namesakes.isEmpty {
      let title = say(
        "同じかもしれない参加主体（\(namesakes.count) 組）。同じなら名称をそろえてください",
        "Participants who may be the same (\(namesakes.count) pairs); if they are, give them one name"
      )
      parts.append(
        ([title] + namesakes.map { "  - " + $0.text(in: language) }).joined(separator: "\n"))
    }
    if !losses.isEmpty {
      let list = losses.map { "  - " + $0.text(in: language) }
      parts.append(
        ([say("\(target) に書けないもの", "What \(target) cannot hold")] + list)
          .joined(separator: "\n"))
    }
    parts.append(outcome(target: target))
    return parts.joined(separator: "\n\n")
  }

  /// What was written, in a line: everything only where nothing was left out on the way.
  private func outcome(target: String) -> String {
    if faults.isEmpty, losses.isEmpty {
      return say("\(target): すべて書き出しました。", "\(target): everything is written.")
    }
    let rows = ledger.refusals.count { $0.severity == .error }
    let missing = [
      rows > 0 ? say("使えない行（\(rows)）", "rows that cannot be used (\(rows))") : nil,
      faults.isEmpty ? nil : say("誤りのある記入（\(faults.count)）", "what is at fault (\(faults.count))"),
      losses.isEmpty ? nil : say("この形式で書けないもの", "what this form cannot hold"),
    ].compactMap { $0 }
    return say(
      "\(target): \(missing.joined(separator: "、"))を除いて書き出しました。",
      "\(target): written without \(missing.joined(separator: ", ")).")
  }

  private func line(_ table: ImportLedger.Table) -> String {
    let place =
      table.sheet.map { say("\(table.file) シート「\($0)」", "\(table.file) [\($0)]") } ?? table.file
    return "  \(place): \(table.part.name(in: .ofThisRun)) "
      + sums(table.rows, table.kept, table.mergedCount, table.refused.count)
  }

  private var sumLine: String {
    say("  合計: ", "  together: ")
      + sums(ledger.rows, ledger.kept, ledger.merged, ledger.refused)
      + (ledger.selfTies > 0
        ? say(
          "（うち自分自身との連携 \(ledger.selfTies)）", " (\(ledger.selfTies) of them ties to oneself)") : "")
  }

  private func sums(_ rows: Int, _ kept: Int, _ merged: Int, _ refused: Int) -> String {
    say(
      "\(rows) 行 = 採用 \(kept) + 重複をまとめた \(merged) + 取り込まず \(refused)",
      "\(rows) rows = \(kept) kept + \(merged) merged + \(refused) refused")
  }

  private func networkLine(_ network: CollaborationNetwork) -> String {
    let implied = ledger.impliedParticipants
    return say(
      "ネットワーク: 参加主体 \(network.participants.count)"
        + (implied > 0 ? "（うち連携の行だけに出るもの \(implied)）" : "")
        + "、連携 \(network.ties.count)、会議体 \(network.meetings.count)",
      "network: \(network.participants.count) participants"
        + (implied > 0 ? " (\(implied) of them named by ties alone)" : "")
        + ", \(network.ties.count) ties, \(network.meetings.count) meetings")
  }

  // MARK: JSON

  var json: JSONText {
    [
      "rows": .integer(ledger.rows), "kept": .integer(ledger.kept),
      "merged": .integer(ledger.merged), "refused": .integer(ledger.refused),
      "selfTies": .integer(ledger.selfTies),
      "denials": .integer(ledger.denials),
      "tiesFromOneRow": .integer(ledger.tiesFromOneRow),
      "participants": JSONText(network?.participants.count),
      "impliedParticipants": .integer(ledger.impliedParticipants),
      "ties": JSONText(network?.ties.count), "meetings": JSONText(network?.meetings.count),
      "tables": .array(ledger.tables.map(Self.json)),
      "mergedRows": .array(ledger.tables.flatMap(\.merged).map(Self.json)),
      "refusedRows": .array(ledger.refusals.map(Self.json)),
      "faults": .array(faults.map(Self.json)), "warnings": .array(warnings.map(Self.json)),
      "differences": .array(differences.map(Self.json)),
      "separated": .array(separated.map { .string($0) }),
      "likelySame": .array(
        namesakes.map { .array([.string($0.first), .string($0.second)]) }),
      "losses": .array(losses.map { .string($0.text(in: .ofThisRun)) }),
    ]
  }

  private static func json(_ table: ImportLedger.Table) -> JSONText {
    [
      "file": .string(table.file), "sheet": JSONText(table.sheet),
      "part": .string(table.part.rawValue), "rows": .integer(table.rows),
      "kept": .integer(table.kept), "merged": .integer(table.mergedCount),
      "refused": .integer(table.refused.count),
    ]
  }

  private static func json(_ repetition: ImportLedger.Repetition) -> JSONText {
    [
      "file": .string(repetition.row.file), "sheet": JSONText(repetition.row.sheet),
      "row": JSONText(repetition.row.line), "first": JSONText(repetition.first.line),
    ]
  }

  private static func json(_ difference: ReportDifference) -> JSONText {
    var members: [(key: String, value: JSONText)] = [
      ("name", .string(difference.name)), ("key", .string(difference.key)),
      (
        "sayings",
        .array(
          difference.sayings.map {
            ["reporter": .string($0.reporter), "value": .string($0.value)]
          })
      ),
      ("kept", .string(difference.kept)),
    ]
    switch difference.subject {
    case .tie(let from, let to, let kind):
      members.insert(("from", .string(from)), at: 0)
      members.insert(("to", .string(to)), at: 1)
      members.insert(("kind", .string(kind)), at: 2)
    case .participant(let id), .meeting(let id): members.insert(("id", .string(id)), at: 0)
    case .network: break
    }
    return .object(members)
  }

  private static func json(_ fault: Fault) -> JSONText {
    [
      "file": .string(fault.location.file), "sheet": JSONText(fault.location.sheet),
      "row": JSONText(fault.location.line), "column": JSONText(fault.location.column),
      "cell": JSONText(fault.location.cell),
      "reason": .string(fault.statement(in: .ofThisRun)),
      "remedy": JSONText(fault.remedy(in: .ofThisRun)),
    ]
  }
}
