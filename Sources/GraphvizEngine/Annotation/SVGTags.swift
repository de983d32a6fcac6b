/// The text of an SVG, cut where its tags begin and end, so that single tags can be changed and
/// everything else stays byte for byte.
///
/// It is for what Graphviz writes: in the values of attributes and in text, `<` and `>` are entities
/// there. Comments, the XML declaration and the document type are kept like tags that nobody asks for.
struct SVGTags {
  /// A tag, or the text between two tags.
  enum Piece {
    case tag(SVGTag)
    case text(Substring)
  }

  let pieces: [Piece]

  init(_ svg: String) {
    var pieces: [Piece] = []
    var rest = svg[...]
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      if start > rest.startIndex { pieces.append(.text(rest[..<start])) }
      let end = rest.utf8[start...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
      let next = end < rest.endIndex ? rest.utf8.index(after: end) : end
      pieces.append(.tag(SVGTag(text: rest[start..<next])))
      rest = rest[next...]
    }
    if !rest.isEmpty { pieces.append(.text(rest)) }
    self.pieces = pieces
  }
}

/// A tag with its brackets.
struct SVGTag {
  private(set) var text: Substring

  init(text: Substring) {
    self.text = text
  }

  /// The name of the element; with a stroke before it where the element ends.
  var name: Substring { text.dropFirst().prefix { $0 != " " && $0 != ">" && $0 != "\n" } }

  /// The value of an attribute, as it is written; `nil` where there is none.
  func value(of attribute: String) -> Substring? {
    range(of: attribute).map { text[$0] }
  }

  /// Puts text behind the value of an attribute.
  mutating func extend(_ attribute: String, by suffix: String) {
    guard let range = range(of: attribute) else { return }
    text = text[..<range.upperBound] + suffix + text[range.upperBound...]
  }

  /// Puts attributes before the others.
  mutating func prepend(_ attributes: String) {
    let name = name
    text = text[..<name.endIndex] + " " + attributes + text[name.endIndex...]
  }

  /// Puts attributes behind the others.
  mutating func append(_ attributes: String) {
    let end = text.index(text.endIndex, offsetBy: text.hasSuffix("/>") ? -2 : -1)
    text = text[..<end] + " " + attributes + text[end...]
  }

  private func range(of attribute: String) -> Range<Substring.Index>? {
    guard let start = text.firstRange(of: " \(attribute)=\"")?.upperBound,
      let end = text[start...].firstIndex(of: "\"")
    else { return nil }
    return start..<end
  }
}
