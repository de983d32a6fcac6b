/// Names for the elements of an SVG, which may hold letters, digits, `-`, `_` and `.` only.
enum SVGNames {
  static func node(_ id: String, isMeeting: Bool) -> String {
    "\(isMeeting ? "meeting" : "participant")-\(name(id))"
  }

  static func region(_ id: String) -> String { "region-\(name(id))" }

  static func edge(_ edge: EdgeMark) -> String {
    let kind = edge.number.map { "proposal\($0)" } ?? "tie"
    return "\(kind)-\(name(edge.from))--\(name(edge.to))"
  }

  /// The id itself where it is plain; any other character becomes its code between dots, so that two
  /// ids never have one name.
  private static func name(_ id: String) -> String {
    id.unicodeScalars.map { scalar in
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        || scalar == "-" || scalar == "_"
      return isPlain ? String(scalar) : ".\(String(scalar.value, radix: 16))."
    }.joined()
  }
}
