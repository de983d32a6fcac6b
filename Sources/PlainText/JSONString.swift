/// Texts as JSON writes them: the one rule for files, reports and positions.
public enum JSONString {
  /// Appends a text between quotation marks.
  ///
  /// What a reader could not see, such as a mark that turns the direction of writing around, is
  /// written by its number.
  public static func append(_ text: String, to json: inout String) {
    json += "\""
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      json += text
    } else {
      for scalar in text.unicodeScalars { append(scalar, to: &json) }
    }
    json += "\""
  }

  private static func append(_ scalar: Unicode.Scalar, to json: inout String) {
    switch scalar {
    case "\"": json += "\\\""
    case "\\": json += "\\\\"
    case "\n": json += "\\n"
    case "\r": json += "\\r"
    case "\t": json += "\\t"
    case _ where scalar.value < 0x20 || scalar.isForbiddenInText:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      // Those beyond the first plane are no characters at all, and JSON would need two escapes.
      json +=
        digits.count > 4
        ? "\\uFFFD" : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: json.unicodeScalars.append(scalar)
    }
  }
}
