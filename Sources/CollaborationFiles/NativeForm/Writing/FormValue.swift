/// A value on its way into a file of the native form.
///
/// That it is `Sendable` is said, since the compiler looks for it in the cases else, which hold values again,
/// and finds a circle in some orders of the files.
enum FormValue: Sendable {
  /// A word that is written as it stands: a number, a date, `true`.
  case token(String)
  case text(String)
  /// A list that is written in one line where it fits.
  case list([FormValue])
  /// A list with one element a line, however short, so that a change touches its line only.
  case table([FormValue])
  case mapping([(key: String, value: FormValue)])
}

/// The keys of a mapping while it is written; what is not there is not written.
struct FormFields {
  private(set) var fields: [(key: String, value: FormValue)] = []

  var value: FormValue { .mapping(fields) }

  mutating func add(_ key: String, _ value: FormValue?) {
    if let value { fields.append((key, value)) }
  }

  mutating func add(_ key: String, text: String?) {
    if let text, !text.isEmpty { add(key, .text(text)) }
  }

  mutating func add(_ key: String, count: Int?) {
    add(key, count.map { .token(String($0)) })
  }

  mutating func add(_ key: String, number: Double?) {
    guard let number else { return }
    let isWhole = number == number.rounded(.towardZero) && number.magnitude < 1e15
    add(key, .token(isWhole ? String(Int(number)) : String(number)))
  }

  mutating func add(_ key: String, flag: Bool?) {
    add(key, flag.map { .token($0 ? "true" : "false") })
  }

  mutating func add(_ key: String, texts: [String]) {
    if !texts.isEmpty { add(key, .list(texts.map(FormValue.text))) }
  }

  mutating func add(_ key: String, table: [FormValue]) {
    if !table.isEmpty { add(key, .table(table)) }
  }
}
