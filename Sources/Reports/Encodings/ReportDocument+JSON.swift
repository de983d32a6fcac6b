public import CollaborationModel
public import PlainText

extension ReportDocument {
  /// The blocks as JSON, for programs that lay a report out themselves.
  public func json(in language: Language) -> JSONText {
    .array(blocks.map { Self.json(of: $0, in: language) })
  }

  private static func json(of block: Block, in language: Language) -> JSONText {
    switch block {
    case .heading(let wording, let level):
      ["heading": .string(wording.text(in: language)), "level": .integer(level)]
    case .sentence(let wording): ["sentence": .string(wording.text(in: language))]
    case .list(let list): ["list": .array(list.entries.map { json(of: $0, in: language) })]
    case .table(let table):
      [
        "columns": .array(table.columns.map { .string($0.heading.text(in: language)) }),
        "rows": .array(
          table.rows.map { row in .array(row.map { .string($0.text(in: language)) }) }),
      ]
    }
  }

  private static func json(of entry: ReportList.Entry, in language: Language) -> JSONText {
    [
      "label": JSONText(entry.label?.text(in: language)),
      "text": .string(entry.text.text(in: language)),
      "entries": .array((entry.list?.entries ?? []).map { json(of: $0, in: language) }),
    ]
  }
}

extension ReportTable {
  /// The table as comma-separated values.
  public func csv(in language: Language) -> String {
    var text = CSVText()
    for row in cells(in: language) { text.append(row) }
    return text.text
  }
}
