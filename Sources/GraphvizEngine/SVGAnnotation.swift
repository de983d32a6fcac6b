import DOTLanguage

/// Gives the elements of an SVG what people call them: a title and a description for each node and
/// edge, for readers of screens and for searches.
///
/// Graphviz writes the document's own ids as titles. They are replaced in the text that Graphviz
/// wrote, so that everything else stays as it is.
struct SVGAnnotation {
  private let words: [String: (title: String, description: String?)]
  private let name: String
  private let language: String?

  init(_ document: DOTDocument) {
    name = document.name
    language = document.language
    var words: [String: (title: String, description: String?)] = [:]
    func add(_ attributes: [DOTDocument.Attribute], _ title: String?, _ description: String?) {
      guard let title,
        case .word(let id)? = attributes.first(where: { $0.name == "id" })?.value
      else { return }
      words[id] = (title, description)
    }
    for node in document.nodes { add(node.attributes, node.title, node.description) }
    for edge in document.edges { add(edge.attributes, edge.title, edge.description) }
    self.words = words
  }

  /// The SVG with its titles and descriptions.
  func annotated(_ svg: [UInt8]) -> [UInt8] {
    var lines = String(decoding: svg, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)[...]
    var written: [String] = []
    var isInRoot = true
    while let line = lines.popFirst() {
      if isInRoot, line.hasPrefix("<g id=\"graph0\"") {
        isInRoot = false
        written.append("<title>\(Self.escaped(name))</title>")
        written.append(String(line))
        // The whole has its title now.
        if lines.first?.hasPrefix("<title>") == true { lines.removeFirst() }
        continue
      }
      if isInRoot, line.hasPrefix("<svg ") {
        let language = language.map {
          "lang=\"\(Self.escaped($0))\" xml:lang=\"\(Self.escaped($0))\" "
        }
        written.append(
          "<svg role=\"graphics-document\" \(language ?? "")" + line.dropFirst("<svg ".count))
        continue
      }
      if line.hasPrefix("<text ") {
        written.append(Self.withFallback(line))
        continue
      }
      guard line.hasPrefix("<g id=\""), let (title, description) = words[Self.id(of: line)],
        lines.first?.hasPrefix("<title>") == true
      else {
        written.append(String(line))
        continue
      }
      let role = line.contains("class=\"edge") ? "graphics-symbol" : "graphics-object"
      written.append(line.dropLast() + " role=\"\(role)\" aria-label=\"\(Self.escaped(title))\">")
      lines.removeFirst()
      written.append("<title>\(Self.escaped(title))</title>")
      if let description, !description.isEmpty {
        written.append("<desc>\(Self.escaped(description))</desc>")
      }
    }
    return Array(written.joined(separator: "\n").utf8)
  }

  /// A line of text that where its font is not installed is shown in another without serifs.
  private static func withFallback(_ line: Substring) -> String {
    let name = "font-family=\""
    guard let start = line.firstRange(of: name),
      let end = line[start.upperBound...].firstIndex(of: "\"")
    else { return String(line) }
    let family = line[start.upperBound..<end]
    return family.contains(",") ? String(line) : line[..<end] + ",sans-serif" + line[end...]
  }

  private static func id(of line: Substring) -> String {
    // Graphviz writes a hyphen as its number, for the sake of comments.
    String(line.dropFirst("<g id=\"".count).prefix { $0 != "\"" }).replacing("&#45;", with: "-")
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
