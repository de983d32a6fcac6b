import CollaborationModel

/// Nodes and edges that another program wrote, as rows of tables.
struct ForeignGraph {
  private(set) var nodes: [NetworkTable.Row]
  private(set) var edges: [NetworkTable.Row]

  /// What the file says of the network as a whole.
  private(set) var description: [DocumentNode.Entry]

  /// The most nodes that a form may announce before it names them.
  static let nodeLimit = 1_000_000

  /// How many of them a file may announce however short it is; beyond, no more than it has bytes.
  static let unnamedNodeLimit = 10_000

  /// How many nodes a file of some bytes may announce.
  static func nodeLimit(bytes: Int) -> Int { min(nodeLimit, max(unnamedNodeLimit, bytes)) }

  /// Makes the graph fit for the readers of tables.
  ///
  /// Ids that are none of ours are replaced, settled words that are none of ours left out with a
  /// warning, and the second arcs of mutual ties, which our own writers mark, are taken away again.
  init(
    nodes: [NetworkTable.Row], edges: [NetworkTable.Row], description: [DocumentNode.Entry] = [],
    log: FaultLog
  ) {
    self.nodes = nodes
    self.edges = edges.filter { edge in
      edge.text(ExchangeGraph.reverseKey).map { $0.lowercased() != "true" && $0 != "1" } ?? true
    }
    self.description = Self.usable(description)
    leaveOutWhatHasNoPlace(log: log)
    leaveOutWeights(log: log)
    replaceIDs()
    leaveOutWhoIsNotThere(log: log)
    var words = ForeignWords(log: log)
    words.adopt(nodes: &self.nodes, edges: &self.edges)
  }

  private static let seatKinds: Set = [ExchangeGraph.seatKind, "会議構成", "会議体参加", "構成"]
  private static let meetingKinds: Set = ["meeting", "会議体", "会議"]
  private static let ofMeetingsOnly = Set(TableColumns.nodes.map(\.key))
    .subtracting(TableColumns.participants.columns.map(\.key))

  /// Some programs, igraph among them, give every element every attribute of any: a participant is
  /// not confidential, and a tie not the way back of another.
  private mutating func leaveOutWhatHasNoPlace(log: FaultLog) {
    for index in nodes.indices
    where nodes[index].entries.contains(where: { Self.ofMeetingsOnly.contains($0.key) })
      && !(nodes[index].text("kind").map { Self.meetingKinds.contains($0) } ?? false)
    {
      Self.leaveOut(Self.ofMeetingsOnly, of: &nodes[index], as: .participant, log: log)
    }
    for index in edges.indices
    where edges[index].has(ExchangeGraph.reverseKey) || edges[index].has("occasional") {
      let isSeat = edges[index].text("kind").map { Self.seatKinds.contains($0) } ?? false
      let useless: Set<String> =
        isSeat ? [ExchangeGraph.reverseKey] : [ExchangeGraph.reverseKey, "occasional"]
      guard edges[index].entries.contains(where: { useless.contains($0.key) }) else { continue }
      Self.leaveOut(useless, of: &edges[index], as: .tie, log: log)
    }
  }

  /// What cannot be a weight costs the weight, and not the tie.
  private mutating func leaveOutWeights(log: FaultLog) {
    for index in edges.indices {
      guard let text = edges[index].text("weight") else { continue }
      let number = text.trimmingBlanks
      if let weight = Double(number), weight.isFinite, weight > 0 {
        if number != text { edges[index].set("weight", text: number) }
        continue
      }
      log.report(.weightLeftOut(number), at: edges[index].place(of: "weight"))
      edges[index].entries.removeAll { $0.key == "weight" }
    }
  }

  private static func leaveOut(
    _ keys: Set<String>, of row: inout NetworkTable.Row, as part: Fault.Part, log: FaultLog
  ) {
    let said = row.entries.filter { entry in
      guard keys.contains(entry.key) else { return false }
      let text = row.text(entry.key)?.lowercased()
      return text != "false" && text != "0" && text != ""
    }
    if !said.isEmpty { log.report(.cellsLeftOut(said.map(\.key), of: part), at: row.place) }
    row.entries.removeAll { keys.contains($0.key) }
  }

  /// A program that gives nodes new ids keeps the old ones in what a node is within: they name nobody
  /// there any more.
  private mutating func leaveOutWhoIsNotThere(log: FaultLog) {
    let ids = Set(nodes.compactMap { $0.text("id") })
    for index in nodes.indices {
      for key in ["within", "convener"] {
        guard let named = nodes[index].text(key), !ids.contains(named) else { continue }
        log.report(.cellsLeftOut([key], of: .participant), at: nodes[index].place)
        nodes[index].entries.removeAll { $0.key == key }
      }
    }
  }

