import TestSupport
import Testing

@testable import GraphCore

@Suite struct EdgeListReaderTests {
  private func list(_ text: String, directed: Bool = false) throws -> EdgeList {
    var reader = EdgeListReader(directed: directed)
    reader.read(Array(text.utf8))
    return try reader.finish()
  }

  @Test func nodesStandInTheOrderInWhichTheyAreNamed() throws {
    let list = try list("福祉課\t社会福祉協議会\n社会福祉協議会\t7\n7\t007\n")
    #expect((0..<4).map { list.names[NodeID($0)] } == ["福祉課", "社会福祉協議会", "7", "007"])
    #expect(list.graph.edgeCount == 3)
    #expect(list.graph.hasEdge(from: NodeID(2), to: NodeID(3)))
  }

  @Test func namesMayHoldSpacesWhereTabsPartColumns() throws {
    let list = try list("town hall\tfire station\t2\n")
    #expect(list.names[NodeID(1)] == "fire station")
    #expect(list.graph.weight(from: NodeID(0), to: NodeID(1)) == 2)
  }

  @Test func anyNumberOfSpacesPartsColumnsWhereThereAreNoTabs() throws {
    let list = try list("  a   b  0.5 \na c\n")
    #expect(list.graph.weight(from: NodeID(0), to: NodeID(1)) == 0.5)
    #expect(list.graph.weight(from: NodeID(0), to: NodeID(2)) == 1)
  }

  @Test func commentsEmptyLinesMarksAndCarriageReturnsArePassedOver() throws {
    let list = try list("\u{FEFF}# a list\r\n\r\na b\r\n#c d\r\nb c")
    #expect(list.names.count == 3)
    #expect(list.graph.edgeCount == 2)
    #expect(list.names[NodeID(2)] == "c")
  }

  @Test func loopsAreDroppedAndParallelEdgesMergedAndBothCounted() throws {
    let list = try list("a a\na b\nb a 3\na b 2\n")
    #expect(list.edgesRead == 4)
    #expect(list.loopsDropped == 1)
    #expect(list.edgesMerged == 2)
    #expect(list.graph.weight(from: NodeID(0), to: NodeID(1)) == 3)
    #expect(try self.list("a b\nb a\n", directed: true).edgesMerged == 0)
  }

  @Test func bytesMayBreakOffAnywhere() throws {
    let text = Array("部署一\t会議体\t2\n会議体\tx\nx\t部署一\r\n".utf8)
    let whole = try list(String(decoding: text, as: UTF8.self))
    for size in 1...text.count {
      var reader = EdgeListReader()
      for start in stride(from: 0, to: text.count, by: size) {
        reader.read(Array(text[start..<min(start + size, text.count)]))
      }
      let pieces = try reader.finish()
      #expect((0..<3).map { pieces.names[NodeID($0)] } == (0..<3).map { whole.names[NodeID($0)] })
      #expect(pieces.graph.edgeCount == 3)
    }
  }

