import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Names are data, whatever they hold: they draw as text, or the command says why not.
@Suite struct HostileLabelTests {
  static let names = [
    #"say "x""#, #"\N"#, #"\G \L \E"#, "<b>太字</b>", #"C:\dir\"#, "R&D &amp; &#x41;", "😀 絵文字",
    "<IMG SRC=\"/etc/passwd\"/>", #"" image="/etc/passwd" URL="javascript:alert(1)"#,
    "<script>alert(1)</script>", "]]> --> <!-- %s%n", "שלום עולם", "{a|b}", "a -- b; c -> d",
    "</text></g></svg>", "上\n下", String(repeating: "長い名前の機関", count: 9),
  ]

  @Test func everyNameIsDrawnAsTextAndNothingElse() throws {
    let scratch = try Scratch()
    var town = "tsunagi: 1\nname: \(Self.quoted(Self.names[3]))\nparticipants:\n"
    for (index, name) in Self.names.enumerated() {
      town += "  - {id: p\(index), name: \(Self.quoted(name)), kind: agency, sectors: [高齢]}\n"
    }
    town += "ties:\n"
    for index in 1..<Self.names.count {
      town += "  - {from: p0, to: p\(index), kind: 協働, label: \(Self.quoted(Self.names[index]))}\n"
    }
    let file = try scratch.file("town.yaml", holding: town)
    let run = try CommandRun(
      ["draw", file]
        + ["svg", "pdf", "png", "dot"].flatMap { ["-o", scratch.file("a.\($0)").path] })
    #expect(run.status == 0, "\(run.errors)")

    let svg = try Data(contentsOf: scratch.file("a.svg"))
    let reader = Elements()
    let parser = XMLParser(data: svg)
    parser.delegate = reader
    #expect(parser.parse())
    #expect(
      reader.names.isSubset(of: [
        "svg", "g", "title", "desc", "text", "path", "polygon", "polyline", "ellipse",
      ]))
    #expect(!reader.attributes.contains { $0.hasPrefix("on") || $0.contains("href") })
    let shown = reader.text.joined().filter { !$0.isWhitespace }
    for name in Self.names.dropLast(2) {
      #expect(shown.contains(name.filter { !$0.isWhitespace }), "\(name)")
    }
    let dot = String(decoding: try Data(contentsOf: scratch.file("a.dot")), as: UTF8.self)
    let outsideOfQuotes = dot.replacing(/"(\\.|[^"\\])*"/, with: "")
    #expect(!outsideOfQuotes.contains("image") && !outsideOfQuotes.contains("URL"))
    #expect(outsideOfQuotes.contains("label="))
  }

  @Test(arguments: ["\"\"", "\"　\"", "\"\\u200b\""])
  func aNameWithoutVisibleCharactersIsRefusedOrTheIDIsDrawn(_ name: String) throws {
    let scratch = try Scratch()
    let town =
      "tsunagi: 1\nname: 町\nparticipants:\n  - {id: madoguchi, name: \(name), kind: agency, sectors: [高齢]}\n"
    let file = try scratch.file("town.yaml", holding: town)
    let run = try CommandRun("draw", file, "-o", scratch.file("a.svg").path)
    if run.status == 0 {
      let svg = String(decoding: try Data(contentsOf: scratch.file("a.svg")), as: UTF8.self)
      #expect(svg.contains(">madoguchi</text>"))
    } else {
      #expect(run.status == 1 && run.errors.contains("town.yaml:4:"))
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }
}

private final class Elements: NSObject, XMLParserDelegate {
  var names: Set<String> = []
  var attributes: Set<String> = []
  var text: [String] = []
  private var isInText = false

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    names.insert(elementName)
    self.attributes.formUnion(attributes.keys.filter { !$0.hasPrefix("xmlns") })
    isInText = elementName == "text"
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInText { text.append(string) }
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    isInText = false
  }
}
