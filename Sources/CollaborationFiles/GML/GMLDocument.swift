/// The nodes and edges of a text in the Graph Modelling Language, as rows of tables.
enum GMLDocument {
  /// How deep lists may be nested.
  static let nestingLimit = 64

  /// Reads a text; what is wrong with it goes to the log.
  static func graph(in source: SourceText, log: FaultLog) -> ForeignGraph? {
    var parser = GMLParser(source.text, log: log)
    guard let entries = parser.document() else { return nil }
    let graphs = entries.compactMap { entry -> (entries: [GMLEntry], place: SourcePlace)? in
      guard entry.key.lowercased() == "graph", case .list(let graph) = entry.value else {
        return nil
      }
      return (graph, entry.place)
    }
    guard let graph = graphs.first?.entries else {
      log.report(.notGraph(ExchangeForm.gml.name), at: nil)
      return nil
    }
    for (number, other) in graphs.enumerated().dropFirst() {
      let name = ["label", "name", "id"].lazy
        .compactMap { key in other.entries.first { $0.key == key }?.scalar }.first
      log.report(.furtherGraph(name ?? "graph \(number + 1)"), at: other.place)
    }
    var reader = GMLReader(log: log)
    return reader.graph(graph)
  }
}

/// A key of a list with its value.
struct GMLEntry {
  enum Value {
    case number(String)
    case text(String)
    case list([GMLEntry])
  }

  let key: String
  let value: Value
  let place: SourcePlace

  var scalar: String? {
    switch value {
    case .number(let text), .text(let text): text
    case .list: nil
    }
  }
}

/// Reads the lists of a text: keys, numbers, texts in quotation marks, and lists in brackets.
private struct GMLParser {
  private var scanner: TextScanner
  private let log: FaultLog

  init(_ text: String, log: FaultLog) {
    scanner = TextScanner(text)
    self.log = log
  }

  mutating func document() -> [GMLEntry]? { list(depth: 0) }

  private mutating func skipSpace() {
    while true {
      scanner.skip { $0.isSpace }
      // A line that begins with a number sign is a comment.
      guard scanner.next == UInt8(ascii: "#") else { return }
      scanner.skip { $0 != 0x0A && $0 != 0x0D }
    }
  }

  private mutating func list(depth: Int) -> [GMLEntry]? {
    guard depth <= GMLDocument.nestingLimit else {
      log.report(.nestedTooDeeply(limit: GMLDocument.nestingLimit), at: scanner.place)
      return nil
    }
    var entries: [GMLEntry] = []
    while true {
      skipSpace()
      if scanner.isAtEnd {
        if depth == 0 { return entries }
        log.report(.syntax(.unclosedBracket), at: scanner.place)
        return nil
      }
      if scanner.next == UInt8(ascii: "]") {
        guard depth > 0 else {
          log.report(.syntax(.unopenedBracket), at: scanner.place)
          return nil
        }
        scanner.advance()
        return entries
      }
      guard let entry = entry(depth: depth) else { return nil }
      entries.append(entry)
    }
  }

  private mutating func entry(depth: Int) -> GMLEntry? {
    let place = scanner.place
    let key = scanner.take(while: Self.isWordByte)
    skipSpace()
    guard !key.isEmpty, !scanner.isAtEnd else {
      log.report(.missingGMLValue(key), at: place)
      return nil
    }
    switch scanner.next {
    case UInt8(ascii: "["):
      scanner.advance()
      guard let entries = list(depth: depth + 1) else { return nil }
      return GMLEntry(key: key, value: .list(entries), place: place)
    case UInt8(ascii: "\""):
      let start = scanner.place
      scanner.advance()
      let text = scanner.take { $0 != UInt8(ascii: "\"") }
      guard !scanner.isAtEnd else {
        log.report(.syntax(.unclosedQuote), at: start)
        return nil
      }
      scanner.advance()
      return GMLEntry(key: key, value: .text(CharacterReferences.decoded(text)), place: place)
    default:
      let text = scanner.take(while: Self.isWordByte)
      guard !text.isEmpty else {
        log.report(.missingGMLValue(key), at: place)
        return nil
      }
      return GMLEntry(key: key, value: .number(text), place: place)
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    !byte.isSpace && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]")
      && byte != UInt8(ascii: "\"")
  }
}

