/// Chances of drawing without putting back.
enum Hypergeometric {
  /// How likely all of `drawn` things, of `all` of which `marked` are marked, are marked.
  ///
  ///     C(marked, drawn) / C(all, drawn)
  static func allMarked(drawn: Int, marked: Int, all: Int) -> Double {
    guard drawn > 0 else { return 1 }
    guard marked >= drawn, all >= marked else { return 0 }
    return (0..<drawn).reduce(1) { $0 * Double(marked - $1) / Double(all - $1) }
  }
}
