/// What is written beside a line.
struct EdgeLabel {
  /// The size of what stands beside lines, where names have a size: on a map of few in large type it
  /// has to be read from as far.
  static func fontSize(beside names: Double) -> Double { min(12, max(8, names * 0.7)) }

  private let words: LegendWords
  private let showsCounts: Bool

  init(_ plan: DiagramPlan) {
    words = LegendWords(plan.language)
    showsCounts = plan.gathering?.grouping != nil
  }

  /// The number of a proposed tie, what is wrong with it, how many ties it stands for, who carries it.
  func text(of edge: EdgeMark) -> String? {
    if let number = edge.number { return LegendWords.circled(number) }
    let parts = [
      edge.change?.sign,
      words.trouble(edge.line),
      showsCounts && edge.count > 1 ? words.ties(edge.count) : nil,
      edge.carrier.map(words.mark),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
