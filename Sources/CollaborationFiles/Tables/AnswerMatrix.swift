/// A matrix of answers: who stands at the head of a row says of those at the heads of the columns
/// whether, and how deeply, they work together.
///
/// A blank cell was not asked, which is not the answer no: that is 0 (or 連携なし). Whole numbers up to 5
/// are depths, unless all of them are 0 and 1; other numbers are weights. Rows and columns are matched
/// by their labels, in whatever order they stand, and need not be the same.
struct AnswerMatrix {
  /// Whoever has a label, in the order of the rows and then of the columns.
  private(set) var participants: [NetworkTable.Row] = []

  /// A row for every cell that holds an answer.
  private(set) var answers: [NetworkTable.Row] = []

  /// The matrix of a table; `nil` where it is none.
  ///
  /// A matrix has labels that stand over columns and before rows both, and no headings of ties.
  ///
  /// - Complexity: O(*k*), where *k* is the number of cells.
  init?(_ table: some Collection<[TableCell]>) {
    guard let head = table.first, head.count > 1, table.count > 1 else { return nil }
    let columns = head.enumerated().dropFirst(head[0].sheetColumn ?? 1 > 1 ? 0 : 1)
      .filter { !$0.element.text.trimmingBlanks.isEmpty }
      .map { (number: $0.element.sheetColumn ?? $0.offset, label: Self.label($0.element)) }
    let headings = columns.count { TableColumns.ties.column(headed: $0.label) != nil }
    guard headings < 2 else { return nil }
    let rows = table.dropFirst().filter { ($0.first?.sheetColumn ?? 1) <= 1 }
    let labels = Set(rows.compactMap { $0.first.map(Self.label) })
    guard columns.contains(where: { labels.contains($0.label) }) else { return nil }

    // A list of pairs has names for cells.
    guard Self.areAnswers(Array(rows)) else { return nil }

    var seen: Set<String> = []
    func enter(_ cell: TableCell) {
      let label = Self.label(cell)
      guard !label.isEmpty, seen.insert(label).inserted else { return }
      var row = NetworkTable.Row(place: cell.place)
      row.append(
        FormReader.isSoundID(label) ? "id" : "name", .scalar(label, isPlain: false), at: cell.place)
      participants.append(row)
    }
    for row in rows { if let first = row.first { enter(first) } }
    for cell in head.dropFirst(head[0].sheetColumn ?? 1 > 1 ? 0 : 1) { enter(cell) }

    let values = Values(
      rows.joined().filter { ($0.sheetColumn ?? 2) > 1 }.map { $0.text.trimmingBlanks })
    let labelsByColumn = Dictionary(
      columns.map { ($0.number, $0.label) }, uniquingKeysWith: { first, _ in first })
    for row in rows {
      guard let reporter = row.first.map(Self.label), !reporter.isEmpty else { continue }
      for (index, cell) in row.enumerated().dropFirst() {
        let number = cell.sheetColumn ?? index
        guard !cell.text.trimmingBlanks.isEmpty,
          let other = labelsByColumn[number]
        else { continue }
        if let answer = Self.answer(of: cell, by: reporter, about: other, as: values) {
          answers.append(answer)
        }
      }
    }
  }

  /// Whether most of the filled cells, those at the heads of the rows aside, are answers.
  private static func areAnswers(_ rows: [[TableCell]]) -> Bool {
    var filled = 0
    var answers = 0
    for row in rows {
      for (index, cell) in row.enumerated() where (cell.sheetColumn ?? index + 1) > 1 {
        let text = cell.text.trimmingBlanks.halfWidth
        if text.isEmpty { continue }
        filled += 1
        let isWord = marks[text] != nil || Choices.answers.value(spelled: text) != nil
        if isWord || cell.defect != .none || Double(text) != nil { answers += 1 }
      }
    }
    return 2 * answers >= filled
  }

  /// The marks of an answer, and the answers that they are.
  private static let marks: [String: Answer] = [
    "○": .tied, "◯": .tied, "〇": .tied, "◎": .tied, "yes": .tied, "×": .notTied, "✕": .notTied,
    "no": .notTied, "-": .unanswered, "−": .unanswered, "NA": .unanswered, "N/A": .unanswered,
    "na": .unanswered, "NaN": .unanswered, "nan": .unanswered,
  ]

  private static func label(_ cell: TableCell) -> String { cell.text.trimmingBlanks.halfWidth }

  /// What the numbers of a matrix are.
  private enum Values {
    case flags, depths, weights

    init(_ texts: [String]) {
      let numbers = texts.compactMap { Double($0.halfWidth) }
      if numbers.contains(where: { $0 != $0.rounded() || $0 > 5 || $0 < 0 }) {
        self = .weights
      } else {
        self = numbers.contains { $0 > 1 } ? .depths : .flags
      }
    }
  }

  /// The answer in a cell; `nil` on the diagonal, where nothing is said.
  private static func answer(
    of cell: TableCell, by reporter: String, about other: String, as values: Values
  ) -> NetworkTable.Row? {
    let text = cell.text.trimmingBlanks.halfWidth
    if let problem = cell.defect.problem(of: text) {
      return .init(unusable: problem, at: cell.place)
    }
    if reporter == other, text == "0" || text == "-" || text == "×" { return nil }
    var row = NetworkTable.Row(answerAt: cell.place)
    func set(_ key: String, _ text: String) {
      row.append(key, .scalar(text, isPlain: false), at: cell.place)
    }
    set("from", reporter)
    set("to", other)
    set("direction", "mutual")
    if let number = Double(text), !number.isNaN {
      set("from-answer", number == 0 ? "not-tied" : "tied")
      switch values {
      case _ where number == 0: break
      case .flags: break
      case .depths:
        set("from-depth", String(Int(number)))
        set("depth", String(Int(number)))
      case .weights: set("weight", text)
      }
      return row
    }
    guard let answer = marks[text] ?? Choices.answers.value(spelled: text) else {
      return .init(unusable: .unknownWord(text, in: .answers, similar: []), at: cell.place)
    }
    set("from-answer", Choices.answers.word(for: answer))
    return row
  }
}
