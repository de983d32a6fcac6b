/// The attributes that NetworkX writes behind an edge, in the manner of Python: `{'weight': 2.5, 'a': 1}`.
struct EdgeListAttributes {
  /// What stands behind `weight`.
  private(set) var weight: String?

  /// Whether there are other attributes.
  private(set) var hasOthers = false

  init(_ text: String) {
    var rest = text[...]
    if rest.first == "{" { rest.removeFirst() }
    if let end = rest.lastIndex(of: "}") { rest = rest[..<end] }
    for attribute in rest.split(separator: ",") {
      let parts = attribute.split(separator: ":", maxSplits: 1).map { part in
        part.filter { !$0.isWhitespace && $0 != "'" && $0 != "\"" }
      }
      guard parts.count == 2 else { continue }
      if parts[0] == "weight" { weight = String(parts[1]) } else { hasOthers = true }
    }
  }
}
