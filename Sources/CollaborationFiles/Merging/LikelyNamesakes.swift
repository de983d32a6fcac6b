public import CollaborationModel

/// Two participants of a merged network whose names are so alike that they may be one.
///
/// Nobody is joined for that: who knows the town decides.
public struct LikelyNamesakes: Hashable, Sendable {
  public let first: String
  public let second: String

  /// The pairs among names: equal but for the municipality before one of them, for spellings of こども, or
  /// for a body that one of them names first (教育委員会学校教育課 and 学校教育課).
  ///
  /// - Complexity: O(*n* · *k*) for *n* names of *k* characters.
  static func pairs(among names: [String], of municipality: String?) -> [LikelyNamesakes] {
    var byCore: [String: [String]] = [:]
    var cores: [String: String] = [:]
    for name in names where cores[name] == nil {
      let core = core(of: name, municipality)
      cores[name] = core
      byCore[core, default: []].append(name)
    }
    var pairs: [LikelyNamesakes] = []
    for name in names {
      guard let core = cores[name], byCore[core]?.first == name else { continue }
      for other in byCore[core, default: []].dropFirst() {
        pairs.append(LikelyNamesakes(first: name, second: other))
      }
      for start in core.indices.dropFirst(2) {
        let ending = String(core[start...])
        guard ending.count >= leastEnding else { break }
        for other in byCore[ending, default: []] {
          pairs.append(LikelyNamesakes(first: name, second: other))
        }
      }
    }
    return pairs
  }

  /// An ending shorter than this is a word of many names.
  private static let leastEnding = 4

  private static func core(of name: String, _ municipality: String?) -> String {
    var core = NameKey(name).withoutCase.text
    if let town = municipality.map({ NameKey($0).text }), core.hasPrefix(town), core != town {
      core = String(core.dropFirst(town.count))
    }
    for spelling in ["子ども", "子供", "こども"] { core = core.replacing(spelling, with: "こども") }
    for form in ["社会福祉法人", "(福)", "(社福)", "特定非営利活動法人", "npo法人", "株式会社", "(株)", "一般社団法人"] {
      core = core.replacing(form, with: "")
    }
    return core
  }

  /// The pair in a line.
  public func text(in language: Language) -> String {
    language == .japanese ? "「\(first)」と「\(second)」" : "'\(first)' and '\(second)'"
  }
}
