import Testing
import XMLEvents

@Suite("What a parser finds in an XML text")
struct XMLEventParserTests {
  @Test("Elements, attributes and text are told in the order of the text")
  func order() throws {
    #expect(
      try EventLog.events(of: #"<a><b k="1" l="課">文字</b>x</a>"#)
        == ["<a>", "<b k=1 l=課>", "文字", "</b>", "x", "</a>"])
  }

  @Test("A name is told without its prefix, and an unknown one is none of those that are known")
  func names() throws {
    #expect(
      try EventLog.events(of: #"<x:a xmlns:x="u"><nodes/></x:a>"#)
        == ["<a>", "<?>", "</?>", "</a>"])
  }

  @Test("Characters that XML writes in another way are those characters")
  func characters() throws {
    #expect(
      try EventLog.events(of: #"<a k="&lt;&#x8AB2;">&amp;<![CDATA[<b>]]></a>"#)
        == ["<a k=<課>", "&<b>", "</a>"])
  }

  @Test("A text in pieces says the same as the whole, even where a piece ends within a character")
  func pieces() throws {
    let text = Array(#"<a><b k="値">地域包括支援センター</b></a>"#.utf8)
    for size in 1...7 {
      let log = EventLog()
      let parser = XMLEventParser(log)
      for start in stride(from: 0, to: text.count, by: size) {
        try parser.feed(text[start..<min(start + size, text.count)])
      }
      try parser.finish()
      #expect(log.events == ["<a>", "<b k=値>", "地域包括支援センター", "</b>", "</a>"])
    }
  }

  @Test("A declaration of the bytes is followed, unless the text has been made UTF-8 before")
  func encodings() throws {
    let latin =
      Array(#"<?xml version="1.0" encoding="ISO-8859-1"?><a>"#.utf8) + [0xE9] + Array("</a>".utf8)
    let log = EventLog()
    let parser = XMLEventParser(log)
    try parser.feed(latin[...])
    try parser.finish()
    #expect(log.events == ["<a>", "é", "</a>"])
    #expect(
      try EventLog.events(of: #"<?xml version="1.0" encoding="Shift_JIS"?><a>課</a>"#)
        == ["<a>", "課", "</a>"])
  }

  @Test("The place of an element is behind its tag")
  func places() throws {
    let log = EventLog()
    try XMLEventParser.parse("<a>\n  <b/>\n</a>", for: log)
    #expect(log.places.map(\.line) == [1, 2])
  }

  @Test("The position of an attribute's value is found from any start")
  func positions() throws {
    final class Listener: XMLEventListener {
      var found: [Int?] = []
      func xmlElementBegan(_ element: XMLName, _ attributes: XMLAttributes, at _: XMLPlace) {
        guard element == "b" else { return }
        let values = ["x", "y"].map { Array($0.utf8) }
        found += (0..<2).map { attributes.position(of: "k", among: values, from: $0) }
        found.append(attributes["k"] == nil ? nil : 9)
      }
      func xmlText(_: XMLCharacters) {}
      func xmlElementEnded(_: XMLName) {}
    }
    let listener = Listener()
    try XMLEventParser.parse(#"<a><b k="y"/><b k="z"/><b l="x"/></a>"#, for: listener)
    #expect(listener.found == [1, 1, 9, nil, nil, 9, nil, nil, nil])
  }
}
