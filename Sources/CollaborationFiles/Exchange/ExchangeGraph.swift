import CollaborationModel

/// A network as nodes and edges with attributes, which is what other programs take.
///
/// Participants and meetings are nodes, ties and seats are edges. Attributes have the keys of the
/// native form and hold what the cells of tables hold.
struct ExchangeGraph {
  /// What the values of an attribute are.
  enum Values {
    case text, integer, number, flag
  }

  struct Attribute {
    let key: String
    let values: Values
  }

  /// A node or an edge: the texts of its attributes by their keys, none of them empty.
  typealias Element = [String: String]

  let name: String

  /// What is known of the network as a whole, in the order of the native form.
  let description: [(key: String, text: String)]
  let nodes: [Element]
  let edges: [Element]

  /// The attributes that some node or edge has; ids, ends and directions are no attributes.
  let nodeAttributes: [Attribute]
  let edgeAttributes: [Attribute]

  /// Whether some edge has a direction, and whether some has and some has not.
  let isDirected: Bool
  let isMixed: Bool

  /// The kind of the edges that are seats in meetings.
  static let seatKind = "会議参加"

  /// The attribute of the second arc of a mutual tie.
  static let reverseKey = "reverse"

  init(_ network: CollaborationNetwork) {
    name = network.name
    let texts: [(String, String?)] = [
      ("id", network.id), ("name", network.name), ("english", network.englishName),
      ("question", network.question), ("as-of", network.asOf?.description),
      ("edition", network.edition), ("licence", network.licence), ("note", network.note),
    ]
    description = texts.compactMap { key, text in
      text.flatMap { $0.isEmpty ? nil : (key: key, text: $0) }
    }
    nodes =
      network.participants.map { Self.element(TableCells.cells($0)) }
      + network.meetings.map { meeting in
        var cells = TableCells.cells(meeting)
        cells["kind"] = "meeting"
        cells["members"] = nil
        return Self.element(cells)
      }
    edges = network.ties.map(Self.edge) + network.meetings.flatMap(Self.seats)
    nodeAttributes = Self.attributes(TableColumns.nodes.map(\.key), in: nodes)
    edgeAttributes = Self.attributes(TableColumns.edges.map(\.key), in: edges)
    let directions = Set(edges.map(Self.isDirected))
    isDirected = directions.contains(true)
    isMixed = directions.count == 2
  }

  /// The edges for programs whose graphs have directions for all edges or for none: where some edges
  /// have one, a mutual edge is two arcs, the second marked by ``reverseKey``.
  var arcs: [Element] {
    guard isMixed else { return edges }
    return edges.flatMap { edge -> [Element] in
      guard !Self.isDirected(edge) else { return [edge] }
      var reverse = edge
      reverse["from"] = edge["to"]
      reverse["to"] = edge["from"]
      reverse[Self.reverseKey] = "true"
      return [edge, reverse]
    }
  }

  /// The attributes of ``arcs``: a program of one direction must be told which edges are mutual.
  var arcAttributes: [Attribute] {
    guard isMixed else { return edgeAttributes }
    return edgeAttributes + [
      Attribute(key: "direction", values: .text), Attribute(key: Self.reverseKey, values: .flag),
    ]
  }

  static func isDirected(_ edge: Element) -> Bool {
    edge["direction"] == Choices.directions.word(for: true)
  }

  /// The number that an edge counts for: its weight, else its depth; `nil` where it has neither.
  static func strength(of edge: Element) -> String? {
    edge["weight"] ?? (edge["depth-scale"] == nil ? edge["depth"] : nil)
  }

  private static func element(_ cells: [String: String]) -> Element {
    cells.filter { !$0.value.isEmpty }
  }

  private static func edge(_ tie: Tie) -> Element {
    var cells = TableCells.cells(tie)
    if tie.status == .existing { cells["status"] = nil }
    return element(cells)
  }

  private static func seats(in meeting: Meeting) -> [Element] {
    meeting.members.map { member in
      var seat = edge(
        Tie(
          from: member.participant, to: meeting.id, kind: seatKind, isDirected: true,
          lifespan: member.lifespan, provenance: member.provenance))
      if member.isOccasional { seat["occasional"] = "true" }
      return seat
    }
  }

  private static func attributes(_ keys: [String], in elements: [Element]) -> [Attribute] {
    let apart: Set = ["id", "from", "to", "direction"]
    let used = elements.reduce(into: Set<String>()) { $0.formUnion($1.keys) }
    return keys.filter { !apart.contains($0) && used.contains($0) }
      .map { Attribute(key: $0, values: values(of: $0)) }
  }

  private static func values(of key: String) -> Values {
    switch key {
    case "count", "depth", "from-depth", "to-depth": .integer
    case "weight", "times-a-year", "cases-a-session": .number
    case "inferred", "confidential", "occasional": .flag
    default: .text
    }
  }
}

extension TableColumns {
  /// The columns of participants and meetings together, which are all nodes.
  static let nodes: [Column] = {
    let known = Set(participants.columns.map(\.key))
    return participants.columns + meetings.columns.filter { !known.contains($0.key) }
  }()

  /// The columns of ties, and what seats in meetings have beside them.
  static let edges: [Column] =
    ties.columns + [
      Column("occasional", "随時")
    ]
}
