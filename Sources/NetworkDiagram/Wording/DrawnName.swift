/// What a participant or meeting is called on the page.
enum DrawnName {
  /// The name; the id where the name is nothing but invisible characters, since it would leave a box
  /// that nobody can speak of.
  static func of(_ name: String, id: String) -> String {
    name.unicodeScalars.contains { !$0.isInvisible } ? name : id
  }
}

extension Unicode.Scalar {
  /// Whether nothing shows where it stands: spaces, joiners, marks of direction.
  fileprivate var isInvisible: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint
      || properties.generalCategory == .control
  }
}
