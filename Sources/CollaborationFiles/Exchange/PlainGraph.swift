import CollaborationModel

/// The short way from a foreign graph to a network.
///
/// Rows with whatever they might hold, read as a document of the native form, cost many times what the
/// file does. What most files say of nodes and edges is therefore read at once. Anything else, and
/// whatever there is something to say of, goes the long way, which finds the words for it; a test holds
/// the two against each other.
struct PlainGraph {
  private var people: [Participant] = []
  private var ties: [Tie] = []
  private var numbers: [String: Int] = [:]
  private var seen: Set<UInt64> = []
  private var words = PlainWords()

  /// Whether everything could be read so far.
  private(set) var isPlain = true

  /// - Parameter count: about how many edges there may be.
  init(edges count: Int = 0) {
    ties.reserveCapacity(count)
    seen.reserveCapacity(count)
  }

  /// The graph of rows.
  init(_ graph: ForeignGraph) {
    self.init(edges: graph.edges.count)
    for node in graph.nodes {
      add(node, ofEdges: false)
      if !isPlain { return }
    }
    for edge in graph.edges {
      add(edge, ofEdges: true)
      if !isPlain { return }
    }
  }

  /// Takes in a node or an edge; an edge comes behind its ends.
  mutating func add(_ element: ForeignElement) {
    guard isPlain else { return }
    isPlain = element.isEdge ? addEdge(element) : addNode(element)
  }

  /// Leaves the graph to the long way.
  mutating func giveUp() { isPlain = false }

  private mutating func addNode(_ element: ForeignElement) -> Bool {
    guard var person = begun(element.id) else { return false }
    for cell in element.cells {
      guard take(.text(cell.text), PlainColumn.ofNodes[cell.column], of: &person) else {
        return false
      }
    }
    return enter(person, at: element.place)
  }

  private mutating func addEdge(_ element: ForeignElement) -> Bool {
    guard let from = element.id, let to = element.target else { return false }
    var tie = Tie(from: from, to: to, kind: "", isDirected: element.isDirected)
    for cell in element.cells {
      guard take(.text(cell.text), PlainColumn.ofEdges[cell.column], of: &tie) else { return false }
    }
    return enter(tie, at: element.place)
  }

  private mutating func add(_ row: NetworkTable.Row, ofEdges: Bool) {
    isPlain = row.problem == nil && (ofEdges ? addEdge(row) : addNode(row))
  }

  private mutating func addNode(_ row: NetworkTable.Row) -> Bool {
    guard var person = begun(row.text("id")) else { return false }
    for entry in row.entries where entry.key != "id" {
      guard let value = PlainValue(entry.value.content),
        take(value, PlainColumn.nodes[entry.key] ?? .other, of: &person)
      else { return false }
    }
    return enter(person, at: row.place)
  }

  private mutating func addEdge(_ row: NetworkTable.Row) -> Bool {
    guard let from = row.text("from"), let to = row.text("to") else { return false }
    var tie = Tie(from: from, to: to, kind: "")
    for entry in row.entries where entry.key != "from" && entry.key != "to" {
      guard let value = PlainValue(entry.value.content),
        take(value, PlainColumn.edges[entry.key] ?? .other, of: &tie)
      else { return false }
    }
    return enter(tie, at: row.place)
  }

  // MARK: Participants

  private func begun(_ id: String?) -> Participant? {
    guard let id, !id.isEmpty, id.utf8.count <= Record.idLimit, FormReader.isSoundID(id) else {
      return nil
    }
    return Participant(id: id, name: "", kind: "")
  }

  private mutating func take(
    _ value: PlainValue, _ column: PlainColumn, of person: inout Participant
  ) -> Bool {
    switch column {
    case .name: return value.assign(to: &person.name)
    case .reading: return value.assign(to: &person.reading)
    case .english: return value.assign(to: &person.englishName)
    case .note: return value.assign(to: &person.provenance.note)
    case .inferred: return value.assign(to: &person.provenance.isInferred)
    case .side:
      person.side = value.text.flatMap(Choices.sides.value)
      return person.side != nil
    case .words(let list):
      guard let ids = words.ids(of: value, in: list) else { return false }
      switch list {
      case .participantKinds: person.kind = ids.first ?? ""
      case .sectors: person.sectors = ids
      case .tiers: person.tier = ids.first
      case .functions: person.functions = ids
      case .roles: person.roles = ids
      case .operations: person.operation = ids.first
      case .jurisdictions: person.jurisdiction = ids.first
      default: return false
      }
      return true
    default: return false
    }
  }

