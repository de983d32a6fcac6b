import CollaborationModel

/// What the signs of a matrix mean, and how it is read.
struct MatrixLegend {
  let groups: [Legend.Group]

  /// - Parameter byNumber: whether the columns have numbers for names.
  init(
    _ table: MatrixTable, _ network: CollaborationNetwork, _ edges: [EdgeMark],
    _ options: Diagram.Options, byNumber: Bool
  ) {
    let words = LegendWords(options.language)
    let contents = LegendContents(network, edges: edges, options: options, words: words)
    func note(_ text: String) -> Legend.Entry { Legend.Entry(sign: .text(""), words: text) }
    let isBySector = table.isBySector
    var reading = [note(isBySector ? words.readingOfSectors : words.readingOfMatrix)]
    if byNumber { reading.append(note(words.columnsByNumber)) }
    let example = MatrixCell.figures(observed: "3", expected: "2.1", share: 0.5)
    groups = [
      Legend.Group(heading: words.reading, entries: reading),
      Legend.Group(
        heading: words.cells,
        entries: isBySector
          ? [Legend.Entry(sign: .cell(example), words: words.figures)]
          : Self.cells(edges, options, words)),
      Legend.Group(heading: words.signs, entries: isBySector ? [] : contents.signs),
      Legend.Group(heading: words.sectors, entries: contents.sectors),
    ].filter { !$0.entries.isEmpty }
  }

  private static func cells(
    _ edges: [EdgeMark], _ options: Diagram.Options, _ words: LegendWords
  ) -> [Legend.Entry] {
    func sample(_ line: EdgeMark.Line, depth: Int? = nil) -> EdgeMark {
      EdgeMark(from: "", to: "", line: line, heads: .none, depth: depth)
    }
    func entry(_ mark: EdgeMark, _ meaning: String? = nil) -> Legend.Entry {
      Legend.Entry(
        sign: .cell(.line(mark, isStep: false)), words: meaning ?? words.meaning(of: mark))
    }
    let isCompared = options.change != nil
    var entries: [Legend.Entry] = []
    for change in EdgeMark.Change.allCases where edges.contains(where: { $0.change == change }) {
      var mark = sample(.working)
      (mark.change, mark.isCompared) = (change, true)
      entries.append(entry(mark, words.change(change)))
    }
    for line in EdgeMark.Line.allCases.reversed() {
      let drawn = edges.filter { $0.line == line && $0.change == nil }
      guard !drawn.isEmpty else { continue }
      if line == .working, !isCompared, options.grouping == nil {
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
    if options.grouping != nil, edges.contains(where: { $0.line == .working }) {
      entries.append(Legend.Entry(sign: .text(words.figure), words: words.tieCount))
    }
    if edges.contains(where: options.overlay.isStep) {
      entries.append(
        Legend.Entry(
          sign: .cell(.line(sample(.working), isStep: true)), words: words.pathLine))
    }
    return entries
  }
}
