/// A table as comma-separated values.
public struct CSVText {
  public private(set) var text = ""

  public init() {}

  public mutating func append(_ row: [String]) {
    text += row.map(Self.cell).joined(separator: ",") + "\n"
  }

  /// A cell that no spreadsheet takes for a formula.
  ///
  /// Figures come as they are; other text that begins like a formula gets an apostrophe, which
  /// spreadsheets take as the mark of text.
  private static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
      Double(text) == nil
    {
      text = "'" + text
    }
    let needsQuotes = text.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) }
    guard needsQuotes else { return text }
    // By scalars: to Swift a quotation mark and the accent after it are one character.
    let doubled = text.unicodeScalars.replacing("\"".unicodeScalars, with: "\"\"".unicodeScalars)
    return "\"" + String(doubled) + "\""
  }
}
