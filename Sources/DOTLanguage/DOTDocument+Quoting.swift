// Everything here looks at Unicode scalars, never at characters: to Swift a quotation mark and the
// combining accent after it are one character, equal to no quotation mark, yet Graphviz reads bytes.
// "\r\n" is the same trap.

extension DOTDocument {
  /// A quoted identifier, which nothing in it can end.
  ///
  /// Inside quotes DOT knows one escape, `\"`; a backslash before the closing quote would take it
  /// away, so backslashes are doubled. Graphviz keeps them as two, in every place alike.
  static func quoted(identifier: String) -> String {
    quote(identifier) { scalar, _ in
      switch scalar {
      case "\\": "\\\\"
      case "\"": "\\\""
      default: isControl(scalar) ? "" : nil
      }
    }
  }

  /// Quoted text that Graphviz shows as it stands.
  ///
  /// In a label Graphviz replaces `\N` and its like, decodes entities, and shows two backslashes as
  /// one. Quoted it never takes text for markup: HTML-like labels stand in `<`…`>` without quotes.
  /// Control characters, which no picture format can hold, are left out.
  static func quoted(label: String) -> String {
    quote(label) { scalar, previous in
      switch scalar {
      case "\\": "\\\\"
      case "\"": "\\\""
      case "&": "&amp;"
      case "\n": previous == "\r" ? "" : "\\n"
      case "\r", "\u{85}", "\u{2028}", "\u{2029}": "\\n"
      case "\t": " "
      default: isControl(scalar) ? "" : nil
      }
    }
  }

  /// A quoted word of the language, byte for byte.
  ///
  /// DOT has no way to write an odd number of backslashes before a quotation mark, a line end or the
  /// end of the word. A drawing (`_background`) counts the bytes of its text, so it may not grow
  /// within: there the mark becomes `'` and the line end a space.
  static func quoted(word: String) -> String {
    var isEscaping = false
    let text = quote(word) { scalar, _ in
      defer { isEscaping = scalar == "\\" && !isEscaping }
      switch scalar {
      case "\"": return isEscaping ? "'" : "\\\""
      case "\n": return isEscaping ? " " : nil
      case "\0": return " "
      default: return nil
      }
    }
    return isEscaping ? text.dropLast() + " \"" : text
  }

  /// Graphviz reads at most 16,384 bytes between two quotes, so longer text is written in parts that
  /// are joined by `+`. No part ends in a backslash, which would take its quote away.
  private static func quote(
    _ text: String,
    _ replacement: (_ scalar: Unicode.Scalar, _ previous: Unicode.Scalar?) -> String?
  ) -> String {
    var quoted = "\""
    var length = 0
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if length > longestPart && previous != "\\" {
        quoted.unicodeScalars.append(contentsOf: "\" + \"".unicodeScalars)
        length = 0
      }
      if let replacement = replacement(scalar, previous) {
        quoted.unicodeScalars.append(contentsOf: replacement.unicodeScalars)
        length += replacement.utf8.count
      } else {
        quoted.unicodeScalars.append(scalar)
        length += UTF8.width(scalar)
      }
      previous = scalar
    }
    quoted.unicodeScalars.append("\"")
    return quoted
  }

  private static let longestPart = 7_000

  /// Whether XML forbids the character, or C would end the text at it.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar.value & 0xFFFE == 0xFFFE
  }
}
