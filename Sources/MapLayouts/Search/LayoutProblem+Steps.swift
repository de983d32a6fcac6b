extension LayoutProblem {
  /// How many steps a search takes: fewer than usual for a small network, which needs no more, and for
  /// one so large that each step takes long. The clock has no say.
  func steps(_ usual: Int) -> Int {
    min(usual, usual * nodes.count / 40, usual * 200 / max(1, nodes.count + edges.count))
  }
}
