public import CollaborationFindings
import CollaborationModel

/// How decisive findings (weight 3) agree with what was planted.
public struct Scorecard: Sendable {
  /// How often a kind of problem was planted, and found.
  public struct Recall: Sendable {
    public var planted = 0
    public var found = 0
    public var clear = 0
    public var clearFound = 0
  }

  public private(set) var recall: [PlantedProblem.Kind: Recall] = [:]

  /// Decisive gaps, and those of them that nothing was planted for.
  public private(set) var discoveries = 0
  public private(set) var falseDiscoveries = 0

  /// Of the false ones, those in twins.
  public private(set) var falseInTwins = 0

  /// By the rule that said it.
  public private(set) var falseByRule: [String: Int] = [:]
  public private(set) var towns = 0

  public init() {}

  /// Counts the findings of a network in which problems were planted, none in a twin.
  public mutating func add(_ findings: [Finding], planted: [PlantedProblem]) {
    towns += 1
    let decisive = findings.filter { $0.nature == .gap && $0.weight == 3 }
    for finding in decisive {
      discoveries += 1
      if !planted.contains(where: { Self.isOf(finding, $0) }) {
        falseDiscoveries += 1
        if planted.isEmpty { falseInTwins += 1 }
        falseByRule[finding.rule, default: 0] += 1
      }
    }
    for problem in planted {
      let isFound = decisive.contains { Self.isOf($0, problem) }
      recall[problem.kind, default: Recall()].planted += 1
      if isFound { recall[problem.kind, default: Recall()].found += 1 }
      guard problem.isClear else { continue }
      recall[problem.kind, default: Recall()].clear += 1
      if isFound { recall[problem.kind, default: Recall()].clearFound += 1 }
    }
  }

  /// All kinds together.
  public var clear: (planted: Int, found: Int) {
    recall.values.reduce((0, 0)) { ($0.0 + $1.clear, $0.1 + $1.clearFound) }
  }

  /// The share of decisive findings that nothing was planted for.
  public var falseDiscoveryRate: Double {
    Double(falseDiscoveries) / Double(max(1, discoveries))
  }

  /// Whether a finding tells a problem: the right rule about the right sectors.
  static func isOf(_ finding: Finding, _ problem: PlantedProblem) -> Bool {
    guard let rules = rules[problem.kind], rules.contains(finding.rule) else { return false }
    return problem.kind == .residentsCutOff || Set(finding.sectors) == problem.sectors
  }

  private static let rules: [PlantedProblem.Kind: Set<String>] = [
    .missingPair: ["sector-pair-missing"],
    .singleBridge: ["single-bridge"],
    .sectorBridge: ["single-bridge"],
    .oneWay: ["one-way"],
    .meetingOnly: ["meeting-only"],
    .personCarried: ["person-carried"],
    .residentsCutOff: [
      "residents-cut-off", "sector-pair-missing", "residents-through-government", "meeting-only",
    ],
  ]
}
