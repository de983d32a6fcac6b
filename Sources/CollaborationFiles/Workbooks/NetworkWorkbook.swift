import Spreadsheets

/// A network as an Excel workbook: sheets of participants (参加主体), ties (連携), meetings (会議体), gaps
/// (制度の狭間) and cases (事例), and one that says what the network is (基本情報).
///
/// Sheets are known by their names, Japanese or English, else by their headings; titles may stand above
/// the headings. Cells are read as people see them: dates as far as their format shows them, formulas
/// as their value, rich text as one text without its フリガナ, merged cells in all rows they reach over.
/// Hidden sheets, rows and columns are read like any other.
///
/// | Limit | |
/// | --- | --- |
/// | a file | 100 MB |
/// | its parts, unpacked | 400 MB, and 300 times their packed size |
/// | files in the archive | 10,000 |
/// | filled cells, and those that merged ones reach over | 5,000,000 |
public enum NetworkWorkbook {
  /// The largest file that is read, in bytes.
  static let sizeLimit = WorkbookLimits().fileBytes

  /// Reads a network from the bytes of a workbook.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: what faults call the file.
  ///   - faultyRows: what becomes of rows that cannot be used.
  /// - Throws: ``NetworkFileError`` with every fault of the workbook, by sheet and cell.
  /// - Complexity: O(*k*), where *k* is the number of unpacked bytes.
  public static func read(
    _ bytes: [UInt8], file: String, faultyRows: FaultyRows = .refuseFile
  ) throws(NetworkFileError) -> NetworkReading {
    let (rows, log) = try rows(of: bytes, file: file)
    return try rows.reading(name: FileName.stem(of: file), log: log, faultyRows: faultyRows)
  }

  /// Reads a network from a workbook.
  ///
  /// - Throws: ``NetworkFileError`` with every fault of the workbook.
  public static func read(
    contentsOf path: String, faultyRows: FaultyRows = .refuseFile
  ) throws(NetworkFileError) -> NetworkReading {
    try read(
      FileBytes.read(path, limit: sizeLimit), file: path, faultyRows: faultyRows)
  }

  /// The rows of a workbook, which itself is not needed any longer.
  private static func rows(
    of bytes: [UInt8], file: String
  ) throws(NetworkFileError) -> (RowImport, FaultLog) {
    let workbook: Workbook
    do {
      workbook = try Workbook.read(bytes)
    } catch {
      throw NetworkFileError(faults: [Fault(.workbook(error), at: Fault.Location(file: file))])
    }
    let sources = workbook.sheets.map { SourceText(file: file, text: "", sheet: $0.name) }
    let log = FaultLog(sources: sources.isEmpty ? [SourceText(file: file, text: "")] : sources)
    return (rows(of: workbook, log: log), log)
  }

  private static func rows(of workbook: Workbook, log: FaultLog) -> RowImport {
    var rows = RowImport(participants: nil, ties: [])
    var hasTables = false
    var matrixLabels: [NetworkTable.Row] = []
    for (number, sheet) in workbook.sheets.enumerated() {
      tellLostCells(of: sheet, number, log: log)
      if sheet.rows.isEmpty { continue }
      let role = SheetRole(named: sheet.name) ?? SheetRole(headingsOf: sheet)
      let cells = SheetCells(sheet: sheet, source: number)
      func table(_ columns: TableColumns, _ required: [[String]]) -> [NetworkTable.Row] {
        hasTables = true
        return NetworkTable(cells, columns: columns, required: required, log: log).rows
      }
      if role == .ties || role == nil, let matrix = AnswerMatrix(cells) {
        hasTables = true
        rows.ties += matrix.answers
        matrixLabels += matrix.participants
        continue
      }
      switch role {
      case .about:
        let about = AboutSheet(cells, log: log)
        rows.description += about.entries
        rows.reporter = about.reporter ?? rows.reporter
      case .participants:
        rows.participants =
          (rows.participants ?? []) + table(.participants, [["id", "name"]])
      case .ties: rows.ties += table(.ties, [["from"], ["to"]])
      case .meetings: rows.meetings += table(.meetings, [["id", "name"]])
      case .gaps: rows.gaps += table(.gaps, [["need"]])
      case .cases: rows.cases += table(.cases, [["title"]])
      case .choices: rows.description += ChoicesSheet(cells).entries
      case .explanation: break
      case nil:
        log.report(.unknownSheet, at: SourcePlace(source: number, line: 0, column: 0))
      }
    }
    if rows.participants == nil, !matrixLabels.isEmpty { rows.participants = matrixLabels }
    if !hasTables { log.report(.noSheetOfTies, at: .nowhere) }
    rows.numberNameless()
    return rows
  }
}

extension NetworkWorkbook {
  /// Tells of the cells that no program can show.
  private static func tellLostCells(of sheet: Sheet, _ number: Int, log: FaultLog) {
    for cell in sheet.lostCells {
      let place = SourcePlace(source: number, line: cell.row, column: cell.column)
      switch cell.reason {
      case .noSuchPlace(let reference):
        log.report(.noSuchCell(reference), at: place, costing: .value)
      case .repeated: log.report(.repeatedCell, at: place, costing: .value)
      }
    }
  }
}

extension RowImport {
  /// Gives gaps and cases without an id one: nobody else names them.
  fileprivate mutating func numberNameless() {
    for index in gaps.indices where gaps[index].text("id") == nil && gaps[index].problem == nil {
      gaps[index].set("id", text: "gap-\(index + 1)")
    }
    for index in cases.indices where cases[index].text("id") == nil && cases[index].problem == nil {
      cases[index].set("id", text: "case-\(index + 1)")
    }
  }
}
