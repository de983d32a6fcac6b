import PlainText

/// Writes form values as JSON, the same value always as the same text: two spaces a level, one
/// element of a table a line.
struct CanonicalJSON {
  private(set) var text = ""

  mutating func write(document value: FormValue) {
    write(value, indentation: 0, isOpen: true)
    text += "\n"
  }

  /// - Parameter isOpen: whether the value's parts have lines of their own.
  private mutating func write(_ value: FormValue, indentation: Int, isOpen: Bool) {
    switch value {
    case .token(let word): text += Self.isBare(word) ? word : Self.quoted(word)
    case .text(let words): text += Self.quoted(words)
    case .list(let elements):
      writeParts(elements, "[", "]", indentation, isOpen: false) { json, element in
        json.write(element, indentation: indentation, isOpen: false)
      }
    case .table(let elements):
      writeParts(elements, "[", "]", indentation, isOpen: isOpen) { json, element in
        json.write(element, indentation: indentation + 2, isOpen: false)
      }
    case .fields(let fields):
      writeParts(fields, "{", "}", indentation, isOpen: isOpen) { json, field in
        json.text += Self.quoted(field.key) + ": "
        let isTable = if case .table = field.value { true } else { field.key == "vocabulary" }
        json.write(field.value, indentation: indentation + 2, isOpen: isOpen && isTable)
      }
    }
  }

  private mutating func writeParts<Part>(
    _ parts: [Part], _ opening: String, _ closing: String, _ indentation: Int, isOpen: Bool,
    write: (inout CanonicalJSON, Part) -> Void
  ) {
    let margin = isOpen ? "\n" + String(repeating: " ", count: indentation + 2) : ""
    text += opening
    for (index, part) in parts.enumerated() {
      if index > 0 { text += isOpen ? "," : ", " }
      text += margin
      write(&self, part)
    }
    if isOpen { text += "\n" + String(repeating: " ", count: indentation) }
    text += closing
  }

  /// Whether JSON has the word: a number, true or false. Dates are texts there.
  private static func isBare(_ word: String) -> Bool {
    if word == "true" || word == "false" { return true }
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard let first = word.utf8.first, let last = word.utf8.last, isDigit(first), isDigit(last)
    else { return false }
    return word.utf8.allSatisfy { isDigit($0) || ".e-+".utf8.contains($0) } && Double(word) != nil
  }

  static func quoted(_ text: String) -> String {
    var quoted = ""
    JSONString.append(text, to: &quoted)
    return quoted
  }
}
