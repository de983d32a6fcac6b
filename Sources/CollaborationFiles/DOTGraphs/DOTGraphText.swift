import DOTLanguage

/// Networks in the DOT language, for Graphviz and what reads its files: a graph with attributes, where
/// `tsunagi draw -o map.dot` gives a map with places.
enum DOTGraphText {
  static func text(of graph: ExchangeGraph) -> String {
    var document = DOTDocument(name: graph.name, isDirected: graph.isDirected)
    document.nodes = graph.nodes.map { node in
      DOTDocument.Node(
        node["id"] ?? "",
        [.init("label", .label(node["name"] ?? node["id"] ?? ""))]
          + attributes(of: node, graph.nodeAttributes.filter { $0.key != "name" }))
    }
    document.edges = graph.edges.map { edge in
      var attributes = attributes(of: edge, graph.edgeAttributes)
      if graph.isDirected, !ExchangeGraph.isDirected(edge) {
        attributes.insert(.init("dir", .word("none")), at: 0)
      }
      return DOTDocument.Edge(edge["from"] ?? "", edge["to"] ?? "", attributes)
    }
    return document.text
  }

  private static func attributes(
    of element: ExchangeGraph.Element, _ attributes: [ExchangeGraph.Attribute]
  ) -> [DOTDocument.Attribute] {
    attributes.compactMap { attribute in
      element[attribute.key].map { DOTDocument.Attribute(attribute.key, .label($0)) }
    }
  }
}
