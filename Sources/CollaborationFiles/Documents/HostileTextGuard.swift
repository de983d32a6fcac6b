/// Looks at a text before it is parsed, for what could harm the parser.
///
/// Every open bracket makes the parser slower. An alias may hold aliases. A chain of them makes a tree that is deeper than the stack, and a key
/// that is a list of them takes for ever to compare; both happen before there is a tree to look at.
/// The look is a rough one, and errs towards letting through what can do no harm: a network needs
/// hardly any alias, so that only a file with very many, or with strange keys beside them, is refused.
struct HostileTextGuard {
  /// How many aliases a file may hold.
  static let aliasLimit = 200

  /// How many keys and values a file may hold, as far as its commas, colons and lines tell: each takes
  /// far more room in memory than in the file.
  static let valueLimit = 5_000_000

  private var values = 0
  private var anchors = 0
  private var aliases = 0
  private var mayHaveListsAsKeys = false
  private var deepest = 0

  /// Where the deepest bracket stands.
  private(set) var deepestPlace = SourcePlace(line: 1, column: 1)

  /// - Complexity: O(*k*), where *k* is the length of the text.
  init(_ text: String) {
    var previous: UInt8 = 0x0A
    var isAtStart = true
    var depth = 0
    var line = 1
    var column = 0
    // Brackets in a quoted text are a part of it, and a network may hold many such texts.
    var quoteEnd = text.startIndex
    for (byte, index) in zip(text.utf8, text.utf8.indices) {
      if byte & 0xC0 != 0x80 { column += 1 }
      if index < quoteEnd { continue }
      if byte == UInt8(ascii: "\""), isAtStart, let end = Self.endOfQuote(in: text, from: index) {
        quoteEnd = end
      }
      if byte == 0x0A { (line, column) = (line + 1, 0) }
      switch byte {
      case UInt8(ascii: ","), 0x0A: values += 1
      case UInt8(ascii: "&"): if isAtStart { anchors += 1 }
      case UInt8(ascii: "*"): if isAtStart { aliases += 1 }
      case UInt8(ascii: "?"): if isAtStart { mayHaveListsAsKeys = true }
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth > deepest {
          deepest = depth
          deepestPlace = SourcePlace(line: line, column: column)
        }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: ":"):
        values += 1
        let isBehindBracket = previous == UInt8(ascii: "]") || previous == UInt8(ascii: "}")
        if isBehindBracket { mayHaveListsAsKeys = true }
      default: break
      }
      switch byte {
      case UInt8(ascii: " "), 0x09: break
      case 0x0A, 0x0D, UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ","),
        UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"):
        isAtStart = true
        previous = byte
      default:
        isAtStart = false
        previous = byte
      }
    }
  }

  /// Where a text between quotation marks ends, if it does so in the line that it begins in.
  private static func endOfQuote(in text: String, from start: String.Index) -> String.Index? {
    let bytes = text.utf8
    var index = bytes.index(after: start)
    while index < bytes.endIndex, bytes[index] != 0x0A, bytes[index] != 0x0D {
      switch bytes[index] {
      case UInt8(ascii: "\""): return bytes.index(after: index)
      case UInt8(ascii: "\\"):
        index = bytes.index(after: index)
        if index == bytes.endIndex { return nil }
      default: break
      }
      index = bytes.index(after: index)
    }
    return nil
  }

  /// Why the text is better not parsed; `nil` for nearly every text.
  var danger: Fault.Problem? {
    // Brackets in texts are counted too, so that far more than can nest must be open.
    if deepest > 4 * DocumentNode.nestingLimit {
      return .nestedTooDeeply(limit: DocumentNode.nestingLimit)
    }
    if values > Self.valueLimit { return .tooManyValues(limit: Self.valueLimit) }
    guard anchors > 0, aliases > 0 else { return nil }
    let isStrange = mayHaveListsAsKeys || deepest > DocumentNode.nestingLimit
    return aliases > Self.aliasLimit || isStrange
      ? .aliasesExpandTooFar(limit: Self.aliasLimit) : nil
  }
}
