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

  private func expectBothWaysAgree(_ text: String) throws {
    let (graph, log) = try graph(text)
    let long = try graph.rows.reading(name: "例", log: log, faultyRows: .refuseFile)
    let ofRows = PlainGraph(graph)
      .reading(name: "例", description: graph.description, file: "例.graphml", log: log)
    #expect(try #require(ofRows) == long)
    let source = SourceText(file: "例.graphml", text: text)
    let short = GraphMLDocument.plainReading(of: source, name: "例")
    #expect(try #require(short) == long)
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
    try expectBothWaysAgree(text(nodes: nodes.joined(), edges: edges.joined()))
  }

  /// What researchers' files say, with words of their own, keys that nobody knows and defaults.
  @Test func bothWaysReadAttributesAlike() throws {
    try expectBothWaysAgree(
      """
      <graphml><key id="k" for="all" attr.name="kind"/><key id="s" for="node" attr.name="分野"/>
      <key id="t" for="node" attr.name="tier"><default>市町村域</default></key>
      <key id="x" for="node" attr.name="x"/><key id="l" for="edge" attr.name="label"/>
      <key id="d" for="edge" attr.name="depth"/><key id="n" for="all" attr.name="note"/>
      <key id="z" for="edge" attr.name="since"/><key id="c" for="edge" attr.name="担い手"/>
      <key id="v" for="edge" attr.name="status"/><key id="g" for="graph" attr.name="question"/>
      <key id="r" for="edge" attr.name="inferred"/><key id="o" for="edge" attr.name="direction"/>
      <graph edgedefault="undirected"><data key="g">だれと働きますか</data>
      <node id="a"><data key="k">部署</data><data key="s">高齢、いぬ;ねこ</data><data key="x">1</data></node>
      <node id="b"><data key="s">ねこ；高齢者</data><data key="k">わが家</data><data key="n">覚え</data></node>
      <node id="c"><data key="k">わが家</data><data key="t">うちの地区</data></node>
      <edge source="a" target="b"><data key="k">相談</data><data key="l">月1回</data>
      <data key="d">3.0</data><data key="z">令和5年4月</data><data key="c">属人</data></edge>
      <edge source="b" target="a"><data key="k">おしゃべり</data><data key="v">ぎくしゃく</data></edge>
      <edge source="b" target="c" directed="true"><data key="k">おしゃべり</data>
      <data key="r">true</data><data key="n">覚え</data></edge>
      <edge source="a" target="c"><data key="o">directed</data></edge></graph></graphml>
      """)
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
    ("<node id=\"a\"><data key=\"kind\">meeting</data></node>", ""),
    ("<node id=\"a\"><data key=\"since\">2020</data></node>", ""),
    (
      "<node id=\"a\"/><node id=\"b\"/>",
      "<edge source=\"a\" target=\"b\"><data key=\"status\">open</data></edge>"
    ),
    (
      "<node id=\"a\"/><node id=\"b\"/>",
      "<edge source=\"a\" target=\"b\"><data key=\"depth\">6</data></edge>"
    ),
    (
      "<node id=\"a\"/><node id=\"b\"/>",
      "<edge source=\"a\" target=\"b\"><data key=\"since\">いつか</data></edge>"
    ),
  ])
  func whatIsNotPlainGoesTheLongWay(_ nodes: String, _ edges: String) throws {
    let text = text(nodes: nodes, edges: edges)
    let (graph, log) = try graph(text)
    // What the rows were mended of is plain then, and still the same.
    if let ofRows = PlainGraph(graph)
      .reading(name: "例", description: [], file: "例.graphml", log: log)
    {
      #expect(try ofRows == graph.rows.reading(name: "例", log: log, faultyRows: .refuseFile))
    }
    let source = SourceText(file: "例.graphml", text: text)
    #expect(GraphMLDocument.plainReading(of: source, name: "例") == nil)
  }
}
