/// Makes of what the XML of a cell holds the text that people see in it.
struct CellContents {
  /// What stands in the XML of one cell.
  struct Raw {
    var type = "n"
    var style: Int?
    var value = ""
    var hasValue = false
    var hasFormula = false
    var item = StringItem()
  }

  let strings: [String]
  let formats: [NumberFormat]
  let startsIn1904: Bool

  /// The content; `nil` where there is none.
  func content(of cell: Raw) -> (Sheet.Cell.Kind, String)? {
    // Excel writes an empty value where a formula gives an empty text; others write none at all
    // where nobody has reckoned the formula yet.
    if cell.hasFormula, !cell.hasValue { return (.formulaWithoutValue, "") }
    let value = cell.value
    switch cell.type {
    case "s":
      if value.isEmpty { return nil }
      guard let index = Int(value), strings.indices.contains(index) else {
        return (.noSuchString, value)
      }
      return (.text, strings[index])
    case "inlineStr": return (.text, cell.item.text.withoutOOXMLEscapes)
    case "str": return (.text, value.withoutOOXMLEscapes)
    case "b":
      return switch value {
      case "": nil
      case "1", "true": (.boolean, "true")
      case "0", "false": (.boolean, "false")
      default: (.error, value)
      }
    case "e": return (.error, value.isEmpty ? "#VALUE!" : value)
    // The strict form writes dates out: 2023-11-05T00:00:00.
    case "d":
      let day = value.prefix { $0 != "T" }
      return (
        .date, value.hasSuffix("T00:00:00") || value.hasSuffix("T00:00:00Z") ? String(day) : value
      )
    default:
      if value.isEmpty { return cell.hasFormula ? (.formulaWithoutValue, "") : nil }
      let format = cell.style.flatMap { formats.indices.contains($0) ? formats[$0] : nil }
      return number(value, as: format ?? .general)
    }
  }

  private func number(_ value: String, as format: NumberFormat) -> (Sheet.Cell.Kind, String) {
    if format == .general, value.utf8.count < 16,
      value.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      return (.number, value)
    }
    // Swift also reads «0x10» and «nan» as numbers, which are none here.
    let isDecimal = value.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
    guard isDecimal, let number = Double(value), number.isFinite else { return (.text, value) }
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
}