  private mutating func enter(_ person: Participant, at place: SourcePlace) -> Bool {
    var person = person
    if person.name.isEmpty { person.name = person.id }
    if person.kind.isEmpty { person.kind = "agency" }
    words.endRow(at: place, isTie: false)
    guard person.name.isPlainText(limit: Record.nameLimit),
      numbers.updateValue(people.count, forKey: person.id) == nil
    else { return false }
    people.append(person)
    return people.count <= ForeignGraph.nodeLimit
  }

  // MARK: Ties

  private mutating func take(
    _ value: PlainValue, _ column: PlainColumn, of tie: inout Tie
  ) -> Bool {
    switch column {
    case .weight:
      guard let text = value.text, let number = Double(text), number.isFinite, number > 0 else {
        return false
      }
      tie.weight = number
    case .depth:
      guard let text = value.text, let level = Int(NetworkTable.wholeNumber(text)) else {
        return false
      }
      tie.depth = Depth(level: level)
      return tie.depth != nil
    case .direction:
      guard let isDirected = value.text.flatMap(Choices.directions.value) else { return false }
      tie.isDirected = isDirected
    case .label: return value.assign(to: &tie.label)
    case .note: return value.assign(to: &tie.provenance.note)
    case .inferred: return value.assign(to: &tie.provenance.isInferred)
    case .status:
      // What is wished for is held against what there is.
      guard let status = value.text.flatMap(Choices.statuses.value), status != .wanted else {
        return false
      }
      tie.status = status
    case .carrier:
      tie.carrier = value.text.flatMap(Choices.carriers.value)
      return tie.carrier != nil
    case .since:
      // No participant has dates here that those of a tie could contradict.
      guard let text = value.text, let period = words.period(text) else { return false }
      tie.lifespan.since = .period(period)
    case .words(.tieKinds):
      guard let ids = words.ids(of: value, in: .tieKinds), let kind = ids.first else {
        return false
      }
      tie.kind = kind
    default: return false
    }
    return true
  }

  private mutating func enter(_ tie: Tie, at place: SourcePlace) -> Bool {
    guard let start = numbers[tie.from], let end = numbers[tie.to], start != end else {
      return false
    }
    words.endRow(at: place, isTie: true)
    let isSorted = tie.isDirected || start < end
    // Of one kind and direction there may be one between two.
    let (low, high) = isSorted ? (start, end) : (end, start)
    let kind = words.number(ofTieKind: tie.kind)
    guard kind < 1 << 20 else { return false }
    let record = UInt64(low) << 42 | UInt64(high) << 21 | UInt64(kind) << 1
    guard seen.insert(record | (tie.isDirected ? 1 : 0)).inserted else { return false }
    ties.append(tie)
    if tie.kind.isEmpty { ties[ties.count - 1].kind = "連携" }
    return true
  }

  // MARK: The network

  /// The network; `nil` where something is to be said of a node or an edge.
  ///
  /// - Parameters:
  ///   - description: what the file says of the network as a whole.
  ///   - file: what the ledger calls the file.
  ///   - log: what the reader had to say.
  func reading(
    name: String, description: [DocumentNode.Entry], file: String, log: FaultLog
  ) -> NetworkReading? {
    guard isPlain, !log.hasErrors else { return nil }
    let round = log.withoutReports()
    let document = TableAssembly.document(
      name: name, description: description, ownWords: words.own(reporting: round))
    guard var network = FormReader(log: round).network(document), !round.hasErrors else {
      return nil
    }
    network.participants = people
    network.ties = ties
    var tables: [ImportLedger.Table] = []
    for (part, count) in [(ImportLedger.Part.participants, people.count), (.ties, ties.count)]
    where count > 0 {
      tables.append(
        ImportLedger.Table(file: file, sheet: nil, part: part, rows: count, kept: count))
    }
    return NetworkReading(
      network: network, warnings: log.joined(with: [round.reports]),
      ledger: ImportLedger(tables: tables))
  }
}
