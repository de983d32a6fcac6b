import XMLEvents

/// The nodes and edges of a GEXF text of the versions 1.1 to 1.3, as rows of tables.
enum GEXFDocument {
  /// Reads a text; what is wrong with it goes to the log.
  static func graph(in source: SourceText, log: FaultLog) -> ForeignGraph? {
    let listener = GEXFListener()
    guard XMLEventParser.read(source, for: listener, log: log) else { return nil }
    guard listener.hasGraph else {
      log.report(.notGraph(ExchangeForm.gexf.name), at: nil)
      return nil
    }
    for (name, place) in listener.leftOut {
      log.report(.unknownColumn(name, similar: []), at: place)
    }
    for place in listener.furtherGraphs {
      log.report(.furtherGraph("graph"), at: place)
    }
    for (name, place) in listener.changing { log.report(.valuesOverTime(name), at: place) }
    return ForeignGraph(
      nodes: listener.nodes, edges: listener.edges, description: listener.description, log: log)
  }
}

/// Keeps what an XML text says of nodes and edges; how they are drawn (`viz`) is no part of a network.
///
/// Nodes may stand within nodes (1.2), or name their parent (`pid`); either is read as being within it.
private final class GEXFListener: XMLEventListener {
  var nodes: [NetworkTable.Row] = []
  var edges: [NetworkTable.Row] = []
  var description: [DocumentNode.Entry] = []
  var hasGraph = false
  private(set) var furtherGraphs: [SourcePlace] = []
  private var isSkipping = false

  /// What no column is called like, and what changes in the course of time, each once.
  private(set) var leftOut: [(name: String, place: SourcePlace)] = []
  private(set) var changing: [(name: String, place: SourcePlace)] = []
  private var told: Set<String> = []

  private struct Attribute {
    let title: String
    let column: TableColumns.Column?
  }

  private struct Open {
    var row: NetworkTable.Row
    let isEdge: Bool
    var spells: [(start: String?, end: String?)] = []
    var stated: Set<String> = []
  }

  private var attributes: [Bool: [String: Attribute]] = [:]

  /// What a node or an edge has in a column that it does not state: the first that is declared.
  private var fallbacks: [Bool: [(column: TableColumns.Column, text: String)]] = [:]
  private var isOfEdges = false
  private var declared: String?
  private var open: [Open] = []
  private var isDirectedByDefault = false
  private var text: String?

  func xmlElementBegan(_ element: XMLName, _ attributes: XMLAttributes, at xmlPlace: XMLPlace) {
    let place = SourcePlace(xmlPlace)
    if isSkipping { return }
    switch element {
    case "graph":
      if hasGraph {
        furtherGraphs.append(place)
        isSkipping = true
        return
      }
      hasGraph = true
      isDirectedByDefault = attributes["defaultedgetype"] == "directed"
    case "attributes": isOfEdges = attributes["class"] == "edge"
    case "attribute": declare(attributes, at: place)
    case "default", "description": text = ""
    case "node": beginNode(attributes, at: place)
    case "edge": beginEdge(attributes, at: place)
    case "attvalue": takeValue(attributes, at: place)
    case "parent": if let parent = attributes["for"] { set("within", parent) }
    case "spell", "slice":
      takeSpell(
        attributes["start"] ?? attributes["startopen"], attributes["end"] ?? attributes["endopen"],
        at: place)
    default: break
    }
  }

  private func declare(_ fields: XMLAttributes, at place: SourcePlace) {
    guard let id = fields["id"] else { return }
    let title = fields["title"] ?? id
    let column = isOfEdges ? ForeignGraph.edgeColumn(title) : ForeignGraph.nodeColumn(title)
    attributes[isOfEdges, default: [:]][id] = Attribute(title: title, column: column)
    declared = id
    if column == nil { tell(title, at: place) }
  }

  private func beginNode(_ fields: XMLAttributes, at place: SourcePlace) {
    let parent = open.last?.row.text("id") ?? fields["pid"]
    open.append(Open(row: NetworkTable.Row(place: place), isEdge: false))
    set("id", fields["id"])
    if let label = fields["label"], !label.trimmingBlanks.isEmpty { set("name", label) }
    set("within", parent)
    takeTimes(of: fields, at: place)
  }

  private func beginEdge(_ fields: XMLAttributes, at place: SourcePlace) {
    open.append(Open(row: NetworkTable.Row(place: place), isEdge: true))
    set("from", fields["source"])
    set("to", fields["target"])
    let isDirected = fields["type"].map { $0 == "directed" } ?? isDirectedByDefault
    set("direction", Choices.directions.word(for: isDirected))
    set("weight", fields["weight"] ?? fields["cardinal"])
    set("kind", fields["kind"])
    if let label = fields["label"], !label.trimmingBlanks.isEmpty { set("label", label) }
    takeTimes(of: fields, at: place)
  }

