import CollaborationModel
import Foundation
import Testing

@testable import CollaborationFiles

/// Files that mean harm, and the limits that stop them.
@Suite struct HostileGraphTests {
  private func problems(_ form: ExchangeForm, _ text: String) -> [Fault.Problem] {
    problems(form, Array(text.utf8))
  }

  private func problems(_ form: ExchangeForm, _ bytes: [UInt8]) -> [Fault.Problem] {
    do {
      let reading = try form.read(bytes, file: "例." + form.pathExtension)
      return (reading.faults + reading.warnings).map(\.problem)
    } catch {
      for language in Language.allCases { #expect(!error.text(in: language).isEmpty) }
      return error.faults.map(\.problem)
    }
  }

  @Test(arguments: [
    "<!DOCTYPE g [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n<graphml><graph><node id=\"&b;\"/></graph></graphml>",
    "<!DOCTYPE g [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><graphml><graph><node id=\"a\"><data key=\"label\">&x;</data></node></graph></graphml>",
    "<!DOCTYPE g [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x.dtd\"> %p;]><graphml><graph/></graphml>",
  ])
  func entitiesAreNeitherExpandedNorFetched(_ text: String) {
    #expect(problems(.graphML, text) == [.declaresEntities])
  }

  @Test func aDocumentTypeAloneIsNotFetched() {
    let text =
      "<!DOCTYPE graphml SYSTEM \"http://127.0.0.1:1/graphml.dtd\">\n<graphml><graph><node id=\"a\"/></graph></graphml>"
    #expect(problems(.graphML, text) == [])
  }

  @Test(arguments: [ExchangeForm.graphML, .gexf])
  func deepXMLIsRefused(_ form: ExchangeForm) {
    let text = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(problems(form, text) == [.nestedTooDeeply(limit: 256)])
  }

  @Test func deepGMLAndDeepJSONAreRefused() {
    let deep = "graph " + String(repeating: "[ a ", count: 200) + String(repeating: "]", count: 200)
    #expect(problems(.gml, deep) == [.nestedTooDeeply(limit: 64)])
    #expect(
      problems(.nodeLink, String(repeating: "[", count: 100_000)) == [.nestedTooDeeply(limit: 64)])
  }

  @Test(arguments: ["NaN", "inf", "-inf", "1e999", "-0", "-1", "0", "1,5", "0x"])
  func aWeightThatIsNoPositiveNumberCostsTheWeightAlone(_ weight: String) throws {
    let forms: [(ExchangeForm, String)] = [
      (
        .graphML,
        "<graphml><key id=\"w\" for=\"edge\" attr.name=\"weight\"/><graph><node id=\"a\"/><node id=\"b\"/>"
          + "<edge source=\"a\" target=\"b\"><data key=\"w\">\(weight)</data></edge></graph></graphml>"
      ),
      (
        .gexf,
        "<gexf><graph><nodes><node id=\"a\"/><node id=\"b\"/></nodes>"
          + "<edges><edge source=\"a\" target=\"b\" weight=\"\(weight)\"/></edges></graph></gexf>"
      ),
      (.edgeList, "a\tb\t\(weight)\n"),
    ]
    for (form, text) in forms {
      #expect(problems(form, text) == [.weightLeftOut(weight)], "\(form)")
      let reading = try form.read(Array(text.utf8), file: "a." + form.pathExtension)
      #expect(reading.network.ties.map(\.weight) == [nil], "\(form)")
      #expect(reading.ledger.refused == 0 && reading.ledger.isBalanced, "\(form)")
    }
  }

  @Test(arguments: ["\u{202E}", "\u{2066}", "\u{200F}"])
  func aLabelThatTurnsTheWritingAroundIsShown(_ scalar: String) {
    for text in [
      "<graphml><graph><node id=\"a\"><data key=\"label\">x\(scalar)y</data></node></graph></graphml>"
    ] {
      guard case .forbiddenCharacter? = problems(.graphML, text).first else {
        Issue.record("not refused")
        continue
      }
    }
  }

