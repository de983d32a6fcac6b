import Spreadsheets
import Testing

@Suite struct WorkbookWritingTests {
  private func draft(_ texts: [String]) -> WorkbookDraft {
    WorkbookDraft(
      title: "題", sheets: [
        SheetDraft(
          name: "表", columns: [SheetDraft.Column(width: 20, prompt: "説明")],
          rows: [[SheetDraft.Cell(.text("見出し"), .heading)]]
            + texts.map { [SheetDraft.Cell(.text($0))] },
          headingRow: 0, rowsToFillIn: 100)
      ])
  }

  @Test func textsComeBackAsTheyWere() throws {
    let texts = [
      "髙橋㈱①", "\"引用\"", "a,b", "一\n二", "<b>&amp;", "=cmd|'/c calc'!A1", "+1", "@x", "👩‍👩‍👧", "が",
      "か\u{3099}", "_x0041_", "_x005F_", "0123", "2023-11-05", "TRUE", "'=1", " 前 ",
    ]
    let book = try Workbook.read(try draft(texts).bytes())
    #expect(book.sheets[0].rows.dropFirst().map { $0.cells[0].text } == texts)
    #expect(book.sheets[0].rows.allSatisfy { $0.cells[0].kind == .text })
  }

  @Test func theSameDraftIsTheSameFile() throws {
    #expect(try draft(["a"]).bytes() == draft(["a"]).bytes())
  }

  @Test func aTextBeyondACellIsCutWhereExcelWouldRefuseIt() throws {
    let book = try Workbook.read(try draft([String(repeating: "👪", count: 40_000)]).bytes())
    #expect(book.sheets[0].rows[1].cells[0].text.utf16.count <= WorkbookDraft.longestText)
  }

  @Test func listsPointAtTheirWords() throws {
    var draft = draft(["高齢"])
    draft.sheets[0].columns[0].choices = SheetDraft.Choices(
      sheet: "選択肢", column: 27, firstRow: 1)
    let bytes = try draft.bytes()
    #expect(try Workbook.read(bytes).sheets.count == 1)
  }
}