  /// When an element is there. Single moments are no lifespans, and are told of.
  private func takeTimes(of fields: XMLAttributes, at place: SourcePlace) {
    takeSpell(
      fields["start"] ?? fields["startopen"], fields["end"] ?? fields["endopen"], at: place)
    if fields["timestamp"] != nil || fields["timestamps"] != nil { tell("timestamp", at: place) }
    if fields["intervals"] != nil { tell("intervals", at: place) }
  }

  private func takeValue(_ fields: XMLAttributes, at place: SourcePlace) {
    guard let isEdge = open.last?.isEdge, let id = fields["for"] ?? fields["id"],
      let value = fields["value"]
    else { return }
    guard let attribute = attributes[isEdge]?[id] else { return tell(id, at: place) }
    if open[open.count - 1].stated.insert(id).inserted == false,
      told.insert("over time " + attribute.title).inserted
    {
      changing.append((attribute.title, place))
    }
    guard let column = attribute.column, !value.trimmingBlanks.isEmpty else { return }
    let content = ForeignGraph.content(of: Self.list(value), in: column, at: place)
    open[open.count - 1].row.set(column.key, content, at: place)
  }

  /// Lists are written `[a, b]` in 1.3 and `a|b` before; the words of ours stand between semicolons.
  private static func list(_ value: String) -> String {
    guard value.first == "[", value.last == "]" else { return value }
    return value.dropFirst().dropLast().split(separator: ",").joined(separator: ";")
  }

  private func takeSpell(_ start: String?, _ end: String?, at place: SourcePlace) {
    guard !open.isEmpty, start != nil || end != nil else { return }
    let dates = [start, end].map { $0.flatMap(GEXFTime.date) }
    if (start != nil && dates[0] == nil && !GEXFTime.isBoundless(start))
      || (end != nil && dates[1] == nil && !GEXFTime.isBoundless(end))
    {
      tell("start/end", at: place)
    }
    open[open.count - 1].spells.append((dates[0], dates[1]))
  }

  func xmlText(_ text: XMLCharacters) {
    if self.text != nil { self.text? += text.text }
  }

  func xmlElementEnded(_ element: XMLName) {
    if isSkipping {
      if case "graph" = element { isSkipping = false }
      return
    }
    switch element {
    case "attribute": declared = nil
    case "default":
      takeFallback()
      text = nil
    case "description":
      if let text, !hasGraph { description.append(ForeignGraph.statement("name", text)) }
      text = nil
    case "node", "edge": close()
    default: break
    }
  }

  private func takeFallback() {
    guard let declared, let text, !text.isEmpty,
      let column = attributes[isOfEdges]?[declared]?.column,
      !(fallbacks[isOfEdges]?.contains { $0.column.key == column.key } ?? false)
    else { return }
    fallbacks[isOfEdges, default: []].append((column, text))
  }

  private func close() {
    guard var closed = open.popLast() else { return }
    for (column, text) in fallbacks[closed.isEdge] ?? [] where !closed.row.has(column.key) {
      closed.row.set(
        column.key, ForeignGraph.content(of: text, in: column, at: closed.row.place),
        at: closed.row.place)
    }
    // Our own dates are exact where those of the element are the days they begin and end with.
    let hasOwnDates = closed.row.has("since") || closed.row.has("until")
    if closed.isEdge {
      edges += lives(of: closed, hasOwnDates: hasOwnDates)
    } else {
      // A participant comes and goes once: from its first beginning to its last end.
      if closed.spells.count > 1, told.insert("over time spells").inserted {
        changing.append(("spells", closed.row.place))
      }
      let starts = closed.spells.map(\.start)
      let ends = closed.spells.map(\.end)
      if !hasOwnDates {
        if !starts.contains(nil), let first = starts.compactMap(\.self).min() {
          closed.row.set("since", text: first)
        }
        if !ends.contains(nil), let last = ends.compactMap(\.self).max() {
          closed.row.set("until", text: last)
        }
      }
      nodes.append(closed.row)
    }
  }

  /// A tie for every time at which the edge was there.
  private func lives(of edge: Open, hasOwnDates: Bool) -> [NetworkTable.Row] {
    guard !hasOwnDates, !edge.spells.isEmpty else { return [edge.row] }
    return edge.spells.map { spell in
      var row = edge.row
      if let start = spell.start { row.set("since", text: start) }
      if let end = spell.end { row.set("until", text: end) }
      return row
    }
  }

  private func set(_ key: String, _ text: String?) {
    guard let text, let place = open.last?.row.place else { return }
    open[open.count - 1].row.set(key, .scalar(text, isPlain: false), at: place)
  }

  private func tell(_ name: String, at place: SourcePlace) {
    if told.insert(name).inserted { leftOut.append((name, place)) }
  }
}
