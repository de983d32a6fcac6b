/// What stands in one cell of a matrix.
enum MatrixCell: Hashable {
  case empty

  /// A participant with itself.
  case itself

  /// The line from the row's participant to the column's.
  case line(EdgeMark, isStep: Bool)

  /// How many ties there are between two sectors, and how many there would be by chance.
  case figures(observed: String, expected: String, share: Double)
}
