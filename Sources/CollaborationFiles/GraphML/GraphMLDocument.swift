import Foundation
import FoundationXML

/// The nodes and edges of a GraphML text, as rows of tables.
struct GraphMLDocument {
  private(set) var nodes: [NetworkTable.Row] = []
  private(set) var edges: [NetworkTable.Row] = []
  private(set) var name: String?

  /// Reads a text; what is wrong with it goes to the log.
  ///
  /// Entities of the file's own are refused before anything is expanded, and nothing is fetched.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the text.
  init(_ source: SourceText, log: FaultLog) {
    if source.text.contains("<!ENTITY") {
      log.report(.declaresEntities, at: nil)
      return
    }
    let listener = GraphMLListener()
    let parser = XMLParser(data: Data(source.text.utf8))
    parser.shouldResolveExternalEntities = false
    parser.delegate = listener
    let isParsed = parser.parse()
    // The parser of Linux goes on after an error and says that all went well, or stops in silence
    // where a file ends too soon.
    if let (code, place) = listener.firstError {
      log.report(.notXML(code: code), at: place)
      return
    }
    guard isParsed, listener.depth == 0 else {
      log.report(.notXML(code: nil), at: nil)
      return
    }
    guard listener.hasGraph else {
      log.report(.notGraphML, at: nil)
      return
    }
    nodes = listener.nodes
    edges = listener.edges
    name = listener.name
    giveSoundIDs()
  }

  /// Other programs take anything for an id; ours are ASCII and have no blanks.
  private mutating func giveSoundIDs() {
    let taken = Set(nodes.compactMap { $0.text("id") })
    var replacements: [String: String] = [:]
    for (index, node) in nodes.enumerated() {
      guard let id = node.text("id"), !FormReader.isSoundID(id) else { continue }
      var new = "n\(index + 1)"
      while taken.contains(new) { new += "_" }
      replacements[id] = new
    }
    if replacements.isEmpty { return }
    for index in nodes.indices {
      guard let id = nodes[index].text("id"), let new = replacements[id] else { continue }
      if nodes[index].text("name") == nil {
        nodes[index].set("name", .scalar(id, isPlain: false), at: nodes[index].place)
      }
      nodes[index].set("id", .scalar(new, isPlain: false), at: nodes[index].place)
    }
    for index in edges.indices {
      for end in ["from", "to"] {
        guard let id = edges[index].text(end), let new = replacements[id] else { continue }
        edges[index].set(end, .scalar(new, isPlain: false), at: edges[index].place)
      }
    }
  }
}

/// Listens to the XML parser and keeps what it says of nodes and edges.
private final class GraphMLListener: NSObject, XMLParserDelegate {
  var nodes: [NetworkTable.Row] = []
  var edges: [NetworkTable.Row] = []
  var name: String?
  var hasGraph = false

  /// How many elements are open.
  private(set) var depth = 0
  private(set) var firstError: (code: Int, place: SourcePlace)?

  /// The names of attributes, by the key that data name them by and the element they are of.
  private var attributeNames: [String: String] = [:]
  private var isDirectedByDefault = false

  /// The nodes and edges that are open, the innermost last: yEd puts graphs into nodes.
  private var open: [(row: NetworkTable.Row, isEdge: Bool)] = []
  private var column: TableColumns.Column?
  private var label = ""
  private var text = ""
  private var isInLabel = false

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    depth += 1
    let place = place(of: parser)
    switch localName(element) {
    case "key":
      if let id = attributes["id"], let name = attributes["attr.name"] { attributeNames[id] = name }
    case "graph":
      hasGraph = true
      isDirectedByDefault = attributes["edgedefault"] == "directed"
    case "node":
      begin(at: place, isEdge: false)
      set("id", attributes["id"])
    case "edge":
      begin(at: place, isEdge: true)
      set("from", attributes["source"])
      set("to", attributes["target"])
      let isDirected = attributes["directed"].map { $0 == "true" } ?? isDirectedByDefault
      set("direction", Choices.directions.word(for: isDirected))
    case "data":
      let name = attributes["key"].flatMap { attributeNames[$0] ?? $0 }
      column = name.flatMap(self.column)
      text = ""
    case "NodeLabel", "EdgeLabel":
      isInLabel = true
      label = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInLabel { label += string } else if column != nil { text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    depth -= 1
    switch localName(element) {
    case "data":
      if let column, let row = open.last?.row, !text.trimmingBlanks.isEmpty,
        row.text(column.key) == nil
      {
        let content = NetworkTable.content(of: text, in: column, at: row.place)
        open[open.count - 1].row.set(column.key, content, at: row.place)
      }
      column = nil
    case "NodeLabel", "EdgeLabel":
      isInLabel = false
      let key = open.last?.isEdge == true ? "label" : "name"
      if open.last?.row.text(key) == nil, !label.trimmingBlanks.isEmpty {
        set(key, label.trimmingBlanks)
      }
    case "node": if let closed = open.popLast() { nodes.append(closed.row) }
    case "edge": if let closed = open.popLast() { edges.append(closed.row) }
    default: break
    }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    if firstError == nil { firstError = ((error as NSError).code, place(of: parser)) }
    parser.abortParsing()
  }

  private func place(of parser: XMLParser) -> SourcePlace {
    SourcePlace(line: max(1, parser.lineNumber), column: max(1, parser.columnNumber))
  }

  private func begin(at place: SourcePlace, isEdge: Bool) {
    open.append((NetworkTable.Row(entries: [], place: place), isEdge))
  }

  private func set(_ key: String, _ text: String?) {
    guard let text, let place = open.last?.row.place else { return }
    open[open.count - 1].row.set(key, .scalar(text, isPlain: false), at: place)
  }

  /// The column that an attribute is read as; what Gephi calls a label is a name.
  private func column(named name: String) -> TableColumns.Column? {
    guard let innermost = open.last else { return nil }
    if innermost.isEdge { return TableColumns.ties.column(headed: name) }
    return TableColumns(columns: TableColumns.nodes).column(headed: name == "label" ? "name" : name)
  }

  private func localName(_ element: String) -> Substring {
    element.split(separator: ":").last ?? ""
  }
}
