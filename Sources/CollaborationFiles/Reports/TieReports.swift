import CollaborationModel

/// Brings the rows of one tie together that its two ends wrote each for itself.
///
/// The tie has what both would stand by: the lesser of two depths, and of two statuses the one that
/// says more of trouble, or that the tie is there. What each end said stays in its report, and where
/// they differ is listed; nobody is taken to be right.
struct TieReports {
  private(set) var ties: [Tie] = []

  /// For every tie that went in: the index of the one that it is now.
  private(set) var destinations: [Int] = []
  private(set) var differences: [ReportDifference] = []
  private let names: [String: String]

  /// - Complexity: O(*m*) for *m* ties, as long as few are between the same two.
  init(joining all: [Tie], names: [String: String]) {
    self.names = names
    guard all.contains(where: { $0.reports != nil }) else {
      ties = all
      destinations = Array(all.indices)
      return
    }
    var earlier: [TieKey: [Int]] = [:]
    for tie in all {
      let key = TieKey(tie)
      let candidates = tie.reports == nil ? [] : earlier[key] ?? []
      if let first = candidates.first(where: { Self.complement(ties[$0], tie) }) {
        join(tie, to: first)
        destinations.append(first)
      } else {
        if tie.reports != nil { earlier[key, default: []].append(ties.count) }
        destinations.append(ties.count)
        ties.append(tie)
      }
    }
  }

  /// Brings the ties of another file to those that are known.
  ///
  /// Who fills in a sheet also writes of ties that others have. Such a row is one with what the others
  /// say of the tie, or is said of it elsewhere: a tie of the same kind between the same two, as long as
  /// no label tells two apart.
  ///
  /// - Parameter files: where the known ties and the others were read.
  init(joining known: [Tie], with others: [Tie], names: [String: String], files: [String]) {
    self.names = names
    ties = known
    destinations = Array(known.indices)
    var places: [TieKey: [Int]] = [:]
    for (index, tie) in known.enumerated() {
      places[TieKey(tie, hasLabel: false), default: []].append(index)
    }
    // Two rows of one file are two ties.
    var taken: Set<Int> = []
    for tie in others {
      let candidates = (places[TieKey(tie, hasLabel: false)] ?? []).filter { index in
        !taken.contains(index) && Self.areOne(ties[index], tie)
      }
      if let place = candidates.first(where: { ties[$0].label == tie.label }) ?? candidates.first {
        taken.insert(place)
        join(tie, to: place, files: files)
        destinations.append(place)
      } else {
        destinations.append(ties.count)
        ties.append(tie)
      }
    }
  }

  private static func areOne(_ known: Tie, _ other: Tie) -> Bool {
    guard known.label == other.label || known.label == nil || other.label == nil else {
      return false
    }
    if known.reports != nil, other.reports != nil { return complement(known, other) }
    return known.lifespan.meets(other.lifespan)
  }

  /// Leaves out the ties of which there are answers only, none of them a yes.
  ///
  /// - Parameter answers: for every tie that went in, whether it is only an answer.
  /// - Returns: how many were left out.
  mutating func leaveOutDenied(answers: [Bool]) -> Int {
    guard answers.contains(true) else { return 0 }
    var hasMore = Array(repeating: false, count: ties.count)
    for (isAnswer, destination) in zip(answers, destinations) where !isAnswer {
      hasMore[destination] = true
    }
    let count = ties.count
    ties = zip(ties, hasMore).filter { tie, hasMore in
      hasMore
        || [tie.reports?.from, tie.reports?.to].contains { report in
          if case .tied? = report { true } else { false }
        }
    }.map(\.0)
    return count - ties.count
  }

  /// Whether no end reports in both, so that they are two halves of one.
  static func complement(_ first: Tie, _ second: Tie) -> Bool {
    guard let one = first.reports, let other = second.facing(as: first).reports else {
      return false
    }
    return (one.from == .notAsked || other.from == .notAsked)
      && (one.to == .notAsked || other.to == .notAsked)
      && first.lifespan.meets(second.lifespan)
  }

