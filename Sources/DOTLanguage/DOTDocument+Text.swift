extension DOTDocument {
  /// The document as DOT, in UTF-8 and with one statement a line.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the text.
  public var text: String {
    var lines = ["\(isDirected ? "digraph" : "graph") \(Self.quoted(identifier: name)) {"]
    lines += attributes.map { "  \($0.text)" }
    for node in nodes {
      lines.append("  \(Self.quoted(identifier: node.id))\(Self.list(node.attributes))")
    }
    let arrow = isDirected ? "->" : "--"
    for edge in edges {
      let ends = [edge.from, edge.to].map { Self.quoted(identifier: $0) }
      lines.append("  \(ends.joined(separator: " \(arrow) "))\(Self.list(edge.attributes))")
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ attributes: [Attribute]) -> String {
    attributes.isEmpty ? "" : " [" + attributes.map(\.text).joined(separator: ", ") + "]"
  }
}

extension DOTDocument.Attribute {
  /// The attribute as DOT. A name that is no plain word is quoted like any other identifier.
  var text: String {
    let isPlain =
      !name.isEmpty && name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || isLetter($0) }
      && !DOTDocument.keywords.contains(name.lowercased())
    return "\(isPlain ? name : DOTDocument.quoted(identifier: name))=\(value.text)"
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension DOTDocument {
  fileprivate static let keywords: Set<String> = [
    "node", "edge", "graph", "digraph", "subgraph", "strict",
  ]
}

extension DOTDocument.Value {
  /// The value as DOT.
  var text: String {
    switch self {
    case .label(let label): DOTDocument.quoted(label: label)
    case .word(let word): DOTDocument.quoted(word: word)
    case .number(let number): DOTDocument.decimal(number)
    }
  }
}
