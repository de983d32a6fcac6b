import CollaborationModel
import Scene

/// Which signs a map bears, and what they mean.
struct LegendContents {
  private let network: CollaborationNetwork
  private let edges: [EdgeMark]
  private let plan: DiagramPlan
  private let words: LegendWords

  init(
    _ network: CollaborationNetwork, edges: [EdgeMark], plan: DiagramPlan,
    words: LegendWords
  ) {
    self.network = network
    self.edges = edges
    self.plan = plan
    self.words = words
  }

  private var residents: [Participant] {
    network.participants.filter { plan.excerpt.references[$0.id] == nil }
  }

  var shapes: [Legend.Entry] {
    let drawn = Set(residents.map(\.kind))
    var entries: [Legend.Entry] = []
    var shown: [NodeShape] = []
    for kind in network.vocabulary.participantKinds where drawn.contains(kind.id) {
      let shape = NodeShape(participantKind: kind.id)
      let name = kind.name(in: plan.language)
      if let index = shown.firstIndex(of: shape) {
        // Kinds that a file declares share an outline, and one entry.
        entries[index] = Legend.Entry(
          sign: .shape(shape), words: entries[index].words + "・" + name)
      } else {
        shown.append(shape)
        entries.append(Legend.Entry(sign: .shape(shape), words: name))
      }
    }
    if plan.gathering?.grouping == .sector {
      entries = [Legend.Entry(sign: .shape(.doubleBox), words: words.sectorBox)]
    }
    if network.meetings.contains(where: { plan.excerpt.references[$0.id] == nil }) {
      entries.append(Legend.Entry(sign: .shape(.hexagon), words: words.meeting))
    }
    if !plan.excerpt.references.isEmpty {
      entries.append(Legend.Entry(sign: .shape(.reference), words: words.elsewhere))
    }
    let counts = network.participants.map(\.count) + network.meetings.map(\.count)
    if counts.contains(where: { ($0 ?? 1) > 1 }) {
      entries.append(Legend.Entry(sign: .text("×n"), words: words.likeUnits))
    }
    return entries
  }

  /// The lines of a map of two states: the changes, what stayed, and trouble, which is drawn as ever.
  private var comparedLines: [Legend.Entry] {
    var entries = EdgeMark.Change.allCases.compactMap { change -> Legend.Entry? in
      guard edges.contains(where: { $0.change == change }) else { return nil }
      var sample = EdgeMark(from: "", to: "", line: .working, heads: .none, depth: nil)
      sample.change = change
      sample.isCompared = true
      return Legend.Entry(sign: .line(sample), words: change.sign + " " + words.change(change))
    }
    let stayed = edges.filter { $0.change == nil }
    if stayed.contains(where: { $0.line < .wanted && $0.line != .proposed || $0.line == .working })
    {
      var sample = EdgeMark(from: "", to: "", line: .working, heads: .none, depth: nil)
      sample.isCompared = true
      entries.append(Legend.Entry(sign: .line(sample), words: words.unchanged))
    }
    for line in [EdgeMark.Line.bad, .strained, .wanted, .proposed]
    where edges.contains(where: { $0.line == line }) {
      let sample = EdgeMark(from: "", to: "", line: line, heads: .none, depth: nil)
      entries.append(Legend.Entry(sign: .line(sample), words: words.meaning(of: sample)))
    }
    if edges.contains(where: { $0.heads != .none }) {
      var sample = EdgeMark(from: "", to: "", line: .working, heads: .forward, depth: nil)
      sample.isCompared = true
      entries.append(Legend.Entry(sign: .line(sample), words: words.meaning(of: sample)))
    }
    return entries + lineLabels
  }

  var lines: [Legend.Entry] {
    if plan.change != nil { return comparedLines }
    var samples: [EdgeMark] = []
    // A sample for each kind of line that is drawn, the strongest first; ties at work by their depths.
    let depths = Set(edges.filter { $0.line == .working }.map(\.depth))
    for line in EdgeMark.Line.allCases.reversed() {
      let drawn = edges.filter { $0.line == line }
      guard !drawn.isEmpty else { continue }
      let shownDepths: [Int?] =
        line == .working ? depths.sorted { ($0 ?? 0) > ($1 ?? 0) } : [nil]
      let heads: EdgeMark.Heads =
        line == .formal && drawn.contains { $0.heads != .none } ? .forward : .none
      for depth in shownDepths
      where line != .working || depth != nil || drawn.contains(where: { $0.heads == .none }) {
        samples.append(EdgeMark(from: "", to: "", line: line, heads: heads, depth: depth))
      }
      if line == .working, drawn.contains(where: { $0.heads != .none }) {
        samples.append(EdgeMark(from: "", to: "", line: line, heads: .forward, depth: nil))
      }
    }
    return samples.map { sample in
      guard sample.line == .proposed else {
        return Legend.Entry(sign: .line(sample), words: words.meaning(of: sample))
      }
      // Proposals have numbers; steps of a path between which there is no tie have none.
      let proposed = edges.filter { $0.line == .proposed }
      let meanings = [
        proposed.contains { $0.number != nil } ? words.meaning(of: sample) : nil,
        proposed.contains { $0.number == nil } ? words.missingStep : nil,
      ]
      return Legend.Entry(
        sign: .line(sample), words: meanings.compactMap(\.self).joined(separator: words.or))
    } + lineLabels
  }

  /// What is written beside lines.
  private var lineLabels: [Legend.Entry] {
    let carriers = Tie.Carrier.allCases.filter { carrier in
      edges.contains { $0.carrier == carrier }
    }
    var entries = carriers.map {
      Legend.Entry(sign: .text(words.mark(of: $0)), words: words.carrier($0))
    }
    if plan.gathering?.grouping != nil, edges.contains(where: { $0.count > 1 }) {
      entries.append(Legend.Entry(sign: .text(words.ties("n")), words: words.tieCount))
    }
    return entries
  }

  var signs: [Legend.Entry] {
    let overlay = plan.overlay
    var entries: [Legend.Entry] = []
    if !overlay.path.isEmpty {
      entries.append(Legend.Entry(sign: .badge(.step(1)), words: words.step))
      entries.append(Legend.Entry(sign: .pathLine, words: words.pathLine))
    }
    if overlay.proposals.contains(where: { $0.introducer != nil }) {
      entries.append(Legend.Entry(sign: .badge(.introducer(1)), words: words.introducer))
    }
    if network.participants.contains(where: { overlay.cutPoints.contains($0.id) })
      || network.meetings.contains(where: { overlay.cutPoints.contains($0.id) })
    {
      entries.append(Legend.Entry(sign: .badge(.cutPoint), words: words.cutPoint))
    }
    if let change = plan.change {
      for (badge, ids) in [(NodeBadge.joined, change.joined), (.left, change.left)]
      where !ids.isEmpty {
        entries.append(Legend.Entry(sign: .badge(badge), words: words.presence(badge)))
      }
    }
    if let sizes = plan.emphasis.sizes {
      entries.append(
        Legend.Entry(
          sign: .sizes(
            least: Figure.text(sizes.range.lowerBound),
            greatest: Figure.text(sizes.range.upperBound)),
          words: words.sizes(sizes.names[plan.language] ?? "")))
    }
    return entries
  }

  var sectors: [Legend.Entry] {
    let drawn = Set(residents.flatMap(\.sectors))
    return network.vocabulary.sectors.filter { drawn.contains($0.id) }.map {
      Legend.Entry(sign: .badge(.sector($0.id)), words: $0.term.name(in: plan.language))
    }
  }
}
