import CXlsxWriter
import Foundation

/// A workbook that cannot be written, with the reason that the library gives.
public struct WorkbookWritingError: Error, Hashable, Sendable {
  public let reason: String
}

extension WorkbookDraft {
  /// The longest text that a cell of Excel holds.
  public static let longestText = 32_767

  /// The workbook as an `.xlsx` file: the same draft gives the same bytes, whatever the day.
  ///
  /// - Throws: ``WorkbookWritingError`` where the machine has no room for it.
  public func bytes() throws(WorkbookWritingError) -> [UInt8] {
    // The library writes files only.
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("tsunagi-\(UUID()).xlsx")
    defer { try? FileManager.default.removeItem(at: scratch) }
    guard let workbook = unsafe workbook_new(scratch.path) else {
      throw WorkbookWritingError(reason: "out of memory")
    }
    unsafe setProperties(of: workbook)
    let styles = unsafe WorkbookStyles(workbook)
    for sheet in sheets {
      guard let worksheet = unsafe workbook_add_worksheet(workbook, sheet.name) else {
        unsafe lxw_workbook_free(workbook)
        throw WorkbookWritingError(reason: "no sheet can be called '\(sheet.name)'")
      }
      unsafe sheet.write(to: worksheet, styles: styles)
    }
    let result = unsafe workbook_close(workbook)
    guard result == LXW_NO_ERROR, let data = try? Data(contentsOf: scratch) else {
      throw WorkbookWritingError(reason: unsafe String(cString: lxw_strerror(result)))
    }
    return Array(data)
  }

  private func setProperties(of workbook: UnsafeMutablePointer<lxw_workbook>) {
    var properties = unsafe lxw_doc_properties()
    let title = unsafe strdup(title)
    defer { unsafe free(title) }
    unsafe properties.title = unsafe title
    // A day of no meaning, lest the file differ with the clock: 2020-01-01.
    unsafe properties.created = 1_577_836_800
    unsafe workbook_set_properties(workbook, &properties)
  }
}

extension SheetDraft {
  fileprivate func write(
    to sheet: UnsafeMutablePointer<lxw_worksheet>, styles: WorkbookStyles
  ) {
    for (index, column) in columns.enumerated() {
      // The format of whole columns keeps what is typed later a text: 01-02 becomes no date.
      unsafe worksheet_set_column(
        sheet, UInt16(index), UInt16(index), column.width, styles[.plain])
    }
    for (rowIndex, row) in rows.enumerated() {
      _ = unsafe worksheet_set_row(sheet, UInt32(rowIndex), height(of: row), nil)
      for (columnIndex, cell) in row.enumerated() {
        let format = unsafe styles[cell.style]
        switch cell.content {
        case .empty:
          if cell.style != .plain {
            _ = unsafe worksheet_write_blank(
              sheet, UInt32(rowIndex), UInt16(columnIndex), format)
          }
        case .text(let text):
          _ = unsafe worksheet_write_string(
            sheet, UInt32(rowIndex), UInt16(columnIndex), text.asCellText, format)
        case .number(let number):
          _ = unsafe worksheet_write_number(
            sheet, UInt32(rowIndex), UInt16(columnIndex), number,
            cell.style == .plain ? styles.number : format)
        }
      }
    }
    if let headingRow {
      unsafe worksheet_freeze_panes(sheet, UInt32(headingRow + 1), 0)
      _ = unsafe worksheet_repeat_rows(sheet, 0, UInt32(headingRow))
      for index in columns.indices { unsafe validate(index, in: sheet, below: headingRow) }
    }
    // A4, or A3 for what is wide.
    unsafe worksheet_set_paper(sheet, columns.count > 10 ? 8 : 9)
    unsafe worksheet_set_landscape(sheet)
    unsafe worksheet_fit_to_pages(sheet, 1, 0)
    if let tabColour { unsafe worksheet_set_tab_color(sheet, tabColour) }
  }

  /// The height that shows all lines of a row's cells, in points: not every program finds it itself.
  private func height(of row: [Cell]) -> Double {
    if row.first?.style == .title { return 28 }
    var lines = 1
    for (index, cell) in row.enumerated() {
      guard case .text(let text) = cell.content, cell.style != .line else { continue }
      let width = max(1, Int(columns[index].width) - 1)
      let count = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
        // A character of Japanese is as wide as two of the others.
        let letters = $1.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
        return $0 + max(1, (letters + width - 1) / width)
      }
      lines = max(lines, count)
    }
    return min(400, 4 + 15 * Double(lines))
  }

  /// Gives the cells of a column their list and their explanation.
  private func validate(
    _ index: Int, in sheet: UnsafeMutablePointer<lxw_worksheet>, below headingRow: Int
  ) {
    let column = columns[index]
    guard column.choices != nil || column.prompt != nil, rowsToFillIn > 0 else { return }
    var validation = unsafe lxw_data_validation()
    let formula = unsafe strdup(column.choices.map(Self.formula) ?? "")
    let prompt = unsafe strdup(String((column.prompt ?? "").prefix(250)))
    defer {
      unsafe free(formula)
      unsafe free(prompt)
    }
    if column.choices != nil {
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      unsafe validation.value_formula = unsafe formula
      // Several words, and words of one's own, are typed in.
      unsafe validation.show_error = UInt8(LXW_VALIDATION_OFF.rawValue)
    } else {
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    }
    if column.prompt != nil { unsafe validation.input_message = unsafe prompt }
    _ = unsafe worksheet_data_validation_range(
      sheet, UInt32(headingRow + 1), UInt16(index), UInt32(headingRow + rowsToFillIn),
      UInt16(index), &validation)
  }

  /// The cells of a list, as many as are filled.
  private static func formula(_ choices: Choices) -> String {
    let letters = letters(choices.column)
    let column = "'\(choices.sheet)'!$\(letters)"
    let first = "\(column)$\(choices.firstRow + 1)"
    let all = "\(first):$\(letters)$\(choices.firstRow + 1_000)"
    return "=OFFSET(\(first),0,0,MAX(1,COUNTA(\(all))),1)"
  }

  private static func letters(_ column: Int) -> String {
    let last = String(Unicode.Scalar(UInt8(65 + column % 26)))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }
}

extension String {
  /// The text as the library is to write it: what looks like an escape of OOXML is escaped, and what
  /// no XML can hold is replaced.
  fileprivate var asCellText: String {
    var scalars = String.UnicodeScalarView()
    let all = Array(unicodeScalars.prefix(WorkbookDraft.longestText))
    for (index, scalar) in all.enumerated() {
      switch scalar.value {
      case 0x5F where Self.isEscape(all[index...]):
        scalars.append(contentsOf: "_x005F_".unicodeScalars)
      case 0, 0xFFFE, 0xFFFF: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    // Excel counts in UTF-16.
    var text = String(scalars)
    while text.utf16.count > WorkbookDraft.longestText { text.removeLast() }
    return text
  }

  /// Whether the scalars begin like `_x000D_`.
  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let head = Array(scalars.prefix(7))
    return head.count == 7 && head[1] == "x" && head[6] == "_"
      && head[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
