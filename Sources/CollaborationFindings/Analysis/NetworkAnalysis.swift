public import CollaborationModel
import GraphMeasures

/// All findings of a network, strengths first.
public struct NetworkAnalysis: Sendable {
  /// The town as the rules read it.
  public let town: Town
  public let findings: [Finding]

  /// The rules that were asked, by id.
  public let rules: [String: RuleDescription]

  /// Runs the rules over a network, corrects their tests together, and proposes ties.
  ///
  /// - Complexity: that of the rules; the slowest are the sampled expectations between sectors.
  public init(
    of network: CollaborationNetwork, view: NetworkView = NetworkView(), seed: UInt64 = 1,
    rules: [any Rule] = RuleCatalogue.all
  ) {
    let town = Town(network, view: view, seed: seed)
    self.town = town
    self.rules = Dictionary(
      rules.map { ($0.description.id, $0.description) }, uniquingKeysWith: { first, _ in first })
    // A strained tie joins its ends, so that gaps count it. It is no achievement.
    let sound = town.withoutStrain
    let found = rules.map { rule in
      (
        rule.description,
        rule.statements(of: rule.description.nature == .strength ? sound : town)
      )
    }
    let drafts = found.flatMap { description, statements in statements.map { (description, $0) } }
    let adjusted = Self.adjusted(drafts)
    var findings: [Finding] = []
    let families = RuleFamily.allCases
    let proposer = TieProposer(town)
    let ordered = zip(drafts, adjusted).enumerated().compactMap {
      number, pair -> (key: [Int], finding: (String) -> Finding)? in
      let ((description, statement), adjustedP) = pair
      let chance = statement.test.map { test in
        Figure.Chance(
          null: test.null, expected: test.expected, p: test.p, adjustedP: adjustedP ?? test.p,
          method: test.method)
      }
      guard let weight = statement.weight.value(in: chance?.band) else { return nil }
      let key = [
        description.nature == .strength ? 0 : 1, -weight,
        families.firstIndex(of: description.family) ?? families.count, number,
      ]
      return (
        key,
        { id in
          Finding(
            id: id, rule: description.id, nature: description.nature, weight: weight,
            sectors: statement.sectors, participants: statement.participants,
            ties: statement.ties,
            figure: statement.figure.map {
              Figure(name: $0.name, value: $0.value, chance: chance, bounds: statement.bounds)
            },
            sentence: statement.sentence(chance?.band), details: statement.details,
            evidence: description.evidence,
            actions: description.actions,
            proposals: proposer.proposals(for: statement.openPairs))
        }
      )
    }
    for (place, entry) in ordered.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
      .enumerated()
    {
      findings.append(entry.finding("f\(place + 1)"))
    }
    self.findings = findings
  }

  /// Corrects the tests of strengths for one another, and those of gaps: a town full of clear
  /// strengths must not make gaps look clearer than they are.
  private static func adjusted(_ drafts: [(RuleDescription, Statement)]) -> [Double?] {
    var adjusted = drafts.map { $0.1.test == nil ? nil : 1.0 }
    for nature in Finding.Nature.allCases {
      let tested = drafts.indices.filter {
        drafts[$0].0.nature == nature && (drafts[$0].1.test?.leastP ?? 1) < 0.05
      }
      let corrected = FalseDiscoveryRate.adjusted(tested.map { drafts[$0].1.test?.p ?? 1 })
      for (place, p) in zip(tested, corrected) { adjusted[place] = p }
    }
    return adjusted
  }
}

extension Statement.Weight {
  fileprivate func value(in band: ChanceBand?) -> Int? {
    switch self {
    case .fixed(let weight): weight
    case .byBand(let withinChance, let somewhat, let clearly):
      switch band {
      case .withinChance, nil: withinChance
      case .somewhat: somewhat
      case .clearly: clearly
      }
    }
  }
}
