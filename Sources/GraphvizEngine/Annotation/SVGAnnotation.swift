import Scene

/// Gives the elements of an SVG what their items say: a title and a description for each node and line,
/// for readers of screens and for searches; and the page its language and title.
///
/// Graphviz writes the names of its own document as titles. An element and its item are found by the
/// name of the item's tag, which is the element's `id`.
struct SVGAnnotation {
  private let items: [Substring: (words: Words, isLine: Bool)]
  private let title: String
  private let language: String?

  init(_ scene: Scene) {
    title = scene.title
    language = scene.language
    var items: [Substring: (words: Words, isLine: Bool)] = [:]
    func add(_ item: Item, isLine: Bool) {
      guard let name = item.tag?.name, let words = item.words else { return }
      items[name[...]] = (words, isLine)
    }
    for item in scene.nodes { add(item, isLine: false) }
    for item in scene.lines { add(item, isLine: true) }
    self.items = items
  }

  /// The SVG with its titles and descriptions.
  func annotated(_ svg: [UInt8]) -> [UInt8] {
    var written = ""
    written.reserveCapacity(svg.count + svg.count / 2)
    // One pass over the tags. Everything that is not changed is written as it stands.
    var heading = Heading.kept
    for piece in SVGTags(String(decoding: svg, as: UTF8.self)).pieces {
      switch piece {
      case .text(let text):
        // The line end behind a title that is left out goes with it.
        if heading != .dropped && heading != .ended { written += text }
        if heading == .ended { heading = .kept }
      case .tag(var tag):
        switch tag.name {
        case "title" where heading == .replaced: heading = .dropped
        case "/title" where heading == .dropped: heading = .ended
        case "svg":
          tag.prepend(rootAttributes)
          written += tag.text
        case "g" where tag.value(of: "class") == "graph":
          written += "<title>\(Self.escaped(title))</title>\n" + tag.text
          heading = .replaced
        case "g":
          if let item = item(of: tag) {
            written += Self.annotated(tag, item)
            heading = .replaced
          } else {
            written += tag.text
          }
        case "text":
          // Where the font is not installed, a reader sees another without serifs.
          if tag.value(of: "font-family")?.contains(",") == false {
            tag.extend("font-family", by: ",sans-serif")
          }
          written += tag.text
        default: written += tag.text
        }
      }
    }
    return Array(written.utf8)
  }

  /// What becomes of the title that Graphviz wrote for an element.
  private enum Heading {
    /// It stays.
    case kept
    /// It comes next, and is left out: ours has been written.
    case replaced
    /// It is being left out.
    case dropped
    /// It has been left out.
    case ended
  }

  private var rootAttributes: String {
    let language = language.map {
      " lang=\"\(Self.escaped($0))\" xml:lang=\"\(Self.escaped($0))\""
    }
    return "role=\"graphics-document\"" + (language ?? "")
  }

  /// The item of an element, which bears the name of the item's tag.
  private func item(of tag: SVGTag) -> (words: Words, isLine: Bool)? {
    // Graphviz writes a hyphen as its number, for the sake of comments.
    tag.value(of: "id").flatMap { items[$0.replacing("&#45;", with: "-")[...]] }
  }

  private static func annotated(_ tag: SVGTag, _ item: (words: Words, isLine: Bool)) -> String {
    var tag = tag
    let title = escaped(item.words.title)
    let role = item.isLine ? "graphics-symbol" : "graphics-object"
    tag.append("role=\"\(role)\" aria-label=\"\(title)\"")
    let description = item.words.description.flatMap { $0.isEmpty ? nil : escaped($0) }
    return tag.text + "\n<title>\(title)</title>"
      + (description.map { "\n<desc>\($0)</desc>" } ?? "")
  }

  /// Text as XML holds it; what XML cannot hold is left out.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\r", "\t": escaped += " "
      default:
        if scalar.properties.generalCategory != .control, scalar.value & 0xFFFE != 0xFFFE {
          escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return escaped
  }
}
