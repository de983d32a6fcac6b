import CollaborationModel
import Testing

@testable import CollaborationFiles

/// The short way for plain graphs gives what the long way gives, or leaves the graph to it.
@Suite struct PlainGraphTests {
  private func graph(_ text: String) throws -> (ForeignGraph, FaultLog) {
    let source = SourceText(file: "例.graphml", text: text)
    let log = FaultLog(source: source)
    return (try #require(GraphMLDocument.graph(in: source, log: log)), log)
  }

  private func text(nodes: String, edges: String, isDirected: Bool = false) -> String {
    """
    <graphml><key id="l" for="node" attr.name="label"/><key id="w" for="edge" attr.name="weight"/>
    <graph edgedefault="\(isDirected ? "directed" : "undirected")">\(nodes)\(edges)</graph></graphml>
    """
  }

  @Test(arguments: 0..<20)
  func bothWaysGiveTheSame(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let count = 3 + random(20)
    let nodes = (0..<count).map { node in
      let label = random(3) == 0 ? "" : "<data key=\"l\">機関 \(node)</data>"
      return "<node id=\"v\(node)\">\(label)</node>"
    }
    var seen: Set<[Int]> = []
    let edges = (0..<30).compactMap { _ -> String? in
      let ends = [random(count), random(count)]
      guard ends[0] != ends[1], seen.insert(ends.sorted()).inserted else { return nil }
      let weight = random(2) == 0 ? "" : "<data key=\"w\">\(1 + random(9)).\(random(10))</data>"
      let direction = random(3) == 0 ? " directed=\"true\"" : ""
      return "<edge source=\"v\(ends[0])\" target=\"v\(ends[1])\"\(direction)>\(weight)</edge>"
    }
    let (graph, log) = try graph(text(nodes: nodes.joined(), edges: edges.joined()))
    let short = try #require(PlainGraph(graph, name: "例", file: "例.graphml")?.reading)
    let long = try graph.rows.reading(name: "例", log: log, faultyRows: .refuseFile)
    #expect(short == long)
  }

  @Test(arguments: [
    ("<node id=\"a\"/><node id=\"a\"/>", ""), ("<node/>", ""),
    ("<node id=\"a\"/>", "<edge source=\"a\" target=\"a\"/>"),
    ("<node id=\"a\"/>", "<edge source=\"a\" target=\"b\"/>"),
    (
      "<node id=\"a\"/><node id=\"b\"/>",
      "<edge source=\"a\" target=\"b\"/><edge source=\"b\" target=\"a\"/>"
    ),
    (
      "<node id=\"a\"/><node id=\"b\"/>",
      "<edge source=\"a\" target=\"b\"><data key=\"w\">-1</data></edge>"
    ),
    ("<node id=\"a\"><data key=\"l\">x\u{202E}</data></node>", ""),
    ("<node id=\"a\"><data key=\"kind\">department</data></node>", ""),
  ])
  func whatIsNotPlainGoesTheLongWay(_ nodes: String, _ edges: String) throws {
    let (graph, _) = try graph(text(nodes: nodes, edges: edges))
    #expect(PlainGraph(graph, name: "例", file: "例.graphml")?.reading == nil)
  }
}
