/// The nodes and edges of a text in the DL language of UCINET, as rows of tables.
///
/// Read are full matrices and halves of them, lists of edges and of nodes, of one mode and of two, with
/// labels in the header or in the data, with or without the diagonal, and several matrices, each of
/// which is a kind of tie. Values are counted: a file that lacks some is refused. What is `na` or `.`
/// was not asked, which is no nought. A kind all of whose ties go both ways with the same value is
/// mutual. Columns of other things than the rows are meetings.
enum DLDocument {
  /// - Parameter names: the number of the source that is a table of the labels' names.
  static func graph(in sources: [SourceText], names: Int?, log: FaultLog) -> ForeignGraph? {
    let lines = WordLine.lines(
      of: sources[0].text, source: 0,
      dividedBy: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "=") }, comment: nil)
    let words = lines.flatMap(\.words)
    let nodeLimit = ForeignGraph.nodeLimit(bytes: sources[0].text.utf8.count)
    guard let (header, length) = DLHeader.read(words, nodeLimit: nodeLimit, log: log) else {
      return nil
    }
    var reader = DLReader(header: header, data: words[length...], log: log)
    guard reader.read() else { return nil }
    if let names { reader.takeNames(sources[names].text, source: names) }
    return reader.graph
  }
}

private struct DLReader {
  private let header: DLHeader
  private let data: ArraySlice<LineWord>
  private let log: FaultLog
  private var rowLabels: [String]
  private var columnLabels: [String]
  private var names: [String: String] = [:]

  /// Where the rows' labels, or else the data, begin.
  private let start: SourcePlace

  private struct Cell {
    let row: Int
    let column: Int
    let word: LineWord?
    let place: SourcePlace
  }

  /// The cells that are not nought, matrix by matrix.
  private var matrices: [[Cell]] = []

  init(header: DLHeader, data: ArraySlice<LineWord>, log: FaultLog) {
    self.header = header
    self.data = data
    self.log = log
    rowLabels = header.rowLabels.map(\.text)
    columnLabels = header.columnLabels.map(\.text)
    start = header.rowLabels.first?.place ?? data.first?.place ?? .nowhere
  }

  /// Two modes have labels of their own; a matrix of one has the same for rows and columns.
  private var isTwoMode: Bool { header.isTwoMode }

  mutating func read() -> Bool {
    switch header.format {
    case .fullMatrix, .lowerHalf, .upperHalf: return readMatrices()
    case .edgeList1, .edgeList2: return readLists(isEdges: true)
    case .nodeList1, .nodeList2: return readLists(isEdges: false)
    case .rankedList1, .rankedList2:
      // A rank is no weight: the first is the strongest.
      log.report(.cellsLeftOut(["rank"], of: .tie), at: data.first?.place)
      return readLists(isEdges: false)
    case .edgeArray1, .edgeArray2: return readArrays()
    }
  }

  // MARK: Matrices

  private mutating func readMatrices() -> Bool {
    guard let rows = header.rowCount, let columns = header.columnCount ?? header.rowCount else {
      log.report(.missingCount, at: data.first?.place)
      return false
    }
    guard settleLabels(rows: rows, columns: columns) else { return false }
    var rest = data
    let expected = valueCount(rows: rows, columns: columns)
    let embedded =
      (header.hasColumnLabelsEmbedded ? columns : 0) + (header.hasRowLabelsEmbedded ? rows : 0)
    guard rest.count == (expected + embedded) * header.matrixCount else {
      log.report(
        .valueCount(expected: (expected + embedded) * header.matrixCount, found: rest.count),
        at: rest.last?.place)
      return false
    }
    for matrix in 0..<header.matrixCount {
      var cells: [Cell] = []
      if header.hasColumnLabelsEmbedded {
        let labels = rest.prefix(columns).map(\.text)
        rest = rest.dropFirst(columns)
        if matrix == 0 { columnLabels = labels }
      }
      for row in 0..<rows {
        if header.hasRowLabelsEmbedded {
          let label = rest.removeFirst().text
          if matrix == 0 { rowLabels.append(label) }
        }
        for column in 0..<columns where isWritten(row, column) {
          let word = rest.removeFirst()
          guard let isTie = isTie(word) else { return false }
          if isTie { cells.append(Cell(row: row, column: column, word: word, place: word.place)) }
        }
      }
      matrices.append(cells)
    }
    return true
  }

  private func isWritten(_ row: Int, _ column: Int) -> Bool {
    switch header.format {
    case .lowerHalf: column < row || (column == row && header.hasDiagonal)
    case .upperHalf: column > row || (column == row && header.hasDiagonal)
    default: header.hasDiagonal || row != column || isTwoMode
    }
  }

  private func valueCount(rows: Int, columns: Int) -> Int {
    let diagonal = min(rows, columns)
    switch header.format {
    case .lowerHalf, .upperHalf:
      return rows * (rows - 1) / 2 + (header.hasDiagonal ? rows : 0)
    default: return rows * columns - (header.hasDiagonal || isTwoMode ? 0 : diagonal)
    }
  }

  /// Whether a value says that there is a tie; `nil` where it is no value.
  private func isTie(_ word: LineWord) -> Bool? {
    if word.text == "." || word.text.lowercased() == "na" { return false }
    guard let value = Double(word.text), value.isFinite else {
      log.report(.badNumber(key: "DATA", text: word.text, least: 0), at: word.place)
      return nil
    }
    return value != 0
  }

