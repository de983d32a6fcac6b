import PlainText

/// How a text is written in YAML.
enum YAMLScalar {
  /// The text as it stands where every reader of YAML would take it for the same text, else between
  /// double quotation marks.
  static func written(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// Words that some version of YAML reads as something other than a text.
  private static let reserved: Set<String> = [
    "null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=", ".nan", ".inf",
    "planned", "unknown",
  ]

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    if first == " " || last == " " || first == "-" || first == "." || first == "+" { return false }
    if ("0"..."9").contains(first) || reserved.contains(text.lowercased()) { return false }
    return text.unicodeScalars.allSatisfy(isPlain)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", ":",
      "?", "\\", "=":
      false
    default: scalar.value >= 0x20 && !scalar.isForbiddenInText
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.isForbiddenInText: quoted += escaped(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: 8 - digits.count)
    return "\\U" + zeros + digits
  }
}
