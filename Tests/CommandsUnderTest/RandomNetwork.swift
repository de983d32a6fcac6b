import CollaborationFiles
public import CollaborationModel

/// Makes networks that use every part of the model.
public struct RandomNetwork {
  /// What is still to be chosen.
  public private(set) var choices: Choices
  /// Whether numbers, dates and parts go as far as a file can take them, and lists may be empty.
  private let isExtreme: Bool
  private let vocabulary = Vocabulary.standard

  public init(seed: UInt64) {
    self.init(Choices(seed: seed), isExtreme: false)
  }

  public init(_ choices: Choices, isExtreme: Bool) {
    self.choices = choices
    self.isExtreme = isExtreme
  }

  /// Names that a careless writer of YAML would break.
  private static let texts = [
    "地域包括支援センター", "髙橋㈱①", "\"引用\"", "a,b", "一行目\n二行目", "<b>&amp;", "=cmd|'/c calc'!A1",
    "👩‍👩‍👧 家族", "か\u{3099}", "が", "yes", "No", "null", "~", "0123", "- a", ": x", "a: b", "a #b", "#c",
    "[x]", "{y}", "*z", "&w", "!tag", "|", ">", "%", "@x", "`x`", "'", "\\", "\\n", "1e3", "0x1F",
    ".5", "2023-11-05", "planned", "unknown", " 前の空白", "後の空白 ", "a\tb", "\tx", "?", "? a", "-",
    "---",
    "...", "<<", "=", "true", "10:30", "C:\\町", "全角　空白", "\u{3000}", "ｶﾅ", "x\n", "\n", "'\"'",
    String(repeating: "長い名前", count: 60),
  ]

  public mutating func network() -> CollaborationNetwork {
    var network = CollaborationNetwork(name: text(), vocabulary: vocabulary)
    network.id = maybe { "town-\($0.number(below: 9))" }
    network.englishName = maybe { $0.text() }
    network.municipality = maybe { random in
      Municipality(
        name: random.text(), prefecture: random.maybe { $0.text() },
        code: random.maybe { _ in "173614" }, population: random.maybe { $0.number(below: 99999) },
        populationAsOf: random.maybe { $0.period() })
    }
    network.question = maybe { $0.text() }
    network.asOf = maybe { $0.period() }
    network.edition = maybe { $0.text() }
    network.licence = maybe { $0.text() }
    network.note = maybe { $0.text() }
    network.sources = (0..<number(below: 3)).map { index in
      Source(
        id: "source\(index)", title: text(), publisher: maybe { $0.text() },
        year: maybe { _ in "2024" }, address: maybe { _ in "https://example.org/?a=b#c" },
        licence: maybe { $0.text() }, note: maybe { $0.text() })
    }
    network.declared = declared()
    network.vocabulary = vocabulary.extended(by: network.declared)

    let count = isExtreme ? number(below: 30) : 2 + number(below: 8)
    let people = (0..<count).map { "p\($0)" }
    let tables = (0..<number(below: 3)).map { "m\($0)" }
    let sources = network.sources.map(\.id)
    network.participants = people.enumerated().map { index, id in
      // In extreme networks parts can lie within each other in a circle.
      participant(id, parents: isExtreme ? people : Array(people[..<index]), sources: sources)
    }
    network.ties = (0..<number(below: isExtreme ? 80 : 12)).compactMap { _ in
      tie(among: people + tables, sources: sources)
    }
    network.meetings = tables.map { meeting($0, people: people, sources: sources) }
    network.statedGaps = (0..<number(below: 3)).map { index in
      StatedGap(
        id: "g\(index)", need: text(), cover: maybe { $0.pick(StatedGap.Cover.allCases) },
        coveredBy: some(of: people), sectors: some(of: vocabulary.sectors.map(\.id)),
        lifespan: lifespan(), provenance: provenance(sources))
    }
    network.cases = (0..<number(below: 3)).map { index in
      SupportCase(
        id: "c\(index)", title: text(), household: maybe { $0.text() },
        door: maybe { $0.one(of: people) }, functions: some(of: vocabulary.functions.map(\.id)),
        steps: (0..<number(below: 3)).map { _ in
          SupportCase.Step(participant: maybe { $0.one(of: people) }, action: text())
        },
        provenance: provenance(sources))
    }
    network.milestones = (0..<number(below: 3)).map { _ in
      Milestone(when: text(), what: text(), provenance: provenance(sources))
    }
    network.expectedFindings = some(of: ["a-rule", "b-rule", "0"])
    return network
  }

