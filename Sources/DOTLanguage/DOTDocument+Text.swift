extension DOTDocument {
  /// The document as DOT, in UTF-8 and with one statement a line.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the text.
  public var text: String {
    var lines = ["\(isDirected ? "digraph" : "graph") \(Self.quoted(name)) {"]
    lines += attributes.map { "  \($0.name)=\($0.value.text)" }
    for node in nodes {
      lines.append("  \(Self.quoted(node.id))\(Self.list(node.attributes))")
    }
    let arrow = isDirected ? "->" : "--"
    for edge in edges {
      lines.append(
        "  \(Self.quoted(edge.from)) \(arrow) \(Self.quoted(edge.to))\(Self.list(edge.attributes))")
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ attributes: [Attribute]) -> String {
    attributes.isEmpty
      ? "" : " [" + attributes.map { "\($0.name)=\($0.value.text)" }.joined(separator: ", ") + "]"
  }

  /// A quoted identifier. Inside quotes DOT knows one escape, `\"`; a backslash before the closing
  /// quote would take it away, so backslashes are doubled, which Graphviz keeps as two in an
  /// identifier and shows as one in a label.
  ///
  /// Graphviz reads at most 16,384 bytes between two quotes; a longer text is written as several,
  /// joined by `+`.
  static func quoted(_ text: String) -> String {
    guard text.utf8.count > longestPart else { return part(text) }
    var parts: [String] = []
    var current = ""
    var size = 0
    for character in text {
      let bytes = character.utf8.count
      if size + bytes > longestPart {
        parts.append(part(current))
        current = ""
        size = 0
      }
      current.append(character)
      size += bytes
    }
    return (parts + [part(current)]).joined(separator: " + ")
  }

  private static let longestPart = 7_000

  private static func part(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension DOTDocument.Value {
  var text: String {
    switch self {
    case .label(let label):
      // `&` first, or the entities written after it would be escaped again.
      DOTDocument.quoted(label.replacing("&", with: "&amp;")).replacing("\n", with: "\\n")
    case .word(let word): DOTDocument.quoted(word)
    case .number(let number): DOTDocument.decimal(number)
    }
  }
}

extension DOTDocument {
  /// A number with at most two decimals, the same for every locale.
  ///
  /// A hundredth of a point is finer than any printer.
  public static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    if rest == 0 { return "\(sign)\(whole)" }
    let digits = rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole).\(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)"
  }
}
