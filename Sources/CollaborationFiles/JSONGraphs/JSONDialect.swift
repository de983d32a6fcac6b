/// The ways in which programs hold nodes and edges in JSON. The first that fits a document counts.
enum JSONDialect {
  /// The graph of a document; `nil` where no dialect fits.
  static func graph(of root: DocumentNode) -> JSONGraph? {
    for dialect in [cytoscape, cyberInfrastructure, jsonGraphFormat, nodesAndEdges, links] {
      if let graph = dialect(root) { return graph }
    }
    return nil
  }

  /// The elements of Cytoscape, in two lists, or in one as cytoscape.js has them too.
  private static func cytoscape(_ root: DocumentNode) -> JSONGraph? {
    let holder = root.value("elements") ?? root
    let statements = root.value("data")?.entries ?? []
    if let elements = holder.elements, root.value("connections") == nil {
      guard root.value("elements") != nil || elements.contains(where: { $0.value("data") != nil })
      else { return nil }
      let isEdge = { (element: DocumentNode) in
        element.value("group")?.scalar == "edges" || element.value("data")?.value("source") != nil
      }
      return JSONGraph(
        nodes: elements.filter { !isEdge($0) }.map { JSONElement(node: $0) },
        edges: elements.filter(isEdge).map { JSONElement(edge: $0) },
        isDirected: isDirected(root), statements: statements)
    }
    guard root.value("elements") != nil, let nodes = holder.value("nodes")?.elements else {
      return nil
    }
    return JSONGraph(
      nodes: nodes.map { JSONElement(node: $0) },
      edges: (holder.value("edges")?.elements ?? []).map { JSONElement(edge: $0) },
      isDirected: isDirected(root), statements: statements)
  }

  /// Lists of nodes and of edges under whatever names: NetworkX, D3, vis.js, graphology, Kumu, Neo4j.
  private static func nodesAndEdges(_ root: DocumentNode) -> JSONGraph? {
    guard let nodes = nodes(of: root) else { return nil }
    if let adjacency = root.value("adjacency")?.elements {
      return adjacencyGraph(root, nodes, adjacency)
    }
    let keys = ["links", "edges", "connections", "relationships", "ties"]
    guard let edges = keys.lazy.compactMap({ root.value($0)?.elements }).first else { return nil }
    // Edges of Kumu, of Neo4j and of a mixed graph of graphology have a direction unless they say not.
    let type = root.value("options")?.value("type")?.scalar
    let isDirected =
      isDirected(root) || type == "directed" || type == "mixed"
      || root.value("connections") != nil || root.value("relationships") != nil
    let about = root.value("graph") ?? root.value("attributes") ?? root.value("data")
    return JSONGraph(
      nodes: nodes, edges: edges.map { JSONElement(edge: $0) }, isDirected: isDirected,
      statements: about?.entries ?? [])
  }

  private static func nodes(of holder: DocumentNode) -> [JSONElement]? {
    guard let nodes = holder.value("nodes") ?? holder.value("elements") ?? holder.value("vertices")
    else { return nil }
    switch nodes.content {
    case .list(let elements): return elements.map { JSONElement(node: $0) }
    case .mapping(let entries): return entries.map { JSONElement(node: $0.value, id: $0.key) }
    case .scalar: return nil
    }
  }

  /// For every node the list of those that it is joined to, as NetworkX has it.
  private static func adjacencyGraph(
    _ root: DocumentNode, _ nodes: [JSONElement], _ adjacency: [DocumentNode]
  ) -> JSONGraph {
    let isDirected = isDirected(root)
    var seen: Set<[String]> = []
    var edges: [JSONElement] = []
    for (index, neighbors) in adjacency.enumerated() where index < nodes.count {
      let from = nodes[index].id ?? String(index)
      for neighbor in neighbors.elements ?? [] {
        let node = JSONElement(node: neighbor)
        guard let to = node.id, let end = neighbor.value("id") ?? node.source else { continue }
        // An edge without a direction stands with both of its ends.
        let key = neighbor.value("key")?.scalar ?? ""
        if !isDirected, !seen.insert([from, to].sorted() + [key]).inserted { continue }
        var edge = JSONElement(place: node.place)
        edge.source = DocumentNode(content: .scalar(from, isPlain: false), place: node.place)
        edge.target = end
        edge.fields = node.fields
        edges.append(edge)
      }
    }
    return JSONGraph(
      nodes: nodes, edges: edges, isDirected: isDirected,
      statements: root.value("graph")?.entries ?? [])
  }

  /// The JSON Graph Format: one graph, or a list of them of which the first is read. An edge has a
  /// direction unless the graph says that it has none (version 2).
  private static func jsonGraphFormat(_ root: DocumentNode) -> JSONGraph? {
    let graphs = root.value("graphs")?.elements ?? root.value("graph").map { [$0] } ?? []
    guard let first = graphs.first, let nodes = nodes(of: first) else { return nil }
    let edges = first.value("edges")?.elements ?? []
    var graph = JSONGraph(nodes: nodes, edges: edges.map { JSONElement(edge: $0) })
    graph.isDirected = first.value("directed")?.scalar != "false"
    graph.statements =
      first.entries.filter { $0.key == "id" } + (first.value("metadata")?.entries ?? [])
    if let label = first.entries.first(where: { $0.key == "label" }) {
      graph.statements.append(
        DocumentNode.Entry(key: "name", place: label.place, value: label.value))
    }
    graph.further = graphs.dropFirst().enumerated().map { index, other in
      let name = other.value("label")?.scalar ?? other.value("id")?.scalar
      return (name ?? "graphs[\(index + 1)]", other.place)
    }
    return graph
  }

  /// A bare list of links, each of which names its ends.
  private static func links(_ root: DocumentNode) -> JSONGraph? {
    guard let elements = root.elements, !elements.isEmpty else { return nil }
    let edges = elements.map { JSONElement(edge: $0) }
    guard edges.allSatisfy({ $0.source?.identifier != nil && $0.target?.identifier != nil }) else {
      return nil
    }
    return JSONGraph(nodes: [], edges: edges)
  }

  private static func isDirected(_ root: DocumentNode) -> Bool {
    root.value("directed")?.scalar == "true"
  }
}
