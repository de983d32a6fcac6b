/// The text of a file, under the name that its caller gave it.
struct SourceText {
  let file: String
  let text: String
}

/// A place in a text: line and column from 1, the column counted in Unicode scalars.
struct SourcePlace: Hashable {
  let line: Int
  let column: Int
}
