import CollaborationFindings
public import CollaborationModel

/// What holds in a network and what is missing, with the tie that would help.
public struct GapsRequest: Sendable {
  private let source: NetworkSource
  private let rules: [any Rule]
  private let view: ViewRequest
  private let seed: UInt64

  /// - Parameters:
  ///   - source: the network.
  ///   - only: the ids of the rules to ask; `nil` for all.
  ///   - view: which ties count.
  ///   - seed: the seed of what is sampled.
  /// - Throws: ``RequestError`` for a rule that there is not.
  public init(
    _ source: NetworkSource, only: [String]? = nil, view: ViewRequest, seed: UInt64 = 1
  ) throws(RequestError) {
    self.source = source
    rules = try Self.rules(only)
    self.view = view
    self.seed = seed
  }

  /// Reads the network and asks the rules.
  ///
  /// - Throws: `NetworkFileError` for the faults of the file, else ``RequestError``.
  public func run(_ observer: RunObserver, in language: Language) throws -> FindingsReport {
    let network = try source.network(observer, in: language)
    let view = try view.view(of: network)
    let analysis = observer.step("findings") {
      NetworkAnalysis(of: network, view: view, seed: seed, rules: rules)
    }
    return FindingsReport(
      file: source.name.text(in: language), analysis: analysis, asked: view)
  }

  /// The rules themselves, without a network.
  public static func listing(only: [String]? = nil) throws(RequestError) -> RuleListing {
    RuleListing(try rules(only))
  }

  private static func rules(_ ids: [String]?) throws(RequestError) -> [any Rule] {
    guard let ids else { return RuleCatalogue.all }
    guard !ids.isEmpty else {
      throw RequestError(
        .request, "--only に規則の ID がありません。一覧は tsunagi gaps --rules で見られます。",
        "--only names no rule; see tsunagi gaps --rules")
    }
    var rules: [any Rule] = []
    for id in ids {
      guard let rule = RuleCatalogue.rule(id) else {
        throw RequestError(
          .request, "「\(id)」という規則はありません。一覧は tsunagi gaps --rules で見られます。",
          "there is no rule '\(id)'; see tsunagi gaps --rules")
      }
      rules.append(rule)
    }
    return rules
  }
}
