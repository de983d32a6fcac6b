/// The text of a file, under the name that its caller gave it.
struct SourceText {
  let file: String
  let text: String

  /// The sheet of a workbook that the source is; its lines are rows then, and hold no text.
  var sheet: String?
}

/// A place in a text: line and column from 1, the column counted in Unicode scalars.
struct SourcePlace: Hashable, Comparable {
  /// Which of the log's texts, where a network is read from several.
  var source = 0
  let line: Int
  let column: Int

  /// No place in particular: what a file leaves unsaid stands here.
  static let nowhere = SourcePlace(line: 0, column: 0)

  static func < (first: SourcePlace, second: SourcePlace) -> Bool {
    (first.source, first.line, first.column) < (second.source, second.line, second.column)
  }
}
