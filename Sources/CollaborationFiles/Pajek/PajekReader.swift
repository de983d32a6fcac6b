/// Reads the sections of a file one after another.
struct PajekReader {
  private let log: FaultLog
  private var nodes: [NetworkTable.Row] = []
  private var edges: [NetworkTable.Row] = []
  private var name: String?
  private(set) var hasVertices = false
  private var nodeLimit = 0

  /// How many vertices are of the first mode, in a network of two.
  private var firstMode: Int?
  private var section = Section.none
  private var relation: String?
  private var onlyRelation: String?
  private var matrixRow = 0
  private var hasPartition = false
  private var hasVector = false

  /// The names of relations by their numbers, which lines may have before them: `2: 1 3`.
  private var relations: [String: String] = [:]

  /// The lines that name vertices.
  private var vertexLines: [Int: Int] = [:]
  private var told: Set<String> = []

  /// Whether the lines are those of a further network, which is not read.
  private var isBehindNetwork = false

  private enum Section {
    case none, vertices, arcs, edges, arcsList, edgesList, matrix, skipped
    case partition(name: String)
    case vector(name: String)
  }

  init(log: FaultLog) {
    self.log = log
  }

  mutating func read(_ text: String) {
    onlyRelation = PajekText.onlyRelation(in: text)
    nodeLimit = ForeignGraph.nodeLimit(bytes: text.utf8.count)
    var pending: [WordLine] = []
    for line in WordLine.lines(of: text, source: 0, comment: UInt8(ascii: "%")) {
      guard let first = line.words.first else { continue }
      if first.text.first == "*", !first.isQuoted {
        let header = first.text.lowercased()
        if header == "*vertices" || header == "*vertice" {
          switch section {
          case .partition, .vector:
            pending.append(line)
            continue
          default: break
          }
        }
        finish(pending)
        pending = []
        begin(header, line)
        continue
      }
      switch section {
      case .none, .skipped: break
      case .vertices: takeVertex(line)
      case .arcs: takeLine(line, isDirected: true)
      case .edges: takeLine(line, isDirected: false)
      case .arcsList: takeList(line, isDirected: true)
      case .edgesList: takeList(line, isDirected: false)
      case .matrix: takeMatrixRow(line)
      case .partition, .vector: pending.append(line)
      }
    }
    finish(pending)
  }

  private mutating func finish(_ pending: [WordLine]) {
    switch section {
    case .partition(let name):
      if isOfThisNetwork(pending, called: "*Partition " + name), !hasPartition {
        takePartition(pending, named: name)
      }
    case .vector(let name):
      if isOfThisNetwork(pending, called: "*Vector " + name), !hasVector { takeVector(pending) }
    default: break
    }
  }

  private mutating func begin(_ header: String, _ line: WordLine) {
    let rest = line.words.dropFirst()
    let words = rest.map(\.text).joined(separator: " ")
    switch header {
    case "*network":
      if hasVertices, !nodes.isEmpty {
        // A project may hold many networks; the first is the one that is read.
        section = .skipped
        isBehindNetwork = true
        let other = CharacterReferences.decoded(words)
        log.report(.furtherGraph(other.isEmpty ? "*Network" : other), at: line.words[0].place)
      } else {
        name = CharacterReferences.decoded(words)
        section = .none
      }
    case "*vertices", "*vertice":
      guard !hasVertices else {
        section = .skipped
        if !isBehindNetwork {
          isBehindNetwork = true
          log.report(.furtherGraph("*Vertices \(words)"), at: line.words[0].place)
        }
        return
      }
      beginVertices(line)
    case "*arcs": begin(.arcs, rest)
    case "*edges": begin(.edges, rest)
    case "*arcslist": begin(.arcsList, rest)
    case "*edgeslist": begin(.edgesList, rest)
    case "*matrix": begin(.matrix, rest)
    case "*partition": section = .partition(name: CharacterReferences.decoded(words))
    case "*vector": section = .vector(name: CharacterReferences.decoded(words))
    default:
      section = .skipped
      tell(line.words[0].text, at: line.words[0].place)
    }
  }

