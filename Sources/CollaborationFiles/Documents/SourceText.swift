/// The text of a file, under the name that its caller gave it.
struct SourceText {
  let file: String
  let text: String
}

/// A place in a text: line and column from 1, the column counted in Unicode scalars.
struct SourcePlace: Hashable {
  /// Which of the log's texts, where a network is read from several.
  var source = 0
  let line: Int
  let column: Int
}
