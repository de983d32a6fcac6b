public import CollaborationModel

/// A table in a report.
public struct ReportTable: Equatable, Sendable {
  /// Where a column's cells stand.
  public enum Alignment: Equatable, Sendable { case left, right }

  /// A column with its heading.
  public struct Column: Equatable, Sendable {
    public let heading: Wording
    public let alignment: Alignment

    public init(_ heading: Wording, _ alignment: Alignment = .left) {
      self.heading = heading
      self.alignment = alignment
    }
  }

  public let columns: [Column]
  public private(set) var rows: [[Wording]] = []

  public init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row.
  ///
  /// - Precondition: it has a cell for every column.
  public mutating func append(_ row: [Wording]) {
    precondition(row.count == columns.count, "a row has a cell for every column")
    rows.append(row)
  }

  /// The cells in a language, the headings first.
  public func cells(in language: Language) -> [[String]] {
    [columns.map { $0.heading.text(in: language) }]
      + rows.map { $0.map { $0.text(in: language) } }
  }
}