  @Test func noughtsAndLoneSurrogatesAreRefused() {
    #expect(!problems(.graphML, "<graphml><graph><node id=\"a\u{0}b\"/></graph></graphml>").isEmpty)
    #expect(
      !problems(.graphML, "<graphml><graph><node id=\"&#xD800;\"/></graph></graphml>").isEmpty)
    #expect(
      !problems(
        .gml,
        Array("graph [ node [ id 1 label \"a".utf8) + [0xED, 0xA0, 0x80] + Array("\" ] ]".utf8)
      ).isEmpty)
    // A reference to what is no character stays as it is written.
    #expect(problems(.gml, "graph [ node [ id 1 label \"&#xD800;\" ] ]") == [])
  }

  @Test func aLabelOfAMegabyteIsRefusedInEveryForm() {
    let label = String(repeating: "あ", count: 1_000_000)
    let forms: [(ExchangeForm, String)] = [
      (
        .graphML,
        "<graphml><graph><node id=\"a\"><data key=\"label\">\(label)</data></node></graph></graphml>"
      ),
      (.pajek, "*Vertices 1\n1 \"\(label)\"\n"),
      (.gml, "graph [ node [ id 1 label \"\(label)\" ] ]"),
    ]
    for (form, text) in forms {
      #expect(problems(form, text) == [.textTooLong(key: "name", limit: 1_000)], "\(form)")
    }
    let gexf = "<gexf><graph><nodes><node id=\"a\" label=\"\(label)\"/></nodes></graph></gexf>"
    #expect(problems(.gexf, gexf) == [.tagTooLarge(limit: 500_000)])
  }

  /// Telling attributes apart takes the XML library the square of their number.
  @Test(arguments: [(ExchangeForm.graphML, 900), (.graphML, 2_000), (.gexf, 200_000)])
  func aTagOfVeryManyAttributesIsRefused(_ form: ExchangeForm, _ count: Int) {
    let attributes = (0..<count).map { "a\($0)='1'" }.joined(separator: " ")
    let found = problems(
      form, "<graphml><graph><node id=\"a\" \(attributes)/></graph></graphml>")
    let isRefused = found.contains {
      if case .tagTooLarge = $0 { true } else { false }
    }
    #expect(isRefused == (count > 1_000))
  }

  @Test func aShortHeaderCannotAnnounceAMillionNodes() {
    #expect(problems(.pajek, "*Vertices 10001\n*Edges\n1 2\n") == [.tooManyNodes(limit: 10_000)])
    let comment = "% " + String(repeating: "x", count: 15_000) + "\n"
    #expect(problems(.pajek, comment + "*Vertices 10001\n*Edges\n1 2\n") == [])
  }

  @Test func aCharacterNoughtIsToldWhereItStands() {
    let text = "<graphml><graph><node id=\"a\u{0}b\"/></graph></graphml>"
    #expect(problems(.graphML, text) == [.controlCharacter(code: 0)])
    #expect(problems(.edgeList, [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]) == [.notUTF8(offset: 0)])
  }

  @Test func moreThanTenMegabytesOfXMLAreRead() throws {
    let nodes = (0..<60_000).map {
      "<node id=\"n\($0)\"><data key=\"note\">\(String(repeating: "x", count: 150))</data></node>\n"
    }
    let text = "<graphml><graph edgedefault=\"directed\">" + nodes.joined() + "</graph></graphml>"
    #expect(text.utf8.count > 10_000_000)
    #expect(problems(.graphML, text) == [])
  }

  @Test func aGzipBombIsLeftOff() throws {
    // A hundred thousand noughts in a few bytes.
    let bomb = try #require(Data(base64Encoded: Self.packedNoughts))
    func expanded(_ bytes: [UInt8], limit: Int) throws -> Int {
      try ByteSource(bytes, name: "a.gz").bytes(limit: limit).count
    }
    #expect(try expanded(Array(bomb), limit: 100_000) == 100_000)
    #expect(throws: NetworkFileError.self) { try expanded(Array(bomb), limit: 99_999) }
    #expect(throws: NetworkFileError.self) {
      try expanded(Array(bomb.dropLast(20)), limit: 1_000_000)
    }
    #expect(throws: NetworkFileError.self) { try expanded([1, 2, 3], limit: 1_000_000) }
  }

  @Test func aPackedFileExpandsToSixtyFourMegabytesOrAHundredTimesItsSize() throws {
    // Members of a gzip file follow each other: each of these expands to 100,000 bytes.
    let member = Array(try #require(Data(base64Encoded: Self.packedNoughts)))
    func expanded(members: Int) throws -> Int {
      let packed = Array(repeatElement(member, count: members).joined())
      let source = ByteSource(packed, name: "a.tsv.gz")
      var count = 0
      while let piece = try source.next() { count += piece.count }
      return count
    }
    #expect(try expanded(members: 640) == 64_000_000)
    let error = #expect(throws: NetworkFileError.self) { try expanded(members: 641) }
    #expect(error?.faults.map(\.problem) == [.expandsTooFar(limit: 64_000_000)])
    #expect(GzipExpansion.limit(packed: 1_000_000) == 100_000_000)
  }

  /// 100,000 noughts.
  private static let packedNoughts =
    "H4sIAAAAAAACA+3BMQEAAADCoErrn84aHkABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    + "AAAArwaFwk3FoIYBAA=="
}
