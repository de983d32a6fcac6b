import CollaborationModel
import Scene

/// The keys of the native form, part by part, in the order in which they are written.
enum FormKeys {
  static func keys(of part: Fault.Part) -> [String] {
    // The shipped words are read as records themselves, so that they cannot be among the lists that
    // the first record waits for.
    part == .themeSectors ? list(of: part) : all[part] ?? []
  }

  /// Every record asks for its keys, so that the lists are made once.
  private static let all = Dictionary(
    uniqueKeysWithValues: Fault.Part.allCases.filter { $0 != .themeSectors }
      .map { ($0, list(of: $0)) })

  private static func list(of part: Fault.Part) -> [String] {
    switch part {
    case .network:
      [
        "tsunagi", "id", "name", "english", "municipality", "question", "as-of", "edition",
        "licence", "note", "sources", "vocabulary", "participants", "ties", "meetings", "gaps",
        "cases", "milestones", "expect",
      ]
    case .positions:
      ["tsunagi-positions", "page", "portrait", "layout", "type", "room", "positions", "areas"]
    case .municipality: ["name", "prefecture", "code", "population", "population-as-of"]
    case .source: ["id", "title", "publisher", "year", "address", "licence", "note"]
    case .vocabulary:
      [
        "sector-groups", "sectors", "participant-kinds", "tie-kinds", "tiers", "functions", "roles",
        "operations", "jurisdictions", "depth-scales",
      ]
    case .word:
      [
        "id", "name", "group", "english", "nature", "directed", "welfare", "aliases", "steps",
      ]
    case .step: ["value", "name", "english", "level"]
    case .participant:
      [
        "id", "name", "reading", "english", "kind", "sectors", "tier", "side", "within", "count",
        "operation", "jurisdiction", "functions", "roles", "standing", "traits", "notices",
      ] + lifespanAndProvenance
    case .tie:
      [
        "from", "to", "kind", "direction", "depth", "carrier", "status", "weight", "label",
        "reports", "wanted",
      ] + lifespanAndProvenance
    case .depth: ["scale", "value"]
    case .reports: ["from", "to"]
    case .report: ["answer", "depth"]
    case .wanted: ["expectation", "barrier", "need", "action", "owner", "due"]
    case .meeting:
      [
        "id", "name", "reading", "english", "sectors", "tier", "count", "purpose", "frequency",
        "times-a-year", "cases-a-session", "convener", "decision-makers", "confidential",
        "about-cases", "members",
      ] + lifespanAndProvenance
    case .member: ["id", "occasional"] + lifespanAndProvenance
    case .gap: ["id", "need", "cover", "covered-by", "sectors"] + lifespanAndProvenance
    case .supportCase: ["id", "title", "household", "door", "functions", "steps"] + provenance
    case .caseStep: ["participant", "action"]
    case .milestone: ["when", "what"] + provenance
    case .evidence: ["source", "lines"]
    case .theme: ["tsunagi-theme", "font", "sectors", "lines"]
    case .themeSectors: Vocabulary.standard.sectors.map(\.id)
    case .themeSector: ["colour", "mark"]
    case .themeLines: Theme.Line.allCases.map(\.rawValue)
    }
  }

  private static let provenance = ["evidence", "inferred", "note"]
  private static let lifespanAndProvenance = ["since", "until"] + provenance
}