  /// - Parameter files: where the two were read, for whoever reports of others.
  private mutating func join(_ later: Tie, to index: Int, files: [String] = []) {
    let second = later.facing(as: ties[index])
    var first = ties[index]
    let both = [first.reports, second.reports]
    // Who said what is known by the end that each row reports for.
    let reporters = both.enumerated().map { number, reports in
      guard let reports else { return number < files.count ? files[number] : first.from }
      let end = reports.from != .notAsked ? first.from : first.to
      return names[end] ?? end
    }
    func tell(_ key: String, _ values: [String], kept: String) {
      guard values[0] != values[1] else { return }
      differences.append(
        ReportDifference(
          subject: .tie(from: first.from, to: first.to, kind: first.kind), name: name(of: first),
          key: key,
          sayings: zip(reporters, values).map { ReportDifference.Saying(reporter: $0, value: $1) },
          kept: kept))
    }

    let answers = both.compactMap { $0 }.map { Answer($0.from != .notAsked ? $0.from : $0.to) }
    let haveBothAnswered = answers.count == 2
    // An end knows its tie better than who stands outside.
    let (near, far) =
      first.reports == nil && second.reports != nil ? (second, first) : (first, second)
    if haveBothAnswered { tell("answer", answers.map(Choices.answers.word), kept: "") }
    let depth =
      haveBothAnswered
      ? [first.depth, second.depth].compactMap { $0 }.min() : near.depth ?? far.depth
    if !haveBothAnswered || answers[0] == answers[1] {
      tell(
        "depth", [first.depth, second.depth].map { $0.map { String($0.level) } ?? "" },
        kept: depth.map { String($0.level) } ?? "")
    }
    let status = haveBothAnswered ? Self.weighed(first.status, second.status) : near.status
    tell(
      "status", [first.status, second.status].map(Choices.statuses.word),
      kept: Choices.statuses.word(for: status))
    let carrier = near.carrier ?? far.carrier
    tell(
      "carrier", [first.carrier ?? carrier, second.carrier ?? carrier].map { $0?.rawValue ?? "" },
      kept: carrier?.rawValue ?? "")

    if let one = first.reports, let other = second.reports {
      first.reports = Reports(
        from: one.from == .notAsked ? other.from : one.from,
        to: one.to == .notAsked ? other.to : one.to)
    } else {
      first.reports = first.reports ?? second.reports
    }
    first.depth = depth
    first.status = status
    first.carrier = carrier
    first.label = first.label ?? second.label
    first.weight = first.weight ?? second.weight
    first.wanted = first.wanted ?? second.wanted
    first.lifespan.since = first.lifespan.since ?? second.lifespan.since
    first.lifespan.until = first.lifespan.until ?? second.lifespan.until
    first.provenance.evidence += second.provenance.evidence.filter {
      !first.provenance.evidence.contains($0)
    }
    first.provenance.isInferred = first.provenance.isInferred && second.provenance.isInferred
    let notes = [first.provenance.note, second.provenance.note].compactMap { $0 }
    first.provenance.note =
      notes.count == 2 && notes[0] != notes[1] ? notes.joined(separator: "\n") : notes.first
    ties[index] = first
  }

  private func name(of tie: Tie) -> String {
    let arrow = tie.isDirected ? " → " : "—"
    return (names[tie.from] ?? tie.from) + arrow + (names[tie.to] ?? tie.to) + "（\(tie.kind)）"
  }

  /// Trouble weighs more than its absence, and a tie that is there more than a wish.
  private static func weighed(_ first: Tie.Status, _ second: Tie.Status) -> Tie.Status {
    let order: [Tie.Status] = [.bad, .strained, .existing, .wanted, .ended]
    return order.first { $0 == first || $0 == second } ?? first
  }
}

/// What two rows of one tie have in common, whoever wrote them.
private struct TieKey: Hashable {
  let ends: [String]
  let kind: String
  let isDirected: Bool
  let label: String?

  init(_ tie: Tie, hasLabel: Bool = true) {
    ends = tie.isDirected ? [tie.from, tie.to] : [tie.from, tie.to].sorted()
    kind = tie.kind
    isDirected = tie.isDirected
    label = hasLabel ? tie.label : nil
  }
}

extension Tie {
  /// The tie with its ends in the order of another, if it is mutual.
  func facing(as other: Tie) -> Tie {
    guard !isDirected, from != other.from else { return self }
    var turned = self
    turned.from = to
    turned.to = from
    turned.reports = reports.map { Reports(from: $0.to, to: $0.from) }
    return turned
  }
}
