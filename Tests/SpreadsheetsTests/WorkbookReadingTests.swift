import Foundation
import Spreadsheets
import Testing

@Suite struct WorkbookReadingTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    let file = try #require(Bundle.module.url(forResource: "Workbooks/\(name)", withExtension: nil))
    return Array(try Data(contentsOf: file))
  }

  private func workbook(_ name: String) throws -> Workbook {
    try Workbook.read(try bytes(name))
  }

  /// The cells of a sheet by their names.
  private func cells(_ sheet: Sheet) -> [String: String] {
    var cells: [String: String] = [:]
    for row in sheet.rows {
      for cell in row.cells {
        cells["\(Unicode.Scalar(UInt8(64 + cell.column)))\(row.number)"] = cell.text
      }
    }
    return cells
  }

  @Test(arguments: ["openpyxl.xlsx", "libreoffice.xlsx"])
  func cellsAreReadAsPeopleSeeThem(name: String) throws {
    let book = try workbook(name)
    #expect(book.sheets.map(\.name) == ["参加主体", "連携", "下書き"])
    #expect(book.sheets.map(\.isHidden) == [false, false, true])
    let people = cells(book.sheets[0])
    #expect(people["A1"] == "令和6年度 関係機関調べ" && people["B1"] == nil, "merged across")
    #expect(people["A4"] == "ｈｏｋａｔｓｕ　")
    #expect(people["E4"] == "2006-04-01")
    #expect(people["F4"] == "true")
    #expect(people["B5"] == "髙橋㈱①", "in a row that is hidden")
    #expect(people["E5"] == "2023-11-05 09:30" && people["F5"] == "3")
    #expect(people["B7"] == "自治会\n（第一）")
    #expect(people["E7"] == "2023-11", "no further than the format shows it")
    #expect(people["F7"] == "1.1")
    let ties = cells(book.sheets[1])
    #expect(ties["A3"] == "hokatsu", "merged downwards")
    #expect(ties["D2"] == "#N/A")
    #expect(book.sheets[1].rows[1].cells.last?.kind == .error)
    #expect(cells(book.sheets[2])["B2"] == "隠れた表")
  }

  @Test func aFormulaThatNobodyHasReckonedIsKnown() throws {
    let book = try workbook("openpyxl.xlsx")
    let row = try #require(book.sheets[0].rows.first { $0.number == 4 })
    #expect(row.cell(7)?.kind == .formulaWithoutValue)
    #expect(
      try workbook("uncalculated.xlsx").sheets[0].rows[0].cells.map(\.kind)
        == [.formulaWithoutValue, .formulaWithoutValue])
  }

  @Test func whatXlsxWriterWritesIsRead() throws {
    let ties = cells(try workbook("xlsxwriter.xlsx").sheets[0])
    #expect(ties["A2"] == "0007", "zeros that the format shows belong to a code")
    #expect(ties["B2"] == "=cmd|'/c calc'!A1")
    #expect(ties["C2"] == "太字の名前")
    #expect(ties["D2"] == "2023-11")
    #expect(ties["A3"] == "ab" && ties["B3"] == "false")
    #expect(ties["C3"]?.hasPrefix("一行目\n二行目 ") == true)
  }

  @Test func furiganaAreNotGluedToTheNameAndCellsNeedNoPlace() throws {
    let rows = try workbook("furigana.xlsx").sheets[0].rows
    #expect(rows.map(\.number) == [1, 5])
    #expect(rows[0].cells.map(\.text) == ["東京", "一\n二_x0041_"])
    #expect(rows[1].cells.map(\.text) == ["福祉 ", "答え"])
    #expect(rows[1].cells.map(\.column) == [2, 3])
  }

  @Test func theStrictFormAndDaysFrom1904AreRead() throws {
    let row = try workbook("strict.xlsx").sheets[0].rows[0]
    #expect(row.cells.map(\.text) == ["1908-01-02", "2023-11", "2023-11-05", "true"])
  }

  @Test func cellsBeyondTheEdgeAreNone() throws {
    let rows = try workbook("far.xlsx").sheets[0].rows
    #expect(rows.map(\.number) == [2])
    #expect(rows[0].cells.map(\.kind) == [.noSuchString])
  }

  @Test(arguments: [
    ("text.ods", WorkbookError.openDocument), ("document.numbers", .numbers),
    ("folder.zip", .otherArchive), ("bomb.xlsx", .compressedTooFar("xl/worksheets/sheet1.xml")),
    ("entity.xlsx", .brokenPart("xl/worksheets/sheet1.xml")),
    ("cut.xlsx", .brokenPart("xl/worksheets/sheet1.xml")),
    ("missing.xlsx", .missingPart("xl/worksheets/none.xml")),
  ])
  func whatIsNoWorkbookIsCalledByItsName(name: String, error: WorkbookError) throws {
    let bytes = try bytes(name)
    #expect(throws: error) { try Workbook.read(bytes) }
  }

  @Test func oldAndProtectedWorkbooksAreTold() {
    let magic: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let old = magic + Array(repeating: 0, count: 1_000)
    #expect(throws: WorkbookError.oldExcel) { try Workbook.read(old) }
    let stream = "EncryptedPackage".utf8.flatMap { (byte: UInt8) -> [UInt8] in [byte, 0] }
    #expect(throws: WorkbookError.encrypted) { try Workbook.read(old + stream) }
    #expect(throws: WorkbookError.notAWorkbook) { try Workbook.read(Array("a,b\n".utf8)) }
    #expect(throws: WorkbookError.notAWorkbook) { try Workbook.read([]) }
    #expect(throws: WorkbookError.brokenArchive) {
      try Workbook.read([0x50, 0x4B, 3, 4] + Array(repeating: 7, count: 100))
    }
  }

  @Test func limitsAreKept() throws {
    let bytes = try bytes("openpyxl.xlsx")
    var few = WorkbookLimits()
    few.cells = 5
    #expect(throws: WorkbookError.tooManyCells(limit: 5)) { try Workbook.read(bytes, limits: few) }
    few = WorkbookLimits()
    few.bytes = 1_000
    #expect(throws: WorkbookError.tooLarge(limit: 1_000)) { try Workbook.read(bytes, limits: few) }
    few = WorkbookLimits()
    few.entries = 3
    #expect(throws: WorkbookError.tooManyEntries(limit: 3)) {
      try Workbook.read(bytes, limits: few)
    }
  }

  @Test func whatMergedCellsReachOverCounts() throws {
    let bytes = try bytes("tall.xlsx")
    #expect(try Workbook.read(bytes).sheets[0].rows.count { $0.cells.count == 3 } == 30)
    var few = WorkbookLimits()
    few.cells = 40
    #expect(throws: WorkbookError.tooManyCells(limit: 40)) { try Workbook.read(bytes, limits: few) }
  }

  /// A cut or changed file may be refused, and never brings the reader down.
  @Test func damagedFilesAreRefusedOrRead() throws {
    let whole = try bytes("openpyxl.xlsx")
    var state: UInt64 = 1
    for round in 0..<400 {
      var bytes = whole
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = Int(state >> 33) % bytes.count
      if round % 2 == 0 {
        bytes.removeSubrange(place...)
      } else {
        bytes[place] ^= UInt8(1 + round % 255)
      }
      _ = try? Workbook.read(bytes)
    }
  }
}