  private mutating func declared() -> Vocabulary {
    guard number(below: 3) == 0 else { return Vocabulary() }
    var declared = Vocabulary()
    let word = Term(
      id: "独自", japaneseName: text(), englishName: text(), aliases: some(of: ["別名", "a: b"]))
    declared.sectorGroups = [SectorGroup(term: word, isWelfare: number(below: 2) == 0)]
    declared.sectors = [Sector(term: word, group: "独自")]
    declared.participantKinds = [word]
    declared.tieKinds = [
      TieKind(
        term: word, nature: pick(TieKind.Nature.allCases), isDirected: number(below: 2) == 0)
    ]
    declared.tiers = [word]
    declared.depthScales = [
      DepthScale(
        term: word,
        steps: (0..<3).map {
          DepthScale.Step(value: $0, japaneseName: text(), englishName: text(), level: $0 + 1)
        })
    ]
    return declared
  }

  private mutating func participant(
    _ id: String, parents: [String], sources: [String]
  ) -> Participant {
    Participant(
      id: id, name: text(), reading: maybe { $0.text() }, englishName: maybe { $0.text() },
      kind: pick(vocabulary.participantKinds.map(\.id)),
      sectors: some(of: vocabulary.sectors.map(\.id)),
      tier: maybe { [vocabulary] in $0.pick(vocabulary.tiers.map(\.id)) },
      side: maybe { $0.pick(Participant.Side.allCases) },
      within: parents.isEmpty ? nil : maybe { $0.one(of: parents) },
      count: maybe { $0.count() },
      operation: maybe { [vocabulary] in $0.pick(vocabulary.operations.map(\.id)) },
      jurisdiction: maybe { [vocabulary] in $0.pick(vocabulary.jurisdictions.map(\.id)) },
      functions: some(of: vocabulary.functions.map(\.id)),
      roles: some(of: vocabulary.roles.map(\.id)), lifespan: lifespan(),
      provenance: provenance(sources))
  }

  private mutating func tie(among ids: [String], sources: [String]) -> Tie? {
    let from = one(of: ids)
    let to = one(of: ids)
    // Two of the kinds, so that a wanted tie seldom stands beside an existing one of its kind.
    let status = pick(Tie.Status.allCases)
    let kind =
      if isExtreme {
        pick(vocabulary.tieKinds.map(\.id))
      } else {
        status == .wanted ? "協働" : pick(["情報共有", "つなぎ", "委託", "改組"])
      }
    guard let from, let to, from != to else { return nil }
    return Tie(
      from: from, to: to, kind: kind, isDirected: number(below: 2) == 0, depth: depth(),
      carrier: maybe { $0.pick(Tie.Carrier.allCases) }, status: status,
      weight: maybe { $0.weight() }, label: maybe { $0.text() },
      reports: maybe { Reports(from: $0.report(), to: $0.report()) },
      wanted: maybe { random in
        WantedTie(
          expectation: random.maybe { $0.text() }, barrier: random.maybe { $0.text() },
          need: random.maybe { $0.text() }, action: random.maybe { $0.text() },
          owner: random.maybe { $0.text() }, due: random.maybe { $0.period() })
      },
      lifespan: lifespan(), provenance: provenance(sources))
  }