  @Test func faultsAreToldWithTheirLines() throws {
    #expect(throws: EdgeListFaults(faults: [EdgeListFault(line: 2, problem: .missingColumn)])) {
      try list("a b\nlonely\na c\n")
    }
  }

  @Test func aNameThatIsNoUTF8IsAFaultUnlessAnotherEncodingIsGiven() throws {
    let bytes = Array("a b\n".utf8) + [0xFF, 0x20, 0x61, 0x0A]
    #expect(throws: EdgeListFaults(faults: [EdgeListFault(line: 2, problem: .notUTF8)])) {
      var reader = EdgeListReader()
      reader.read(bytes)
      _ = try reader.finish()
    }
    var reader = EdgeListReader(otherNames: {
      $0 == [0xFF] ? "ÿ" : String(decoding: $0, as: UTF8.self)
    })
    reader.read(bytes)
    let list = try reader.finish()
    #expect((0..<3).map { list.names[NodeID($0)] } == ["a", "b", "ÿ"])
  }

  @Test(arguments: ["-1", "0", "NaN", "inf", "NA", "1e999"])
  func whatCannotBeAWeightCostsTheWeight(_ weight: String) throws {
    let list = try list("a b 2\nb c \(weight)\n")
    #expect(list.graph.edgeCount == 2)
    #expect(list.graph.weight(from: NodeID(1), to: NodeID(2)) == 1)
    #expect(list.notes.unusableWeights == [.init(line: 2, text: weight)])
    #expect(try self.list("a b 2\n").notes.unusableWeightCount == 0)
  }

  @Test func attributesOfNetworkXGiveTheWeight() throws {
    let list = try list("a b {}\nb c {'weight': 3}\nc d {'colour': 'red', 'weight': 0.5}\n")
    #expect(list.graph.weight(from: NodeID(0), to: NodeID(1)) == 1)
    #expect(list.graph.weight(from: NodeID(1), to: NodeID(2)) == 3)
    #expect(list.graph.weight(from: NodeID(2), to: NodeID(3)) == 0.5)
    #expect(list.notes.linesWithFurtherColumns == 1)
    #expect(list.notes.firstLineWithFurtherColumns == 3)
  }

  @Test(arguments: ["a,b,2\nb,c\n", "a;b;2\nb;c\n", "a, b, 2\nb, c\n", "a\tb\t2\nb\tc\n"])
  func commasSemicolonsAndTabsPartColumns(_ text: String) throws {
    let list = try list(text)
    #expect((0..<3).map { list.names[NodeID($0)] } == ["a", "b", "c"])
    #expect(list.graph.weight(from: NodeID(0), to: NodeID(1)) == 2)
  }

  @Test func aNameMayStandBetweenQuotationMarks() throws {
    let list = try list("\"town hall\" shop\n\"a, b\" \"town hall\" 2\nx\"y shop\n")
    #expect((0..<4).map { list.names[NodeID($0)] } == ["town hall", "shop", "a, b", "x\"y"])
  }

  @Test(arguments: ["% MatrixMarket\na b\n", "a b\r", "a b\rb a\r", "a b\n\u{1A}", "a b\u{1A}"])
  func commentsLineEndsAndTheEndOfOldFilesAreNoNames(_ text: String) throws {
    let list = try list(text)
    #expect(list.names.count == 2 && list.graph.edgeCount == 1)
  }

  @Test func headingsAreNoEdge() throws {
    var reader = EdgeListReader(format: EdgeListFormat(headingLines: 1))
    reader.read(Array("# comment\nsource target\na b\n".utf8))
    let list = try reader.finish()
    #expect(list.names.count == 2 && list.edgesRead == 1)
  }

  @Test func linesKeepLoopsAndRepeatsWithTheirNumbers() {
    let lines = EdgeListReader.lines(of: Array("a b\n\nb a 2\na a\nlonely\n".utf8))
    #expect(lines.lines.map(\.number) == [1, 3, 4])
    #expect(lines.lines.map(\.weight) == [nil, 2, nil])
    #expect(lines.faults == [EdgeListFault(line: 5, problem: .missingColumn)])
  }

  @Test func aLineThatIsTooLongEndsTheReading() throws {
    let name = String(repeating: "a", count: EdgeListLimits.line - 2)
    #expect(try list("\(name) b\n").names.count == 2)
    #expect(
      throws: EdgeListFaults(
        faults: [EdgeListFault(line: 1, problem: .lineTooLong(limit: EdgeListLimits.line))])
    ) { try list(name + name) }
  }

  @Test func longNamesThatBeginAlikeAreToldApart() throws {
    let names = (0..<2000).map { "地域包括支援センター\($0)" }
    let text = names.map { "\(names[0])\t\($0)\n" }.joined()
    let list = try list(text)
    #expect(list.names.count == 2000)
    #expect((0..<2000).allSatisfy { list.names[NodeID($0)] == names[$0] })
  }
}