  /// Other programs take anything for an id; ours hold nothing that separates lists. What is no id of ours
  /// is replaced, and kept as the name where there is none.
  private mutating func replaceIDs() {
    let unfit = nodes.indices.filter { index in
      guard let id = nodes[index].text("id") else { return false }
      return !FormReader.isSoundID(id) || id.isEmpty || id.utf8.count > Record.idLimit
    }
    if unfit.isEmpty { return }
    let taken = Set(nodes.compactMap { $0.text("id") })
    var replacements: [String: String] = [:]
    for index in unfit {
      guard let id = nodes[index].text("id") else { continue }
      var new = "n\(index + 1)"
      while taken.contains(new) { new += "_" }
      replacements[id] = new
    }
    for index in nodes.indices {
      if let id = nodes[index].text("id"), let new = replacements[id] {
        if nodes[index].text("name") == nil { nodes[index].set("name", text: id) }
        nodes[index].set("id", text: new)
      }
      replace("within", in: &nodes[index], by: replacements)
      replace("convener", in: &nodes[index], by: replacements)
    }
    for index in edges.indices {
      replace("from", in: &edges[index], by: replacements)
      replace("to", in: &edges[index], by: replacements)
    }
  }

  private func replace(
    _ key: String, in row: inout NetworkTable.Row, by replacements: [String: String]
  ) {
    if let id = row.text(key), let new = replacements[id] { row.set(key, text: new) }
  }

  /// The network of the graph: the short way where nothing is to be said of any element.
  func reading(
    name: String, file: String, log: FaultLog, faultyRows: FaultyRows
  ) throws(NetworkFileError) -> NetworkReading {
    let plain = PlainGraph(self)
      .reading(name: name, description: description, file: file, log: log)
    if let plain { return plain }
    return try rows.reading(name: name, log: log, faultyRows: faultyRows)
  }

  /// The rows of the graph, to be read as a network.
  var rows: RowImport {
    RowImport(
      participants: nodes, ties: edges,
      seatKinds: Self.seatKinds, description: description)
  }
}

extension ForeignGraph {
  /// The column that an attribute of a node is read as; what Gephi calls a label is a name.
  static func nodeColumn(_ attribute: String) -> TableColumns.Column? {
    column(wordsOfNodes[attribute.lowercased()] ?? attribute, among: nodeColumns)
  }

  /// The column that an attribute of an edge is read as.
  static func edgeColumn(_ attribute: String) -> TableColumns.Column? {
    column(wordsOfEdges[attribute.lowercased()] ?? attribute, among: edgeColumns)
  }

  /// The words of other programs for columns of ours: fewer than in tables, where a person has chosen
  /// the headings, since a program writes many attributes that mean something else.
  private static let wordsOfNodes = [
    "label": "name", "caption": "name", "type": "kind", "element type": "kind", "parent": "within",
  ]
  private static let wordsOfEdges = [
    "value": "weight", "strength": "weight", "edgeweight": "weight", "edge weight": "weight",
    "relation": "kind", "type": "kind", "connection type": "kind",
  ]

  /// What stands in a column. An id that is written as a text stays as it is written: «1.0» is not «1».
  static func content(
    of text: String, in column: TableColumns.Column, at place: SourcePlace
  ) -> DocumentNode.Content {
    switch column.key {
    case "id", "from", "to", "within", "convener": .scalar(text, isPlain: false)
    default: NetworkTable.content(of: text, in: column, at: place)
    }
  }

  /// The columns that attributes are read as.
  static func columns(ofEdges: Bool) -> [TableColumns.Column] {
    ofEdges ? edgeColumns.columns : nodeColumns.columns
  }

  /// The number of a column among those that attributes are read as.
  static func number(of key: String, ofEdges: Bool) -> Int {
    columns(ofEdges: ofEdges).firstIndex { $0.key == key } ?? -1
  }

  private static let nodeColumns = TableColumns(columns: TableColumns.nodes)
  private static let edgeColumns = TableColumns(
    columns: TableColumns.edges + [TableColumns.Column(ExchangeGraph.reverseKey, "逆向き")])

  /// The column of a header, which may be written in the manner of programs: `timesAYear`.
  private static func column(_ header: String, among columns: TableColumns) -> TableColumns.Column?
  {
    columns.column(headed: header) ?? columns.column(headed: hyphenated(header))
  }

  /// A key of ours that was written `inThisManner`.
  static func hyphenated(_ key: String) -> String {
    String(key.flatMap { $0.isUppercase ? "-" + $0.lowercased() : String($0) })
  }

  /// The key of the native form that an attribute of a graph is read as.
  static func descriptionKey(_ attribute: String) -> String? {
    let key = hyphenated(attribute)
    return ["id", "name", "english", "question", "as-of", "edition", "licence", "note"]
      .contains(key) ? key : nil
  }

  static func statement(_ key: String, _ text: String) -> DocumentNode.Entry {
    let value = DocumentNode(content: .scalar(text, isPlain: false), place: .nowhere)
    return DocumentNode.Entry(key: key, place: .nowhere, value: value)
  }

  /// What can be said of a network of what a foreign file says of its graph.
  static func usable(_ description: [DocumentNode.Entry]) -> [DocumentNode.Entry] {
    description.filter(isOfUse)
  }

  private static func isOfUse(_ statement: DocumentNode.Entry) -> Bool {
    guard case .scalar(let text, _) = statement.value.content, !text.trimmingBlanks.isEmpty else {
      return false
    }
    switch statement.key {
    case "id": return FormReader.isSoundID(text) && text.utf8.count <= Record.idLimit
    case "as-of": return CalendarPeriod(text) != nil
    default: return true
    }
  }
}