  private mutating func settleLabels(rows: Int, columns: Int) -> Bool {
    func check(_ labels: inout [String], _ count: Int, isEmbedded: Bool) -> Bool {
      if isEmbedded {
        labels = []
        return true
      }
      if labels.isEmpty { labels = (0..<count).map { String($0 + 1) } }
      if labels.count == count { return true }
      log.report(.labelCount(expected: count, found: labels.count), at: start)
      return false
    }
    return check(&rowLabels, rows, isEmbedded: header.hasRowLabelsEmbedded)
      && check(&columnLabels, columns, isEmbedded: header.hasColumnLabelsEmbedded)
  }

  // MARK: Lists

  private mutating func readLists(isEdges: Bool) -> Bool {
    var labels = NumberedLabels(header, rowLabels: rowLabels, columnLabels: columnLabels)
    var cells: [Cell] = []
    var rest = data
    while let first = rest.first {
      let line = rest.prefix { $0.place.line == first.place.line }
      rest = rest.dropFirst(line.count)
      if first.text == "!" {
        // An exclamation mark divides the matrices.
        matrices.append(cells)
        cells = []
        continue
      }
      guard let row = labels.row(first, log: log) else { return false }
      var others = line.dropFirst()
      var value: LineWord?
      if isEdges {
        guard let second = others.first else {
          log.report(.missingEnd, at: first.place)
          return false
        }
        value = others.dropFirst().first
        if others.count > 2 {
          log.report(.badRowLength(expected: 3, found: line.count), at: first.place)
          return false
        }
        others = [second]
      }
      for other in others {
        guard let column = labels.column(other, log: log) else { return false }
        if let value {
          guard let isTie = isTie(value) else { return false }
          guard isTie else { continue }
        }
        cells.append(Cell(row: row, column: column, word: value, place: first.place))
      }
    }
    matrices.append(cells)
    rowLabels = labels.rows
    columnLabels = isTwoMode ? labels.columns : labels.rows
    return true
  }

  /// Reads lines of two ends and, behind them, a value of every matrix.
  private mutating func readArrays() -> Bool {
    var labels = NumberedLabels(header, rowLabels: rowLabels, columnLabels: columnLabels)
    var cells = Array(repeating: [Cell](), count: header.matrixCount)
    var rest = data
    while let first = rest.first {
      let line = rest.prefix { $0.place.line == first.place.line }
      rest = rest.dropFirst(line.count)
      guard line.count == header.matrixCount + 2 else {
        log.report(
          .badRowLength(expected: header.matrixCount + 2, found: line.count), at: first.place)
        return false
      }
      let words = Array(line)
      guard let row = labels.row(words[0], log: log), let column = labels.column(words[1], log: log)
      else { return false }
      for (matrix, word) in words.dropFirst(2).enumerated() {
        guard let isTie = isTie(word) else { return false }
        if isTie {
          cells[matrix].append(Cell(row: row, column: column, word: word, place: word.place))
        }
      }
    }
    matrices = cells
    rowLabels = labels.rows
    columnLabels = isTwoMode ? labels.columns : labels.rows
    return true
  }

  // MARK: The graph

  mutating func takeNames(_ text: String, source: Int) {
    for row in DelimitedText(text, source: source).rows.dropFirst() where row.count > 1 {
      names[DelimitedText.unguarded(row[0].text)] = DelimitedText.unguarded(row[1].text)
    }
  }

  var graph: ForeignGraph {
    var nodes = rowLabels.enumerated().map { node($0.element, prefix: "r", number: $0.offset) }
    if isTwoMode {
      nodes += columnLabels.enumerated().map { index, label in
        var row = node(label, prefix: "c", number: index)
        row.set("kind", text: "meeting")
        return row
      }
    }
    var edges: [NetworkTable.Row] = []
    for (number, cells) in matrices.enumerated() {
      let kind =
        header.matrixLabels.indices.contains(number) ? header.matrixLabels[number].text : nil
      edges += rows(of: cells, kind: kind)
    }
    let title = header.title.map { [ForeignGraph.statement("name", $0)] } ?? []
    return ForeignGraph(nodes: nodes, edges: edges, description: title, log: log)
  }

  /// Labels of two modes may be the same; ids may not.
  private func id(_ label: String, prefix: String, number: Int) -> String {
    isTwoMode ? "\(prefix)\(number + 1)" : label
  }

  private func node(_ label: String, prefix: String, number: Int) -> NetworkTable.Row {
    var row = NetworkTable.Row(place: start)
    row.set("id", text: id(label, prefix: prefix, number: number))
    row.set("name", text: names[label] ?? label)
    return row
  }

  private func rows(of cells: [Cell], kind: String?) -> [NetworkTable.Row] {
    struct Pair: Hashable {
      let row: Int
      let column: Int
    }
    let values = Dictionary(
      cells.map {
        (Pair(row: $0.row, column: $0.column), $0.word.flatMap { Double($0.text) } ?? 1)
      },
      uniquingKeysWith: { first, _ in first })
    // Half a matrix is the whole of a symmetric one.
    let isHalf = header.format == .lowerHalf || header.format == .upperHalf
    let isMutual =
      !isTwoMode
      && (isHalf
        || values.allSatisfy { values[Pair(row: $0.key.column, column: $0.key.row)] == $0.value })
    return cells.compactMap { cell in
      if isMutual, !isHalf, cell.row > cell.column { return nil }
      var row = NetworkTable.Row(place: cell.place)
      row.set("from", text: id(rowLabels[cell.row], prefix: "r", number: cell.row))
      row.set("to", text: id(columnLabels[cell.column], prefix: "c", number: cell.column))
      row.set("direction", text: Choices.directions.word(for: !isMutual))
      if let kind = isTwoMode ? ExchangeGraph.seatKind : kind { row.set("kind", text: kind) }
      if let word = cell.word, !(isTwoMode && Double(word.text) == 1) {
        row.set("weight", .scalar(word.text, isPlain: false), at: word.place)
      }
      return row
    }
  }
}
