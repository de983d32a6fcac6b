extension Layout {
  /// The methods by which nodes are placed, from the strictest to the one that fits the most on a
  /// page; none for a table, which has no nodes.
  package var methods: [any LayoutMethod] {
    switch self {
    case .islands: [IslandsLayout()]
    case .lanes:
      [
        LanesLayout(columns: .throughout), LanesLayout(columns: .byTier),
        LanesLayout(columns: .byRow),
      ]
    case .rings: [RingsLayout()]
    case .force: [ForceLayout()]
    case .matrix: []
    }
  }
}
