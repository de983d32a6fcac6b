/// The text of a file, under the name that its caller gave it.
struct SourceText {
  let file: String
  let text: String

  /// The sheet of a workbook that the source is; its lines are rows then, and hold no text.
  var sheet: String?
}

/// A place in a text: line and column from 1, the column counted in Unicode scalars.
///
/// Every cell of a table has one, so that it is kept in half the room that three `Int` need.
struct SourcePlace: Hashable, Comparable {
  private let sourceNumber: Int32
  private let lineNumber: Int32
  private let columnNumber: Int32

  /// Which of the log's texts, where a network is read from several.
  var source: Int { Int(sourceNumber) }
  var line: Int { Int(lineNumber) }
  var column: Int { Int(columnNumber) }

  init(source: Int = 0, line: Int, column: Int) {
    sourceNumber = Int32(clamping: source)
    lineNumber = Int32(clamping: line)
    columnNumber = Int32(clamping: column)
  }

  /// No place in particular: what a file leaves unsaid stands here.
  static let nowhere = SourcePlace(line: 0, column: 0)

  static func < (first: SourcePlace, second: SourcePlace) -> Bool {
    (first.sourceNumber, first.lineNumber, first.columnNumber)
      < (second.sourceNumber, second.lineNumber, second.columnNumber)
  }
}
