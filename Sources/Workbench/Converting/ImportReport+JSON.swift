import CollaborationFiles
public import CollaborationModel
public import PlainText

extension ImportReport {
  /// The account in the shape of the contract.
  public func json(in language: Language) -> JSONText {
    [
      "rows": .integer(ledger.rows), "kept": .integer(ledger.kept),
      "merged": .integer(ledger.merged), "refused": .integer(ledger.refused),
      "selfTies": .integer(ledger.selfTies),
      "denials": .integer(ledger.denials),
      "participants": JSONText(network?.participants.count),
      "impliedParticipants": .integer(ledger.impliedParticipants),
      "ties": JSONText(network?.ties.count), "meetings": JSONText(network?.meetings.count),
      "tables": .array(ledger.tables.map(Self.json)),
      "mergedRows": .array(ledger.tables.flatMap(\.merged).map(Self.json)),
      "refusedRows": .array(ledger.refusals.map { Self.json($0, language) }),
      "faults": .array(faults.map { Self.json($0, language) }),
      "warnings": .array(warnings.map { Self.json($0, language) }),
      "differences": .array(differences.map(Self.json)),
      "losses": .array(losses.map { .string($0.text(in: language)) }),
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

  private static func json(_ fault: Fault, _ language: Language) -> JSONText {
    [
      "file": .string(fault.location.file), "sheet": JSONText(fault.location.sheet),
      "row": JSONText(fault.location.line), "column": JSONText(fault.location.column),
      "cell": JSONText(fault.location.cell),
      "reason": .string(fault.statement(in: language)),
      "remedy": JSONText(fault.remedy(in: language)),
    ]
  }
}