  private mutating func begin(_ section: Section, _ words: ArraySlice<LineWord>) {
    if isBehindNetwork { return }
    self.section = section
    matrixRow = 0
    // `:1 "name"`, and `:1` alone for a relation without a name.
    let name = words.first { !($0.text.first == ":" && !$0.isQuoted) && Int($0.text) == nil }
    let number = words.first { $0.text.first == ":" && !$0.isQuoted }
      .map { String($0.text.dropFirst()) }
    relation = name.map { CharacterReferences.decoded($0.text) } ?? number ?? onlyRelation
    if let number, let relation { relations[number] = relation }
  }

  private mutating func beginVertices(_ line: WordLine) {
    section = .vertices
    hasVertices = true
    guard line.words.count > 1, let count = Int(line.words[1].text), count >= 0 else {
      log.report(.badCount(line.words.count > 1 ? line.words[1].text : ""), at: line.words[0].place)
      return
    }
    guard count <= nodeLimit else {
      log.report(.tooManyNodes(limit: nodeLimit), at: line.words[1].place)
      return
    }
    if line.words.count > 2, let first = Int(line.words[2].text), first > 0, first < count {
      firstMode = first
    }
    nodes = (0..<count).map { index in
      var row = NetworkTable.Row(place: line.words[0].place)
      row.set("id", text: String(index + 1))
      if let firstMode, index >= firstMode { row.set("kind", text: "meeting") }
      return row
    }
  }

  private mutating func takeVertex(_ line: WordLine) {
    guard let number = number(line.words[0]) else { return }
    if let first = vertexLines[number] {
      log.report(.repeatedVertex(line.words[0].text, firstLine: first), at: line.words[0].place)
      return
    }
    vertexLines[number] = line.number
    guard line.words.count > 1 else { return }
    var row = NetworkTable.Row(place: line.words[0].place)
    row.entries = nodes[number].entries
    let label = CharacterReferences.decoded(line.words[1].text)
    if !label.trimmingBlanks.isEmpty { row.set("name", text: label) }
    nodes[number] = row
    if line.words.count > 2 { tell("x y z / shape", at: line.words[2].place) }
  }

  /// The vertex of a number; another is a fault.
  private func number(_ word: LineWord) -> Int? {
    guard let number = Int(word.text), number >= 1, number <= nodes.count else {
      if !log.hasErrors || nodes.count > 0 {
        log.report(.noSuchVertex(word.text, count: nodes.count), at: word.place)
      }
      return nil
    }
    return number - 1
  }

  private mutating func takeLine(_ whole: WordLine, isDirected: Bool) {
    var line = whole
    let relation = relation
    defer { self.relation = relation }
    if let first = whole.words.first, first.text.last == ":", !first.isQuoted {
      // The relation of a line stands before it.
      let number = String(first.text.dropLast())
      self.relation = relations[number] ?? number
      line = WordLine(number: whole.number, words: Array(whole.words.dropFirst()))
    }
    guard line.words.count > 1 else {
      edges.append(NetworkTable.Row(unusable: .missingEnd, at: whole.words[0].place))
      return
    }
    guard let from = number(line.words[0]), let to = number(line.words[1]) else { return }
    var rest = line.words.dropFirst(2)
    var weight: LineWord?
    if let third = rest.first, Double(third.text) != nil { weight = rest.removeFirst() }
    var row = edge(from, to, isDirected: isDirected, weight: weight, at: line.words[0].place)
    while let key = rest.popFirst() {
      guard key.text.lowercased() == "l", let label = rest.popFirst() else {
        tell(key.text, at: key.place)
        _ = rest.popFirst()
        continue
      }
      row.set("label", text: CharacterReferences.decoded(label.text))
    }
    edges.append(row)
  }

  private mutating func takeList(_ line: WordLine, isDirected: Bool) {
    guard let from = number(line.words[0]) else { return }
    for word in line.words.dropFirst() {
      // Pajek writes arcs of a negative value as negative numbers.
      guard let to = number(word) else { continue }
      edges.append(edge(from, to, isDirected: isDirected, weight: nil, at: word.place))
    }
  }

