import CollaborationModel
import Scene

/// What the signs of a matrix mean, and how it is read.
struct MatrixLegend {
  let groups: [Legend.Group]

  /// - Parameter byNumber: whether the columns have numbers for names.
  init(
    _ table: MatrixTable, _ network: CollaborationNetwork, _ edges: [EdgeMark],
    _ plan: DiagramPlan, byNumber: Bool
  ) {
    let words = LegendWords(plan.language)
    let contents = LegendContents(network, edges: edges, plan: plan, words: words)
    func note(_ text: String) -> Legend.Entry { Legend.Entry(sign: .text(""), words: text) }
    let isBySector = table.isBySector
    var reading = [note(isBySector ? words.readingOfSectors : words.readingOfMatrix)]
    if byNumber { reading.append(note(words.columnsByNumber)) }
    let example = MatrixCell.figures(observed: "3", expected: "2.1", share: 0.5)
    let mark = MatrixMark(theme: plan.theme, words: words, showsCounts: false)
    groups = [
      Legend.Group(heading: words.reading, entries: reading),
      Legend.Group(
        heading: words.cells,
        entries: isBySector
          ? [Legend.Entry(sign: mark.sign(of: example), words: words.figures)]
          : Self.cells(edges, plan, words, mark)),
      Legend.Group(heading: words.signs, entries: isBySector ? [] : contents.signs),
      Legend.Group(heading: words.sectors, entries: contents.sectors),
    ].filter { !$0.entries.isEmpty }
  }

  private static func cells(
    _ edges: [EdgeMark], _ plan: DiagramPlan, _ words: LegendWords, _ cellMark: MatrixMark
  ) -> [Legend.Entry] {
    func sample(_ line: EdgeMark.Line, depth: Int? = nil) -> EdgeMark {
      EdgeMark(from: "", to: "", line: line, heads: .none, depth: depth)
    }
    func entry(_ mark: EdgeMark, _ meaning: String? = nil) -> Legend.Entry {
      Legend.Entry(
        sign: cellMark.sign(of: .line(mark, isStep: false)),
        words: meaning ?? words.meaning(of: mark))
    }
    let isCompared = plan.change != nil
    var entries: [Legend.Entry] = []
    for change in EdgeMark.Change.allCases where edges.contains(where: { $0.change == change }) {
      var mark = sample(.working)
      (mark.change, mark.isCompared) = (change, true)
      entries.append(entry(mark, words.change(change)))
    }
    for line in EdgeMark.Line.allCases.reversed() {
      let drawn = edges.filter { $0.line == line && $0.change == nil }
      guard !drawn.isEmpty else { continue }
      if line == .working, !isCompared, plan.gathering?.grouping == nil {
        entries += Set(drawn.map(\.depth)).sorted { ($0 ?? 0) > ($1 ?? 0) }.map {
          entry(sample(.working, depth: $0))
        }
        continue
      }
      var mark = sample(line)
      mark.isCompared = isCompared
      if line == .proposed { mark.number = drawn.compactMap(\.number).first }
      let isStep = line == .proposed && mark.number == nil
      entries.append(
        entry(
          mark,
          isStep ? words.missingStep : isCompared && line == .working ? words.unchanged : nil))
    }
    if plan.gathering?.grouping != nil, edges.contains(where: { $0.line == .working }) {
      entries.append(Legend.Entry(sign: .text(words.figure), words: words.tieCount))
    }
    if edges.contains(where: plan.overlay.isStep) {
      entries.append(
        Legend.Entry(
          sign: cellMark.sign(of: .line(sample(.working), isStep: true)), words: words.pathLine))
    }
    return entries
  }
}

extension MatrixMark {
  /// What stands in a cell, as a sign in the legend.
  fileprivate func sign(of cell: MatrixCell) -> Legend.Entry.Sign {
    var width = 12.0
    if case .figures = cell { width = 66 }
    return .drawn(width: width) { area, drawing in
      draw(cell, in: area.inset(by: -1), on: &drawing)
    }
  }
}
