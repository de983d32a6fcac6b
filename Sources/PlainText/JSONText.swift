/// A JSON value whose keys are written in the order in which they were put.
///
/// Readers of a result find its parts in the order of the contract, and the same result is the same
/// text. Numbers are written with the fewest digits that read back as the same number.
public indirect enum JSONText {
  case object([(key: String, value: JSONText)])
  case array([JSONText])

  /// An array of so many items, each made when it is written: for rows by the hundred thousand.
  case rows(Int, (Int) -> JSONText)
  case string(String)
  case number(Double)
  case integer(Int)
  case boolean(Bool)
  case null

  public init(_ number: Double?) { self = number.map { .number($0) } ?? .null }
  public init(_ integer: Int?) { self = integer.map { .integer($0) } ?? .null }
  public init(_ text: String?) { self = text.map { .string($0) } ?? .null }

  /// The value as text, indented, with a line end.
  public var document: String {
    var text = ""
    write(into: &text, indent: "")
    return text + "\n"
  }

  private func write(into text: inout String, indent: String) {
    switch self {
    case .object(let members):
      Self.writeList(members.count, in: ("{", "}"), into: &text, indent) { number, text, inner in
        JSONString.append(members[number].key, to: &text)
        text += ": "
        members[number].value.write(into: &text, indent: inner)
      }
    case .array(let items):
      Self.writeList(items.count, in: ("[", "]"), into: &text, indent) { number, text, inner in
        items[number].write(into: &text, indent: inner)
      }
    case .rows(let count, let row):
      Self.writeList(count, in: ("[", "]"), into: &text, indent) { number, text, inner in
        row(number).write(into: &text, indent: inner)
      }
    case .string(let string): JSONString.append(string, to: &text)
    case .number(let number):
      guard number.isFinite else {
        text += "null"
        return
      }
      text += Int(exactly: number).map(String.init) ?? "\(number)"
    case .integer(let integer): text += "\(integer)"
    case .boolean(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    }
  }

  /// Writes so many parts between brackets, each on a line of its own.
  private static func writeList(
    _ count: Int, in brackets: (String, String), into text: inout String, _ indent: String,
    part: (_ number: Int, _ text: inout String, _ indent: String) -> Void
  ) {
    guard count > 0 else {
      text += brackets.0 + brackets.1
      return
    }
    let inner = indent + "  "
    text += brackets.0 + "\n"
    for number in 0..<count {
      text += inner
      part(number, &text, inner)
      text += number + 1 < count ? ",\n" : "\n"
    }
    text += indent + brackets.1
  }
}

extension JSONText: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(stringLiteral text: String) { self = .string(text) }
  public init(arrayLiteral items: JSONText...) { self = .array(items) }
  public init(dictionaryLiteral members: (String, JSONText)...) {
    self = .object(members.map { (key: $0.0, value: $0.1) })
  }
}