  private mutating func takeMatrixRow(_ line: WordLine) {
    // A network of two modes has a matrix of one by the other, or of all by all.
    let isWhole = firstMode == nil || line.words.count == nodes.count
    let columns = isWhole ? nodes.count : nodes.count - (firstMode ?? 0)
    let rows = isWhole ? nodes.count : firstMode ?? nodes.count
    guard matrixRow < rows, line.words.count == columns else {
      log.report(
        .badRowLength(expected: matrixRow < rows ? columns : 0, found: line.words.count),
        at: line.words[0].place)
      return
    }
    for (column, word) in line.words.enumerated() {
      guard let value = Double(word.text), value.isFinite else {
        log.report(.badNumber(key: "matrix", text: word.text, least: 0), at: word.place)
        return
      }
      guard value != 0 else { continue }
      edges.append(
        edge(
          matrixRow, (isWhole ? 0 : firstMode ?? 0) + column, isDirected: true, weight: word,
          at: word.place))
    }
    matrixRow += 1
  }

  private func edge(
    _ from: Int, _ to: Int, isDirected: Bool, weight: LineWord?, at place: SourcePlace
  ) -> NetworkTable.Row {
    var row = NetworkTable.Row(place: place)
    row.set("from", text: String(from + 1))
    row.set("to", text: String(to + 1))
    row.set("direction", text: Choices.directions.word(for: isDirected))
    if let relation { row.set("kind", text: relation) }
    if let firstMode, (from < firstMode) != (to < firstMode) {
      row.set("kind", text: ExchangeGraph.seatKind)
      if let weight, Double(weight.text) == 1 { return row }
    }
    if let weight { row.set("weight", .scalar(weight.text, isPlain: false), at: weight.place) }
    return row
  }

  // MARK: Partitions and vectors

  /// Takes the sectors from a partition whose name says which cluster is which: `1=高齢, 2=障害`.
  mutating func takePartition(_ lines: [WordLine], named name: String) {
    guard let values = values(lines) else { return }
    hasPartition = true
    let sectors = PajekText.clusters(in: name)
    guard !sectors.isEmpty else {
      tell("*Partition", at: lines.first?.words.first?.place)
      return
    }
    for (index, word) in values.enumerated() {
      guard let cluster = Int(word.text), let sector = sectors[cluster] else { continue }
      nodes[index].set("sectors", text: sector)
    }
  }

  /// Takes how many stand behind each name from a vector.
  mutating func takeVector(_ lines: [WordLine]) {
    guard let values = values(lines) else { return }
    hasVector = true
    for (index, word) in values.enumerated() {
      guard let number = Double(word.text), number.isFinite else {
        log.report(.badNumber(key: "vector", text: word.text, least: 0), at: word.place)
        continue
      }
      guard number > 1, number == number.rounded(), number <= 1_000_000 else { continue }
      nodes[index].set("count", text: String(Int(number)))
    }
  }

  /// Whether values are as many as the network has vertices; others are named and left out.
  func isOfThisNetwork(_ lines: [WordLine], called name: String) -> Bool {
    let found = lines.dropFirst().reduce(0) { $0 + $1.words.count }
    if found == nodes.count { return true }
    log.report(
      .ofOtherNetwork(name.trimmingBlanks, expected: nodes.count, found: found),
      at: lines.first?.words.first?.place)
    return false
  }

  private mutating func values(_ lines: [WordLine]) -> [LineWord]? {
    let header = lines.first?.words.first
    let values = lines.dropFirst().flatMap(\.words)
    guard header?.text.lowercased() == "*vertices", values.count == nodes.count else {
      log.report(.valueCount(expected: nodes.count, found: values.count), at: header?.place)
      return nil
    }
    return values
  }

  private mutating func tell(_ name: String, at place: SourcePlace?) {
    if told.insert(name).inserted { log.report(.unknownColumn(name, similar: []), at: place) }
  }

  var graph: ForeignGraph {
    var description: [DocumentNode.Entry] = []
    if let name, !name.isEmpty { description.append(ForeignGraph.statement("name", name)) }
    return ForeignGraph(nodes: nodes, edges: edges, description: description, log: log)
  }
}
