extension Overlay {
  /// The lines that it adds to those of a network: proposed ties, and the steps of the path between
  /// which there is no line.
  func lines(among drawn: Set<String>, beside edges: [EdgeMark]) -> [EdgeMark] {
    let proposed = proposals.enumerated().compactMap { index, tie -> EdgeMark? in
      guard drawn.contains(tie.from), drawn.contains(tie.to), tie.from != tie.to else { return nil }
      return EdgeMark(
        from: tie.from, to: tie.to, line: .proposed, heads: .none, depth: nil, number: index + 1)
    }
    let joined = Set(edges.map { [$0.from, $0.to].sorted() })
    let steps = zip(path, path.dropFirst()).compactMap { from, to -> EdgeMark? in
      guard drawn.contains(from), drawn.contains(to), from != to,
        !joined.contains([from, to].sorted())
      else { return nil }
      return EdgeMark(from: from, to: to, line: .proposed, heads: .none, depth: nil)
    }
    return proposed + steps
  }

  /// Whether a line is a step of the path.
  func isStep(_ edge: EdgeMark) -> Bool {
    edge.number == nil
      && zip(path, path.dropFirst()).contains {
        ($0 == edge.from && $1 == edge.to) || ($0 == edge.to && $1 == edge.from)
      }
  }
}