  private mutating func meeting(_ id: String, people: [String], sources: [String]) -> Meeting {
    Meeting(
      id: id, name: text(), reading: maybe { $0.text() }, englishName: maybe { $0.text() },
      sectors: some(of: vocabulary.sectors.map(\.id)), tier: nil,
      count: maybe { 1 + $0.number(below: 9) }, purpose: maybe { $0.text() },
      frequency: maybe { $0.text() },
      timesAYear: maybe { $0.isExtreme ? 1e300 : Double($0.number(below: 300)) },
      casesASession: maybe { Double($0.number(below: 10)) / 4 },
      convener: maybe { $0.one(of: people) }, decisionMakers: some(of: people),
      isConfidential: maybe { $0.number(below: 2) == 0 },
      members: some(of: people).map { id in
        Membership(
          participant: id, isOccasional: number(below: 3) == 0, lifespan: lifespan(),
          provenance: provenance(sources))
      },
      lifespan: lifespan(), provenance: provenance(sources))
  }

  // MARK: Small things

  private mutating func depth() -> Depth? {
    switch number(below: 4) {
    case 0: nil
    case 1: Depth(level: 4, stated: Depth.Stated(scale: "顔の見える関係", value: 3))
    default: Depth(level: 1 + number(below: 5))
    }
  }

  private mutating func report() -> Report {
    switch number(below: 4) {
    case 0: .notAsked
    case 1: .unanswered
    case 2: .notTied
    default: .tied(depth: depth())
    }
  }

  private mutating func lifespan() -> Lifespan {
    var lifespan = Lifespan()
    switch number(below: 5) {
    case 0: lifespan.since = .period(period())
    case 1: lifespan.since = .planned
    default: break
    }
    switch number(below: 5) {
    case 0: lifespan.until = .period(period())
    case 1: lifespan.until = .unknown
    default: break
    }
    return lifespan.isReversed ? Lifespan() : lifespan
  }

  private mutating func period() -> CalendarPeriod {
    var texts = ["2023-11-05", "2023-11", "2023", "FY2023", "FY1989", "0999-01-01", "2024-02-29"]
    if isExtreme { texts += ["0001", "9999-12-31", "FY2018", "FY2012", "2020-04", "2099"] }
    return CalendarPeriod(pick(texts)) ?? CalendarPeriod(CalendarDay(year: 1, month: 1, day: 1)!)
  }

  private mutating func provenance(_ sources: [String]) -> Provenance {
    var evidence: [Evidence] = []
    if number(below: 3) == 0 { evidence.append(Evidence(lines: ["6183", "6300-6304"])) }
    if !sources.isEmpty, number(below: 3) == 0 {
      evidence.append(Evidence(source: pick(sources), lines: number(below: 2) == 0 ? [] : ["1"]))
    }
    return Provenance(
      evidence: evidence, isInferred: number(below: 4) == 0, note: maybe { $0.text() })
  }

  private mutating func text() -> String {
    let text = pick(Self.texts)
    // A name of nothing but blanks is a fault.
    return text.allSatisfy { $0 == "\n" } ? "名前" : text
  }

  private mutating func some(of words: [String]) -> [String] {
    var chosen: [String] = []
    for _ in 0..<number(below: 4) {
      guard let word = one(of: words) else { break }
      if !chosen.contains(word) { chosen.append(word) }
    }
    return chosen
  }

  private mutating func maybe<Value>(_ make: (inout RandomNetwork) -> Value?) -> Value? {
    number(below: 2) == 0 ? nil : make(&self)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { choices.pick(values) }

  /// One of those that there are.
  private mutating func one(of ids: [String]) -> String? { ids.isEmpty ? nil : pick(ids) }

  private mutating func number(below limit: Int) -> Int { choices.number(below: limit) }

  private mutating func count() -> Int {
    isExtreme ? pick([1, 11, 1_000_000, .max]) : 1 + number(below: 20)
  }

  private mutating func weight() -> Double {
    guard isExtreme else { return Double(1 + number(below: 1000)) / 8 }
    // The smallest of all, one whose inverse is infinite, those at the other end, and common ones.
    return pick([
      .leastNonzeroMagnitude, .leastNormalMagnitude / 1000, 1e-300, 1e-5, 1, 2.5, 1e15, 1e308,
      .greatestFiniteMagnitude,
    ])
  }
}