private struct GMLReader {
  private let log: FaultLog
  private var told: Set<String> = []

  init(log: FaultLog) {
    self.log = log
  }

  mutating func graph(_ entries: [GMLEntry]) -> ForeignGraph {
    let isDirected = entries.first { $0.key == "directed" }?.scalar == "1"
    var nodes: [NetworkTable.Row] = []
    var edges: [NetworkTable.Row] = []
    var description: [DocumentNode.Entry] = []
    /// The ids of ours by the numbers that GML has in their place.
    var ids: [String: String] = [:]
    for entry in entries {
      switch (entry.key, entry.value) {
      case ("node", .list(let fields)):
        var row = row(fields, at: entry.place, column: ForeignGraph.nodeColumn)
        if let own = fields.first(where: { $0.key == GMLText.idKey })?.scalar {
          if let number = row.text("id") { ids[number] = own }
          row.set("id", text: own)
        }
        // Where both are given, the label is what the name had to become to be alone.
        if let name = fields.first(where: { $0.key == "name" })?.scalar, !name.isEmpty {
          row.set("name", text: name)
        }
        nodes.append(row)
      case ("edge", .list(let fields)):
        var row = row(fields, at: entry.place, column: ForeignGraph.edgeColumn)
        if !row.has("direction") {
          row.set("direction", text: Choices.directions.word(for: isDirected))
        }
        edges.append(row)
      default:
        if let key = ForeignGraph.descriptionKey(entry.key), let text = entry.scalar {
          description.append(ForeignGraph.statement(key, text))
        }
      }
    }
    nameNodesWithoutIDs(&nodes)
    if !ids.isEmpty {
      for index in edges.indices {
        for end in ["from", "to"] {
          if let number = edges[index].text(end), let id = ids[number] {
            edges[index].set(end, text: id)
          }
        }
      }
    }
    return ForeignGraph(nodes: nodes, edges: edges, description: description, log: log)
  }

  /// A node without an id is one that no edge can name.
  private func nameNodesWithoutIDs(_ nodes: inout [NetworkTable.Row]) {
    guard nodes.contains(where: { !$0.has("id") }) else { return }
    let taken = Set(nodes.compactMap { $0.text("id") })
    for index in nodes.indices where !nodes[index].has("id") {
      var id = "n\(index + 1)"
      while taken.contains(id) { id += "_" }
      nodes[index].set("id", text: id)
    }
  }

  private mutating func row(
    _ fields: [GMLEntry], at place: SourcePlace, column: (String) -> TableColumns.Column?
  ) -> NetworkTable.Row {
    var row = NetworkTable.Row(place: place)
    var lists: [String: String] = [:]
    for field in fields where field.key != GMLText.idKey && field.key != "key" {
      let name = ["source": "from", "target": "to"][field.key] ?? field.key
      guard let column = column(name), let text = field.scalar else {
        tell(field.key, at: field.place)
        continue
      }
      guard !text.trimmingBlanks.isEmpty else { continue }
      // NetworkX writes a list as the same key again and again.
      var whole = text
      if column.cells == .words || column.cells == .codes {
        whole = lists[column.key].map { $0 + ";" + text } ?? text
        lists[column.key] = whole
      }
      // What is called by our own word stands before what is called by another's.
      if row.has(column.key), column.key != name, whole == text { continue }
      row.set(
        column.key, ForeignGraph.content(of: whole, in: column, at: field.place), at: field.place)
    }
    return row
  }

  private mutating func tell(_ name: String, at place: SourcePlace) {
    if told.insert(name).inserted { log.report(.unknownColumn(name, similar: []), at: place) }
  }
}
