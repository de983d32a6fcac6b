import Scene

/// Networks as GEXF 1.3, the form of Gephi.
///
/// Names are labels, main sectors colours, kinds of ties `kind`, and lifespans `start` and `end` by the
/// day; the attributes `since` and `until` keep how exactly they were stated. Where some ties have a
/// direction and some have none, every edge has one, as in ``GraphMLText``.
enum GEXFText {
  static func text(of graph: ExchangeGraph) -> String {
    let isDynamic = (graph.nodes + graph.edges).contains {
      GEXFTime.start($0["since"]) != nil || GEXFTime.end($0["until"]) != nil
    }
    let nodeAttributes = graph.nodeAttributes.filter { $0.key != "name" }
    let edgeAttributes = graph.arcAttributes.filter { !["label", "weight"].contains($0.key) }
    var xml = XMLText()
    xml.element(
      "gexf",
      [
        ("xmlns", "http://gexf.net/1.3"), ("xmlns:viz", "http://gexf.net/1.3/viz"),
        ("version", "1.3"),
      ]
    ) { xml in
      xml.element("meta") { xml in
        xml.element("creator", text: "Tsunagi")
        if !graph.name.isEmpty { xml.element("description", text: graph.name) }
      }
      xml.element(
        "graph",
        [
          ("defaultedgetype", graph.isDirected ? "directed" : "undirected"),
          ("mode", isDynamic ? "dynamic" : "static"), ("timeformat", isDynamic ? "date" : nil),
        ]
      ) { xml in
        declare(nodeAttributes, of: "node", in: &xml)
        declare(edgeAttributes, of: "edge", in: &xml)
        xml.element("nodes", [("count", String(graph.nodes.count))]) { xml in
          for node in graph.nodes { write(node, nodeAttributes, to: &xml) }
        }
        let arcs = graph.arcs
        xml.element("edges", [("count", String(arcs.count))]) { xml in
          for (number, arc) in arcs.enumerated() {
            write(arc: arc, number: number, edgeAttributes, to: &xml)
          }
        }
      }
    }
    return xml.text
  }

  private static func write(
    _ node: ExchangeGraph.Element, _ attributes: [ExchangeGraph.Attribute], to xml: inout XMLText
  ) {
    xml.element(
      "node",
      [
        ("id", node["id"]), ("label", node["name"] ?? ""), ("start", GEXFTime.start(node["since"])),
        ("end", GEXFTime.end(node["until"])),
      ]
    ) { xml in
      values(of: node, attributes, in: &xml)
      let colour = ExchangeColour.of(node)
      xml.element(
        "viz:color",
        [("r", String(colour.red)), ("g", String(colour.green)), ("b", String(colour.blue))])
    }
  }

  private static func write(
    arc: ExchangeGraph.Element, number: Int, _ attributes: [ExchangeGraph.Attribute],
    to xml: inout XMLText
  ) {
    xml.element(
      "edge",
      [
        ("id", String(number)), ("source", arc["from"]), ("target", arc["to"]),
        ("kind", arc["kind"]), ("label", arc["label"]), ("weight", arc["weight"]),
        ("start", GEXFTime.start(arc["since"])), ("end", GEXFTime.end(arc["until"])),
      ]
    ) { xml in values(of: arc, attributes, in: &xml) }
  }

  private static func declare(
    _ attributes: [ExchangeGraph.Attribute], of owner: String, in xml: inout XMLText
  ) {
    guard !attributes.isEmpty else { return }
    xml.element("attributes", [("class", owner), ("mode", "static")]) { xml in
      for attribute in attributes {
        let type =
          switch attribute.values {
          case .text: "string"
          case .integer: "integer"
          case .number: "double"
          case .flag: "boolean"
          }
        xml.element(
          "attribute", [("id", attribute.key), ("title", attribute.key), ("type", type)])
      }
    }
  }

  private static func values(
    of element: ExchangeGraph.Element, _ attributes: [ExchangeGraph.Attribute],
    in xml: inout XMLText
  ) {
    let stated = attributes.filter { element[$0.key] != nil }
    guard !stated.isEmpty else { return }
    xml.element("attvalues") { xml in
      for attribute in stated {
        xml.element("attvalue", [("for", attribute.key), ("value", element[attribute.key])])
      }
    }
  }
}
