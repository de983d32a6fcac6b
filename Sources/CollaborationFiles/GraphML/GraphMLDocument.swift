import Foundation
import FoundationXML

/// The nodes and edges of a GraphML text, as rows of tables.
struct GraphMLDocument {
  private(set) var graph = ForeignGraph(nodes: [], edges: [])

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
    graph = ForeignGraph(nodes: listener.nodes, edges: listener.edges)
    for (name, place) in listener.unknownAttributes {
      log.report(.unknownColumn(name, similar: []), at: place)
    }
  }
}

/// Listens to the XML parser and keeps what it says of nodes and edges.
private final class GraphMLListener: NSObject, XMLParserDelegate {
  var nodes: [NetworkTable.Row] = []
  var edges: [NetworkTable.Row] = []
  var hasGraph = false

  /// What no column is called like, so that it is left out.
  private(set) var unknownAttributes: [(name: String, place: SourcePlace)] = []

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
      guard let id = attributes["id"], let name = attributes["attr.name"] else { break }
      attributeNames[id] = name
      let columns = attributes["for"] == "edge" ? ForeignGraph.edgeColumn : ForeignGraph.nodeColumn
      if columns(name) == nil { unknownAttributes.append((name, place)) }
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

  private func column(named name: String) -> TableColumns.Column? {
    open.last.flatMap {
      $0.isEdge ? ForeignGraph.edgeColumn(name) : ForeignGraph.nodeColumn(name)
    }
  }

  private func localName(_ element: String) -> Substring {
    element.split(separator: ":").last ?? ""
  }
}
