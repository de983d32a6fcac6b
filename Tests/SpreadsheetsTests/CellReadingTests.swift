import Testing
import XMLEvents

@testable import Spreadsheets

/// A cell has its own content or none, whatever the cells beside it hold, and one place.
@Suite struct CellReadingTests {
  private func read(
    _ rows: String, strings: [String] = ["から", "へ"]
  ) throws -> (cells: [String: String], kinds: [String: Sheet.Cell.Kind], lost: [Sheet.LostCell]) {
    let reader = SheetReader(
      contents: CellContents(
        strings: strings, formats: [.general, .date([.year, .month, .day])], startsIn1904: false),
      cellLimit: 1_000)
    let parser = XMLEventParser(reader)
    try parser.feed(Array("<worksheet><sheetData>\(rows)</sheetData></worksheet>".utf8)[...])
    try parser.finish()
    var cells: [String: String] = [:]
    var kinds: [String: Sheet.Cell.Kind] = [:]
    for row in reader.finishedRows() {
      for cell in row.cells {
        let name = "\(Unicode.Scalar(UInt8(64 + cell.column)))\(row.number)"
        cells[name] = cell.text
        kinds[name] = cell.kind
      }
    }
    return (cells, kinds, reader.lostCells)
  }

  @Test(arguments: [
    #"<c r="B1" t="inlineStr"/>"#, #"<c r="B1" t="inlineStr"></c>"#,
    #"<c r="B1" t="inlineStr"><is/></c>"#, #"<c r="B1" t="inlineStr"><is><t/></is></c>"#,
    #"<c r="B1" t="s"/>"#, #"<c r="B1" t="s"><v/></c>"#, #"<c r="B1" t="str"><v></v></c>"#,
    #"<c r="B1" t="b"/>"#, #"<c r="B1"/>"#, #"<c r="B1" t="n"><v/></c>"#,
    #"<c r="B1" t="str"><f>""</f><v></v></c>"#,
  ])
  func aBlankCellTakesNothingOfTheCellBefore(blank: String) throws {
    let read = try read(
      #"<row r="1"><c r="A1" t="inlineStr"><is><t>高齢</t></is></c>"# + blank
        + #"<c r="C1" t="inlineStr"><is><t>障害</t></is></c></row>"#)
    #expect(read.cells == ["A1": "高齢", "C1": "障害"])
    #expect(read.lost.isEmpty)
  }

  @Test(arguments: ["2", "-1", "99999999999999999999", "x", "1.0"])
  func aPointerToNoStringIsKnown(pointer: String) throws {
    let read = try read(#"<row r="1"><c r="A1" t="s"><v>\#(pointer)</v></c></row>"#)
    #expect(read.kinds == ["A1": .noSuchString] && read.cells["A1"] == pointer)
  }

  @Test(arguments: [
    (#"<row r="1"><c r="A0"><v>1</v></c></row>"#, "A0"),
    (#"<row r="1"><c r="A-1"><v>1</v></c></row>"#, "A-1"),
    (#"<row r="1"><c r="XFE1"><v>1</v></c></row>"#, "XFE1"),
    (#"<row r="1"><c r="B7"><v>1</v></c></row>"#, "B7"),
    (#"<row r="0"><c r="A0"><v>1</v></c></row>"#, "A0"),
    (#"<row r="99999999999999999999"><c><v>1</v></c></row>"#, "99999999999999999999"),
    (#"<row r="1048577"><c r="A1048577"><v>1</v></c></row>"#, "A1048577"),
    (#"<row r="1"><c r="1A"><v>1</v></c></row>"#, "1A"),
  ])
  func aPlaceThatNoSheetHasIsTold(rows: String, place: String) throws {
    let read = try read(rows)
    #expect(read.cells.isEmpty)
    #expect(read.lost.map(\.reason) == [.noSuchPlace(place)])
  }

  @Test func aPlaceThatIsTakenKeepsItsFirstCell() throws {
    let read = try read(
      #"<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>"#
        + #"<row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="B2"><v>4</v></c></row>"#)
    #expect(read.cells == ["A1": "3", "A2": "1", "B2": "4"])
    #expect(read.lost == [Sheet.LostCell(row: 2, column: 1, reason: .repeated)])
  }

  @Test func rowsAndCellsWithoutAPlaceAreCounted() throws {
    let read = try read(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r=\"C4\"><v>3</v></c><c><v>4</v></c></row>"
        + "<row><c><v>5</v></c></row>")
    #expect(read.cells == ["A1": "1", "B1": "2", "C4": "3", "D4": "4", "A5": "5"])
    #expect(read.lost.isEmpty)
  }

  @Test func whatIsNoNumberAndNoFlagIsNotTakenForOne() throws {
    let read = try read(
      #"<row r="1"><c r="A1"><v>0x10</v></c><c r="B1"><v>nan</v></c><c r="C1" t="b"><v>2</v></c>"#
        + #"<c r="D1" t="e"><v>#N/A</v></c><c r="E1"><f>A1</f></c>"#
        + #"<c r="F1" t="str"><f>A1</f></c><c r="G1" t="b"><v>0</v></c>"#
        + #"<c r="H1" s="1"><v>45383</v></c><c r="I1"><v>1E3</v></c></row>"#)
    #expect(read.kinds["A1"] == .text && read.kinds["B1"] == .text && read.kinds["C1"] == .error)
    #expect(read.kinds["D1"] == .error)
    #expect(read.kinds["E1"] == .formulaWithoutValue && read.kinds["F1"] == .formulaWithoutValue)
    #expect(read.cells["G1"] == "false" && read.cells["H1"] == "2024-04-01")
    #expect(read.cells["I1"] == "1000")
  }
}
