import Foundation
import GraphCore

/// The network as GraphML, in the manner of igraph: for one file the bare ties, for the other what
/// researchers keep beside names and ties.
struct GraphMLFiles {
  let bare: String
  let withAttributes: String

  /// Writes both files; `nil` where they would be larger than what is read.
  init?(_ graph: Graph) throws {
    guard graph.edgeCount <= 200_000 else { return nil }
    let folder = FileManager.default.temporaryDirectory
    bare = folder.appending(path: "tsunagi-bare.graphml").path
    withAttributes = folder.appending(path: "tsunagi-attributes.graphml").path
    try Self.text(of: graph, hasAttributes: false).write(
      toFile: bare, atomically: true, encoding: .utf8)
    try Self.text(of: graph, hasAttributes: true).write(
      toFile: withAttributes, atomically: true, encoding: .utf8)
  }

  private static let sectors = ["高齢", "障害", "子ども", "医療"]
  private static let kinds = ["情報共有", "つなぎ", "相談"]

  private static func text(of graph: Graph, hasAttributes: Bool) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="v_name" for="node" attr.name="name" attr.type="string"/>
      <key id="v_sectors" for="node" attr.name="sectors" attr.type="string"/>
      <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
      <key id="e_kind" for="edge" attr.name="kind" attr.type="string"/>
      <key id="e_label" for="edge" attr.name="label" attr.type="string"/>
      <graph id="G" edgedefault="undirected">

      """
    func data(_ key: String, _ value: String) -> String {
      "    <data key=\"\(key)\">\(value)</data>\n"
    }
    for node in graph.nodes {
      let content =
        hasAttributes
        ? data("v_name", "機関\(node.index)") + data("v_sectors", sectors[node.index % 4]) : ""
      text += "  <node id=\"n\(node.index)\">\n\(content)  </node>\n"
    }
    var number = 0
    graph.forEachEdge { source, target, _ in
      let content =
        hasAttributes
        ? data("e_weight", String(number % 5 + 1)) + data("e_kind", kinds[number % 3])
          + data("e_label", "会議\(number % 50)") : ""
      text +=
        "  <edge source=\"n\(source.index)\" target=\"n\(target.index)\">\n\(content)  </edge>\n"
      number += 1
    }
    return text + "</graph>\n</graphml>\n"
  }
}
