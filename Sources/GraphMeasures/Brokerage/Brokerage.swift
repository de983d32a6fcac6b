public import GraphCore

/// Gould and Fernandez's brokerage: how often a node stands between two others, by the groups of the
/// three.
///
/// A high count tells through whom groups meet; by role, whether the node lets others in, speaks for
/// its own, mediates within a group, or ties groups to which it does not belong.
///
///     b_role(v) = |{ (a,c) : a → v → c, a ≠ c, not a → c, groups of a, v, c as the role says }|
///
/// ```swift
/// let gatekeeper = try Brokerage(.gatekeeper).scores(on: graph, groups: sectors)
/// gatekeeper[地域包括支援センター]  // 6: pairs whom it lets into its own sector
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case        | Here                                          | Elsewhere                         |
/// | ----------- | --------------------------------------------- | --------------------------------- |
/// | Gatekeeper  | from outside over *v* into *v*'s group (UCINET, R sna's b_OI) | exchanged with representative in netrics, ITNr |
/// | Undirected  | a pair counts once; gatekeeper and representative are one role and bear the same count | R sna counts each pair twice |
/// | No pairs    | 0                                             | the same                          |
/// | Several brokers of a pair | each counts fully               | shared among them as an option of UCINET |
/// | Weights     | ignored                                       | the same                          |
///
/// - Complexity: O(*m*√*m*) time and O(*n* + *m*) space.
///
/// - Note: After R. V. Gould and R. M. Fernandez, “Structures of mediation: a formal approach to
///   brokerage in transaction networks”, *Sociological Methodology* 19, 1989, 89–126.
public struct Brokerage: NodeMeasure {
  /// The role that is counted; all roles together where there is none.
  public let role: BrokerageRole?

  public init(_ role: BrokerageRole? = nil) {
    self.role = role
  }

  public var description: MeasureDescription {
    let words = words
    return MeasureDescription(
      identifier: words.identifier,
      name: words.name,
      japaneseName: words.japaneseName,
      formula: "|{(a,c) : a→v→c, a≠c, not a→c\(words.condition)}|",
      convention:
        "raw count; undirected: each pair once, gatekeeper and representative are one role",
      japaneseConvention: "件数そのまま。無向では組を1回数え、受け入れ窓口と対外代表は同じ役割",
      reference: "Gould & Fernandez 1989",
      needsGroups: true,
      // 0 and 1 of one group, 2 and 3 of another, 4 of a third; all over 1.
      example: WorkedExample(
        ties: [(0, 1), (2, 1), (1, 0), (1, 2), (1, 3), (1, 4)], directed: true,
        groups: [0, 0, 1, 1, 2], scores: [0, words.example, 0, 0, 0], source: "by hand"))
  }

  public func scores(in study: Study) throws(MeasureError) -> NodeScores {
    guard let counts = study[BrokerageOfAll.self] else {
      throw .needsGroups(measure: words.identifier)
    }
    let graph = study.graph
    return NodeScores(for: graph) { node in
      Double(role.map { counts[node, $0] } ?? counts.total(of: node, isDirected: graph.isDirected))
    }
  }
}

extension Brokerage {
  private typealias Words = (
    identifier: String, name: String, japaneseName: String, condition: String, example: Double
  )

  private var words: Words {
    switch role {
    case nil: ("brokerage", "Brokerage", "仲介（全役割）", "", 6)
    case .coordinator:
      ("coordinator", "Coordinator", "部門内調整", ", g(a)=g(v)=g(c)", 0)
    case .itinerant:
      ("itinerant", "Itinerant broker", "外部仲介", ", g(a)=g(c)≠g(v)", 1)
    case .gatekeeper:
      ("gatekeeper", "Gatekeeper", "受け入れ窓口", ", g(a)≠g(v)=g(c)", 1)
    case .representative:
      ("representative", "Representative", "対外代表", ", g(a)=g(v)≠g(c)", 3)
    case .liaison:
      ("liaison", "Liaison", "橋渡し", ", g(a), g(v), g(c) all different", 1)
    }
  }
}
