import CollaborationModel

/// The edges that a network is drawn with.
enum EdgeMarks {
  /// One line for each pair of participants that has ties, and one for each seat in a meeting.
  ///
  /// Ties of one pair in both directions become one line with two heads. A pair's line says the
  /// strongest thing that its ties say: trouble before work, work before the organisation chart.
  /// Lines stand in the order of their ends' ids, whatever the order of the file.
  static func of(_ network: CollaborationNetwork) -> [EdgeMark] {
    var lines: [Pair: Bundle] = [:]
    for tie in network.ties {
      guard let nature = network.vocabulary.tieKind(tie.kind)?.nature, nature != .lineage,
        let line = line(of: tie, nature: nature)
      else { continue }
      lines[Pair(tie.from, tie.to), default: Bundle()].add(tie, line)
    }
    for meeting in network.meetings {
      for seat in meeting.members {
        let line: EdgeMark.Line = seat.isOccasional ? .occasionalSeat : .seat
        lines[Pair(seat.participant, meeting.id), default: Bundle()].add(line)
      }
    }
    return lines.keys.sorted().compactMap { pair in lines[pair]?.mark(of: pair) }
  }

  private static func line(of tie: Tie, nature: TieKind.Nature) -> EdgeMark.Line? {
    switch tie.status {
    case .existing where nature == .adverse: .bad
    case .existing: nature == .formal ? .formal : .working
    case .wanted: .wanted
    case .strained: .strained
    case .bad: .bad
    case .ended: nil
    }
  }
}

/// Two ends in the order of their ids.
private struct Pair: Hashable, Comparable {
  let first: String
  let second: String

  init(_ one: String, _ other: String) {
    first = min(one, other)
    second = max(one, other)
  }

  static func < (one: Pair, other: Pair) -> Bool {
    (one.first, one.second) < (other.first, other.second)
  }
}

/// What the ties of one pair say together.
private struct Bundle {
  private var line: EdgeMark.Line?
  private var depth: Int?
  private var sources: Set<String> = []
  private var isMutual = false
  private var carriers: Set<Tie.Carrier> = []
  private var kinds: Set<String> = []
  private var count = 0

  mutating func add(_ tie: Tie, _ added: EdgeMark.Line) {
    depth = [depth, tie.depth?.level].compactMap { $0 }.max()
    // Ties that say less than the line do not change its arrows or its carrier.
    guard add(added) else { return }
    kinds.insert(tie.kind)
    if let carrier = tie.carrier { carriers.insert(carrier) }
    if tie.isDirected { sources.insert(tie.from) } else { isMutual = true }
  }

  /// Adds a line, unless a stronger one stands; says whether it counts.
  @discardableResult
  mutating func add(_ added: EdgeMark.Line) -> Bool {
    if let line, line > added { return false }
    if line != added {
      sources = []
      isMutual = false
      carriers = []
      kinds = []
      count = 0
    }
    line = added
    count += 1
    return true
  }

  func mark(of pair: Pair) -> EdgeMark? {
    guard let line else { return nil }
    let heads: EdgeMark.Heads =
      if isMutual || sources.isEmpty { .none } else { sources.count == 2 ? .both : .forward }
    let isForward = heads != .forward || sources.contains(pair.first)
    return EdgeMark(
      from: isForward ? pair.first : pair.second, to: isForward ? pair.second : pair.first,
      line: line, heads: heads, depth: depth, carrier: carrier,
      kinds: kinds.sorted(), count: count)
  }

  /// The surest of those who carry the pair's ties: an arrangement outlasts a person.
  private var carrier: Tie.Carrier? {
    Tie.Carrier.allCases.last { carriers.contains($0) }
  }
}
