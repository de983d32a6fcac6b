/// Networks as GraphML, the form of yEd, NetworkX and igraph.
enum GraphMLText {
  /// The graph as GraphML: participants and meetings are nodes, ties and seats are edges.
  ///
  /// Attributes have the keys of the native form; names are labels too, for Gephi and for yEd. Where
  /// some ties have a direction and some have none, every edge has one, since NetworkX reads no other
  /// graph: a mutual tie is two edges then, the second with the attribute `reverse`.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the text.
  static func text(of graph: ExchangeGraph) -> String {
    var xml = XMLText()
    xml.element(
      "graphml",
      [
        ("xmlns", "http://graphml.graphdrawing.org/xmlns"),
        ("xmlns:y", "http://www.yworks.com/xml/graphml"),
      ]
    ) { xml in
      for (key, _) in graph.description { declare(key, .text, for: "graph", in: &xml) }
      for attribute in graph.nodeAttributes {
        declare(attribute.key, attribute.values, for: "node", in: &xml)
      }
      declare("label", .text, for: "node", in: &xml)
      xml.element(
        "key", [("id", "node-graphics"), ("for", "node"), ("yfiles.type", "nodegraphics")])
      for attribute in graph.arcAttributes {
        declare(attribute.key, attribute.values, for: "edge", in: &xml)
      }
      let direction = graph.isDirected ? "directed" : "undirected"
      xml.element("graph", [("id", "network"), ("edgedefault", direction)]) { xml in
        for (key, text) in graph.description {
          xml.element("data", [("key", "graph-" + key)], text: text)
        }
        for node in graph.nodes { write(node, graph.nodeAttributes, to: &xml) }
        for arc in graph.arcs { write(arc: arc, graph.arcAttributes, to: &xml) }
      }
    }
    return xml.text
  }

  private static func write(
    _ node: ExchangeGraph.Element, _ attributes: [ExchangeGraph.Attribute], to xml: inout XMLText
  ) {
    xml.element("node", [("id", node["id"])]) { xml in
      data(of: node, attributes, for: "node", in: &xml)
      guard let name = node["name"] else { return }
      xml.element("data", [("key", "node-label")], text: name)
      xml.element("data", [("key", "node-graphics")]) { xml in
        xml.element("y:ShapeNode") { $0.element("y:NodeLabel", text: name) }
      }
    }
  }

  private static func write(
    arc: ExchangeGraph.Element, _ attributes: [ExchangeGraph.Attribute], to xml: inout XMLText
  ) {
    xml.element("edge", [("source", arc["from"]), ("target", arc["to"])]) { xml in
      data(of: arc, attributes, for: "edge", in: &xml)
    }
  }

  private static func declare(
    _ key: String, _ values: ExchangeGraph.Values, for element: String, in xml: inout XMLText
  ) {
    let type =
      switch values {
      case .text: "string"
      case .integer: "int"
      case .number: "double"
      case .flag: "boolean"
      }
    xml.element(
      "key",
      [
        ("id", "\(element)-\(key)"), ("for", element), ("attr.name", key), ("attr.type", type),
      ])
  }

  private static func data(
    of element: ExchangeGraph.Element, _ attributes: [ExchangeGraph.Attribute],
    for owner: String, in xml: inout XMLText
  ) {
    for attribute in attributes {
      guard let text = element[attribute.key] else { continue }
      xml.element("data", [("key", "\(owner)-\(attribute.key)")], text: text)
    }
  }
}
