/// A node or an edge of a foreign text, before anything is made of it.
///
/// One place is used again for the next: large graphs have hundreds of thousands of them.
struct ForeignElement {
  struct Cell {
    /// The number of the column in ``ForeignGraph/columns(ofEdges:)``.
    let column: Int
    let text: String
  }

  private(set) var isEdge = false
  private(set) var place = SourcePlace.nowhere

  /// The id of a node, or where an edge begins.
  var id: String?

  /// Where an edge ends, and whether it has a direction.
  var target: String?
  var isDirected = false
  private(set) var cells: [Cell] = []

  mutating func begin(isEdge: Bool, at place: SourcePlace) {
    self.isEdge = isEdge
    self.place = place
    id = nil
    target = nil
    isDirected = false
    cells.removeAll(keepingCapacity: true)
  }

  /// Whether something is said that a column is for.
  func has(_ column: Int) -> Bool {
    if cells.contains(where: { $0.column == column }) { return true }
    return column == (isEdge ? Self.from : Self.id) && id != nil
      || isEdge && column == Self.to && target != nil
  }

  /// Takes in what stands in a column. What was said first stands, but the direction that the element
  /// has is one of two: ours says which edges are mutual.
  mutating func take(_ text: String, in column: Int) {
    if text.isBlank { return }
    if isEdge, column == Self.direction {
      cells.removeAll { $0.column == column }
    } else if has(column) {
      return
    }
    cells.append(Cell(column: column, text: text))
  }

  private static let id = ForeignGraph.number(of: "id", ofEdges: false)
  private static let from = ForeignGraph.number(of: "from", ofEdges: true)
  private static let to = ForeignGraph.number(of: "to", ofEdges: true)
  private static let direction = ForeignGraph.number(of: "direction", ofEdges: true)

  /// The columns that what is written beside a node or an edge is read as.
  static let nodeName = ForeignGraph.number(of: "name", ofEdges: false)
  static let within = ForeignGraph.number(of: "within", ofEdges: false)
  static let edgeLabel = ForeignGraph.number(of: "label", ofEdges: true)

  /// The element as a row of a table.
  var row: NetworkTable.Row {
    var row = NetworkTable.Row(place: place)
    row.entries.reserveCapacity(cells.count + 3)
    func set(_ key: String, _ text: String?) {
      if let text { row.append(key, .scalar(text, isPlain: false), at: place) }
    }
    set(isEdge ? "from" : "id", id)
    if isEdge {
      set("to", target)
      set("direction", Choices.directions.word(for: isDirected))
    }
    let columns = ForeignGraph.columns(ofEdges: isEdge)
    for cell in cells {
      let column = columns[cell.column]
      row.set(column.key, ForeignGraph.content(of: cell.text, in: column, at: place), at: place)
    }
    return row
  }
}

/// Takes the nodes and edges of a foreign text one by one: the short way, or as rows of tables.
///
/// It is one type for both, so that what is called for every element is known when it is compiled.
struct ForeignElementSink {
  /// The graph of the short way; `nil` where rows are made.
  private(set) var plain: PlainGraph?
  private(set) var nodes: [NetworkTable.Row] = []
  private(set) var edges: [NetworkTable.Row] = []

  /// Takes elements the short way.
  init(into graph: PlainGraph) {
    plain = graph
  }

  /// Makes rows.
  init() {}

  mutating func add(_ element: ForeignElement) {
    if plain != nil {
      plain?.add(element)
    } else if element.isEdge {
      edges.append(element.row)
    } else {
      nodes.append(element.row)
    }
  }

  /// Takes in that something was said of an edge which cannot be used.
  mutating func add(unusable problem: Fault.Problem, at place: SourcePlace) {
    if plain != nil {
      plain?.giveUp()
    } else {
      edges.append(NetworkTable.Row(unusable: problem, at: place))
    }
  }
}

extension String {
  /// Whether people see nothing of the text.
  fileprivate var isBlank: Bool {
    guard let first = utf8.first, first <= 0x20 || first >= 0x80 else { return utf8.isEmpty }
    return unicodeScalars.allSatisfy(\.isBlank)
  }
}
