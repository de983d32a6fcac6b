import XMLEvents

/// Listens to the XML of a sheet and keeps the cells that hold anything.
final class SheetReader: XMLEventListener {
  private let strings: [String]
  private let formats: [NumberFormat]
  private let startsIn1904: Bool
  private let cellLimit: Int

  private(set) var rows: [Sheet.Row] = []
  private(set) var merged: [MergedCells] = []
  private(set) var cellCount = 0
  private(set) var isOverfull = false

  private var row = Sheet.Row(number: 0, cells: [])
  private var column = 0
  private var type = ""
  private var format = NumberFormat.general
  private var value = ""
  private var hasFormula = false
  private var item = StringItem()
  private var isInValue = false
  private var isInItem = false
  private var rowsAreSorted = true

  /// Merged cells beyond this are left as they are.
  private static let mergeLimit = 20_000

  init(
    strings: [String], formats: [NumberFormat], startsIn1904: Bool, cellLimit: Int
  ) {
    self.strings = strings
    self.formats = formats
    self.startsIn1904 = startsIn1904
    self.cellLimit = cellLimit
  }

  func xmlElementBegan(_ element: XMLName, _ attributes: XMLAttributes, at place: XMLPlace) {
    switch element {
    case "row":
      // Some writers leave the number out, and count by order; beyond the edge all are one.
      let number = attributes["r"].flatMap(Int.init) ?? row.number + 1
      row = Sheet.Row(number: min(number, CellReference.rowLimit + 1), cells: [])
      column = 0
    case "c":
      // A place beyond the edge of sheets is none, and its cell is left out.
      column =
        attributes["r"].map { CellReference($0)?.column ?? CellReference.columnLimit + 1 }
        ?? column + 1
      type = attributes["t"] ?? "n"
      format = .general
      if let style = attributes["s"].flatMap(Int.init), formats.indices.contains(style) {
        format = formats[style]
      }
      value = ""
      hasFormula = false
    case "v": isInValue = true
    case "f": hasFormula = true
    case "is":
      isInItem = true
      item = StringItem()
    case "mergeCell":
      if merged.count < Self.mergeLimit, let cells = attributes["ref"].flatMap(MergedCells.init) {
        merged.append(cells)
      }
    default: if isInItem { item.began(element) }
    }
  }

  func xmlText(_ text: XMLCharacters) {
    if isInValue { text.append(to: &value) } else if isInItem { item.took(text) }
  }

  func xmlElementEnded(_ element: XMLName) {
    switch element {
    case "v": isInValue = false
    case "is": isInItem = false
    case "c": endCell()
    case "row":
      guard !row.cells.isEmpty, (1...CellReference.rowLimit).contains(row.number) else { return }
      if let last = rows.last, last.number >= row.number { rowsAreSorted = false }
      rows.append(row)
    default: if isInItem { item.ended(element) }
    }
  }

  private func endCell() {
    guard !isOverfull, (1...CellReference.columnLimit).contains(column),
      let (kind, text) = content(), !text.isEmpty || kind == .formulaWithoutValue
    else { return }
    cellCount += 1
    if cellCount > cellLimit {
      isOverfull = true
      return
    }
    row.cells.append(Sheet.Cell(column: column, kind: kind, text: text))
  }

  /// What the cell holds, as people see it.
  private func content() -> (Sheet.Cell.Kind, String)? {
    switch type {
    case "s":
      guard !value.isEmpty else { return nil }
      guard let index = Int(value), strings.indices.contains(index) else {
        return (.error, "#REF!")
      }
      return (.text, strings[index])
    case "inlineStr": return (.text, item.text.withoutOOXMLEscapes)
    case "str": return (.text, value.withoutOOXMLEscapes)
    case "b":
      return value.isEmpty ? nil : (.boolean, value == "1" || value == "true" ? "true" : "false")
    case "e": return (.error, value.isEmpty ? "#VALUE!" : value)
    // The strict form writes dates out: 2023-11-05T00:00:00.
    case "d":
      let day = value.prefix { $0 != "T" }
      return (
        .date, value.hasSuffix("T00:00:00") || value.hasSuffix("T00:00:00Z") ? String(day) : value
      )
    default:
      if value.isEmpty { return hasFormula ? (.formulaWithoutValue, "") : nil }
      return number()
    }
  }

  private func number() -> (Sheet.Cell.Kind, String)? {
    if format == .general, value.utf8.count < 16,
      value.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      return (.number, value)
    }
    guard let number = Double(value) else { return (.text, value) }
    switch format {
    case .date(let parts):
      guard let date = SerialDate(number, startsIn1904: startsIn1904) else { break }
      return (.date, date.text(parts))
    case .code(let width):
      guard let whole = Int(exactly: number), whole >= 0 else { break }
      let digits = String(whole)
      return (.number, String(repeating: "0", count: max(0, width - digits.count)) + digits)
    case .general: break
    }
    // Excel writes 17 digits; the fewest that mean the same number are what it shows.
    if let whole = Int(exactly: number), abs(number) < 1e15 { return (.number, String(whole)) }
    return (.number, number.description)
  }

  /// The rows in their order, with the content of merged cells in every row that they reach over.
  ///
  /// Each of these counts as a cell, so that no few merged cells become a sheet without end.
  func finishedRows() -> [Sheet.Row] {
    var rows = rows
    if !rowsAreSorted { rows.sort { $0.number < $1.number } }
    for index in rows.indices where !Self.isSorted(rows[index].cells) {
      rows[index].cells.sort { $0.column < $1.column }
    }
    // Only downwards: a cell that is merged across is a heading, or one answer that needed room.
    for cells in merged where cells.rows.count > 1 {
      var low = 0
      var high = rows.count
      while low < high {
        let middle = (low + high) / 2
        if rows[middle].number < cells.rows.lowerBound { low = middle + 1 } else { high = middle }
      }
      let column = cells.columns.lowerBound
      guard low < rows.count, rows[low].number == cells.rows.lowerBound,
        let first = rows[low].cell(column)
      else { continue }
      low += 1
      while low < rows.count, rows[low].number <= cells.rows.upperBound {
        cellCount += 1
        if cellCount > cellLimit {
          isOverfull = true
          return rows
        }
        if rows[low].cell(column) == nil {
          let place = rows[low].cells.firstIndex { $0.column > column } ?? rows[low].cells.count
          rows[low].cells.insert(first, at: place)
        }
        low += 1
      }
    }
    return rows
  }

  private static func isSorted(_ cells: [Sheet.Cell]) -> Bool {
    zip(cells, cells.dropFirst()).allSatisfy { $0.column < $1.column }
  }
}
