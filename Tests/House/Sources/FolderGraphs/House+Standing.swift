extension House {
  /// Compares what stands against the order with the list of what is known to.
  ///
  /// The list only becomes shorter: a departure that is not in it is a fault, and so is an entry
  /// that no longer stands.
  ///
  /// - Parameter list: one departure a line; `#` begins a comment.
  public func verdict(standing list: String) -> [String] {
    let known = Set(
      list.split(separator: "\n").map { String($0.prefix { $0 != "#" }).trimmed }
        .filter { !$0.isEmpty })
    let departures = departures
    let new = departures.keys.filter { !known.contains($0) }.sorted().flatMap { line in
      ["error: \(line)"] + (departures[line] ?? []).map { "    " + $0 }
    }
    let gone = known.filter { departures[$0] == nil }.sorted().map {
      "error: no longer true, so take it off the list: \($0)"
    }
    return new + gone
  }
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.last?.isWhitespace == true { rest.removeLast() }
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    return String(rest)
  }
}
