/// A value on its way into a file of the native form.
///
/// That it is `Sendable` is said: to find it out, the compiler looks into the cases, which hold values
/// again, and reports a circular reference when it meets the files in some orders.
enum FormValue: Sendable {
  /// A word that is written as it stands: a number, a date, `true`.
  case token(String)
  case text(String)
  /// A list that is written in one line where it fits.
  case list([FormValue])
  /// A list with one element a line, however short, so that a change touches its line only.
  case table([FormValue])
  case fields([FormField])

  /// Keys with their values.
  static func mapping(_ fields: [(key: String, value: FormValue)]) -> FormValue {
    .fields(fields.map { FormField(key: $0.key, value: $0.value) })
  }
}

/// A key of a mapping with its value.
struct FormField: Sendable {
  let key: String
  let value: FormValue
}

/// The keys of a mapping while it is written; what is not there is not written.
struct FormFields {
  private(set) var fields: [FormField] = []

  var value: FormValue { .fields(fields) }

  mutating func add(_ key: String, _ value: FormValue?) {
    if let value { fields.append(FormField(key: key, value: value)) }
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
