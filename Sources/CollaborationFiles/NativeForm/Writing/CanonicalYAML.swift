import PlainText

/// Writes form values as YAML, the same value always as the same text.
///
/// A mapping or list stands in one line where that is no wider than ``width`` columns, otherwise key
/// by key: a tie is a line, as people read them, and a long note does not stretch it.
struct CanonicalYAML {
  /// The widest line that several keys may share, a full-width character counting two.
  static let width = 100

  private(set) var text = ""

  /// Writes the keys of a whole document, a blank line before every table.
  mutating func write(document fields: [FormField]) {
    for field in fields {
      if case .table = field.value { text += "\n" }
      write(field, indentation: 0)
    }
  }

  private mutating func write(_ field: FormField, indentation: Int) {
    let margin = String(repeating: " ", count: indentation)
    text += margin + field.key + ":"
    write(field.value, after: indentation + field.key.count + 1, indentation: indentation + 2)
  }

  /// Writes a value that begins behind a key, its lines, if it takes several, indented.
  private mutating func write(_ value: FormValue, after columns: Int, indentation: Int) {
    if let line = value.oneLine(within: Self.width - columns - 1) {
      text += " " + line + "\n"
      return
    }
    text += "\n"
    let margin = String(repeating: " ", count: indentation)
    switch value {
    case .token(let word), .text(let word):
      // Scalars always have one line.
      text += margin + word + "\n"
    case .list(let elements), .table(let elements):
      for element in elements { write(element: element, indentation: indentation) }
    case .fields(let fields):
      for field in fields { write(field, indentation: indentation) }
    }
  }

  private mutating func write(element: FormValue, indentation: Int) {
    text += String(repeating: " ", count: indentation) + "-"
    if let line = element.oneLine(within: Self.width - indentation - 2) {
      text += " " + line + "\n"
      return
    }
    guard case .fields(let fields) = element, let first = fields.first else { return }
    text += " " + first.key + ":"
    write(
      first.value, after: indentation + 2 + first.key.count + 1, indentation: indentation + 4)
    for field in fields.dropFirst() { write(field, indentation: indentation + 2) }
  }
}

extension FormValue {
  /// The value in one line, or `nil` where it is wider or has to stand in several.
  fileprivate func oneLine(within width: Int) -> String? {
    switch self {
    case .token(let word): return word
    case .text(let text): return YAMLScalar.written(text)
    case .table: return nil
    case .list, .fields:
      guard let line = flow, line.columns <= width else { return nil }
      return line
    }
  }

  private var flow: String? {
    switch self {
    case .token(let word): return word
    case .text(let text): return YAMLScalar.written(text)
    case .table: return nil
    case .list(let elements):
      let parts = elements.compactMap(\.flow)
      return parts.count == elements.count ? "[" + parts.joined(separator: ", ") + "]" : nil
    case .fields(let fields):
      let parts = fields.compactMap { field in field.value.flow.map { "\(field.key): \($0)" } }
      return parts.count == fields.count ? "{" + parts.joined(separator: ", ") + "}" : nil
    }
  }
}

extension String {
  /// How many columns of a terminal the text takes.
  fileprivate var columns: Int { reduce(0) { $0 + $1.displayWidth } }
}
