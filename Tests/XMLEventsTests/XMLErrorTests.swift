import Testing
import XMLEvents

@Suite("Why an XML text is not read on")
struct XMLErrorTests {
  private func error(_ text: String) -> XMLError? {
    do throws(XMLError) {
      try XMLEventParser.parse(text, for: EventLog())
      return nil
    } catch {
      return error
    }
  }

  @Test("What breaks the rules of XML is told with its line")
  func notWellFormed() {
    guard case .notWellFormed(_, let place) = error("<a>\n<b></a>") else {
      Issue.record("the wrong end of an element is a fault")
      return
    }
    #expect(place.line == 2)
  }

  @Test(
    "A text that ends before its elements do, and an empty one, end too soon",
    arguments: ["<a><b/>", "", "<a"])
  func endsTooSoon(text: String) {
    #expect(error(text) == .endsTooSoon)
  }

  @Test("A text that declares entities is not read: they can expand without end, or fetch files")
  func entities() {
    for declaration in [#"<!ENTITY e "x">"#, #"<!ENTITY e SYSTEM "file:///etc/passwd">"#] {
      guard case .declaresEntities = error("<!DOCTYPE a [\(declaration)]><a>&e;</a>") else {
        Issue.record("\(declaration) was read")
        continue
      }
    }
  }

  @Test("Elements may be nested to the limit, and no deeper")
  func nesting() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    let limit = XMLEventParser.nestingLimit
    #expect(error(nested(limit)) == nil)
    #expect(error(nested(limit + 1)) == .nestedTooDeeply(limit: limit))
  }

  @Test("A tag may have as many attributes as the limit says, and no more")
  func attributes() {
    func tag(_ count: Int) -> String {
      "<a " + (0..<count).map { "k\($0)='1'" }.joined(separator: " ") + "/>"
    }
    let limit = XMLEventParser.attributeLimit
    #expect(error(tag(limit)) == nil)
    guard case .tagTooLarge(limit, _) = error(tag(limit + 1)) else {
      Issue.record("a tag of \(limit + 1) attributes was read")
      return
    }
  }

  @Test("A tag longer than the limit is refused before it ends")
  func longTags() {
    func tag(_ length: Int) -> String { "<a k='" + String(repeating: "x", count: length) + "'/>" }
    #expect(error(tag(100_000)) == nil)
    guard case .tagTooLarge(XMLEventParser.tagLimit, _) = error(tag(700_000)) else {
      Issue.record("a tag of 700,000 bytes was read")
      return
    }
  }
}
