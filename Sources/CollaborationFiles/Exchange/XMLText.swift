import PlainText

/// An XML text while it is written: two spaces a level, and no text that could be markup.
struct XMLText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var open: [String] = []

  /// Writes an element that holds what the closure writes.
  mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [], _ content: (inout XMLText) -> Void
  ) {
    begin(name, attributes)
    text += ">\n"
    open.append(name)
    content(&self)
    open.removeLast()
    indent()
    text += "</\(name)>\n"
  }

  /// Writes an element that holds a text, or nothing.
  mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [], text content: String? = nil
  ) {
    begin(name, attributes)
    if let content {
      text += ">"
      append(content)
      text += "</\(name)>\n"
    } else {
      text += "/>\n"
    }
  }

  private mutating func begin(_ name: String, _ attributes: [(String, String?)]) {
    indent()
    text += "<" + name
    for (key, value) in attributes {
      guard let value else { continue }
      text += " " + key + "=\""
      append(value)
      text += "\""
    }
  }

  private mutating func indent() {
    for _ in open { text += "  " }
  }

  /// Appends a text as text, whatever it holds.
  ///
  /// Line ends and tabs are written as references, since attributes would turn them into spaces.
  private mutating func append(_ content: String) {
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\n": text += "&#10;"
      case "\r": text += "&#13;"
      case "\t": text += "&#9;"
      case _ where scalar.isForbiddenInText: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
