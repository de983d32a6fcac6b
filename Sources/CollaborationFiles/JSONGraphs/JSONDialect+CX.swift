extension JSONDialect {
  /// The exchange form of Cytoscape and NDEx: a list of aspects, each with its elements.
  static func cyberInfrastructure(_ root: DocumentNode) -> JSONGraph? {
    guard let aspects = root.elements, let first = aspects.first,
      first.value("CXVersion") != nil
        || aspects.contains(where: { $0.value("numberVerification") != nil })
    else { return nil }
    func elements(_ aspect: String) -> [DocumentNode] {
      aspects.flatMap { $0.value(aspect)?.elements ?? [] }
    }
    let isSecond = first.value("CXVersion") != nil
    let aliases = isSecond ? Aliases(elements("attributeDeclarations")) : Aliases([])
    var nodes = elements("nodes").map { node -> JSONElement in
      var element = JSONElement(node: node)
      aliases.rename(&element.fields, of: "nodes")
      // The first version calls a name `n`, and what it stands for elsewhere `r`.
      element.fields = element.fields.map { $0.key == "n" && !isSecond ? renamed($0, "name") : $0 }
        .filter { !["x", "y", "z", "r"].contains($0.key) }
      return element
    }
    var ids = elements("edges").map {
      $0.value("@id")?.identifier ?? $0.value("id")?.identifier ?? ""
    }
    var edges = elements("edges").map { edge -> JSONElement in
      var element = JSONElement(edge: edge)
      aliases.rename(&element.fields, of: "edges")
      element.fields = element.fields.map { $0.key == "i" ? renamed($0, "interaction") : $0 }
      return element
    }
    attach(elements("nodeAttributes"), to: &nodes, ids: nodes.map { $0.id ?? "" })
    attach(elements("edgeAttributes"), to: &edges, ids: ids)
    ids = []
    let about = elements("networkAttributes").flatMap { attribute -> [DocumentNode.Entry] in
      guard !isSecond else { return attribute.entries }
      guard let key = attribute.value("n")?.scalar, let value = attribute.value("v") else {
        return []
      }
      return [DocumentNode.Entry(key: key, place: attribute.place, value: value)]
    }
    return JSONGraph(nodes: nodes, edges: edges, statements: about)
  }

  /// Gives elements what the first version says of them elsewhere.
  private static func attach(
    _ attributes: [DocumentNode], to elements: inout [JSONElement], ids: [String]
  ) {
    let numbers = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    for attribute in attributes {
      guard let owner = attribute.value("po")?.identifier, let number = numbers[owner],
        let key = attribute.value("n")?.scalar, let value = attribute.value("v")
      else { continue }
      elements[number].fields.append(
        DocumentNode.Entry(key: key, place: attribute.place, value: value))
    }
  }

  private static func renamed(_ entry: DocumentNode.Entry, _ key: String) -> DocumentNode.Entry {
    DocumentNode.Entry(key: key, place: entry.place, value: entry.value)
  }

  /// The short names that the second version gives to attributes.
  private struct Aliases {
    private var names: [String: [String: String]] = [:]

    init(_ declarations: [DocumentNode]) {
      for declaration in declarations {
        for owner in declaration.entries {
          for attribute in owner.value.entries {
            guard let alias = attribute.value.value("a")?.scalar else { continue }
            names[owner.key, default: [:]][alias] = attribute.key
          }
        }
      }
    }

    func rename(_ fields: inout [DocumentNode.Entry], of owner: String) {
      guard let names = names[owner] else { return }
      fields = fields.map { field in names[field.key].map { renamed(field, $0) } ?? field }
    }
  }
}
