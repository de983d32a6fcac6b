/// The labels of a list in the DL language while it is read: known by number or by name, and where they
/// are embedded in the data, met there for the first time.
struct NumberedLabels {
  private(set) var rows: [String]
  private(set) var columns: [String]
  private var rowNumbers: [String: Int]
  private var columnNumbers: [String: Int]
  private let isTwoMode: Bool
  private let areRowsEmbedded: Bool
  private let areColumnsEmbedded: Bool

  init(_ header: DLHeader, rowLabels: [String], columnLabels: [String]) {
    isTwoMode = header.isTwoMode
    areRowsEmbedded =
      header.hasRowLabelsEmbedded || (!header.isTwoMode && header.hasColumnLabelsEmbedded)
    areColumnsEmbedded = header.hasColumnLabelsEmbedded
    rows = Self.labels(rowLabels, areRowsEmbedded ? nil : header.rowCount)
    columns = Self.labels(columnLabels, areColumnsEmbedded ? nil : header.columnCount)
    rowNumbers = Self.numbers(of: rows)
    columnNumbers = Self.numbers(of: columns)
  }

  private static func labels(_ given: [String], _ count: Int?) -> [String] {
    guard given.isEmpty, let count else { return given }
    return (0..<count).map { String($0 + 1) }
  }

  private static func numbers(of labels: [String]) -> [String: Int] {
    Dictionary(zip(labels, labels.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The number of a row; `nil` where the log says that there is none.
  mutating func row(_ word: LineWord, log: FaultLog) -> Int? {
    Self.number(of: word, in: &rows, &rowNumbers, isEmbedded: areRowsEmbedded, log: log)
  }

  /// The number of a column: that of a row where both are of the same things.
  mutating func column(_ word: LineWord, log: FaultLog) -> Int? {
    guard isTwoMode else { return row(word, log: log) }
    return Self.number(
      of: word, in: &columns, &columnNumbers, isEmbedded: areColumnsEmbedded, log: log)
  }

  private static func number(
    of word: LineWord, in labels: inout [String], _ numbers: inout [String: Int],
    isEmbedded: Bool, log: FaultLog
  ) -> Int? {
    if isEmbedded {
      if let number = numbers[word.text] { return number }
      numbers[word.text] = labels.count
      labels.append(word.text)
      return labels.count - 1
    }
    if let number = Int(word.text), number >= 1, number <= labels.count { return number - 1 }
    if let number = numbers[word.text] { return number }
    log.report(.noSuchVertex(word.text, count: labels.count), at: word.place)
    return nil
  }
}
