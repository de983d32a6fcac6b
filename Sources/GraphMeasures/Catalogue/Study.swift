public import GraphCore

/// A graph under study: the graph itself, what is known of its nodes, and the intermediate results
/// that several measures read, each computed once, when first asked for.
///
/// ```swift
/// let study = Study(graph, groups: sectors, threads: 2)
/// let closeness = try Closeness().scores(in: study)
/// let harmonic = try Harmonic().scores(in: study)    // reads the same distances
/// ```
public final class Study: Sendable {
  /// The graph.
  public let graph: Graph

  /// The groups of its nodes, for measures that speak of groups.
  public let groups: NodePartition?

  /// How long an edge is, for measures that speak of paths.
  public let edgeLength: EdgeLength

  /// How many threads a measure may use. No result depends on it.
  public let threads: Int

  /// Where measures that draw at random begin to draw: the same seed gives the same result.
  public let seed: UInt64

  private let lazyContacts = Lazy<Graph>()
  private let lazyDistances = Lazy<NodeValues<DistanceTally>>()
  private let lazyBetweenness = Lazy<NodeValues<Double>>()
  private let lazyCuts = Lazy<CutStructure>()
  private let lazyBrokerage = Lazy<BrokerageCounts?>()
  private let lazyMixing = Lazy<GroupMixing?>()
  private let lazyTriangles = Lazy<NodeValues<Int>>()
  private let lazyLeading = Lazy<Result<LeadingEigenvector, MeasureError>>()
  private let lazyHubs = Lazy<Result<HubsAndAuthorities, MeasureError>>()
  private let lazyCommunities = Lazy<Communities>()
  private let lazyCores = Lazy<CoreSets>()
  private let lazyKeyPlayers = KeyPlayerCriterion.allCases.map { _ in
    (1...KeyPlayerSets.largest).map { _ in Lazy<KeyPlayers>() }
  }

  /// Begins a study of a graph.
  ///
  /// - Precondition: `groups` divides exactly the graph's nodes; `threads` is at least 1.
  public init(
    _ graph: Graph, groups: NodePartition? = nil, edgeLength: EdgeLength = .inverseWeight,
    threads: Int = 1, seed: UInt64 = 1
  ) {
    precondition(groups.map { $0.nodeCount == graph.nodeCount } ?? true, "one group a node")
    precondition(threads >= 1, "at least one thread")
    self.graph = graph
    self.groups = groups
    self.edgeLength = edgeLength
    self.threads = threads
    self.seed = seed
  }

  /// The graph without directions, the weights of both directions added.
  public var contacts: Graph {
    lazyContacts.value { graph.symmetrized() }
  }

  /// How far each node is from the others.
  var distances: NodeValues<DistanceTally> {
    lazyDistances.value { distanceTallies(in: edgeLength.measured(graph), threads: threads) }
  }

  /// Betweenness, not normalised; in an undirected graph each pair of ends counted once.
  var betweenness: NodeValues<Double> {
    lazyBetweenness.value { shortestPathLoads(in: edgeLength.measured(graph), threads: threads) }
  }

  /// Cut points and bridges of the graph without directions.
  var cuts: CutStructure {
    lazyCuts.value { CutStructure(of: contacts) }
  }

  /// How often each node brokers between two others, where there are groups.
  var brokerage: BrokerageCounts? {
    lazyBrokerage.value { groups.map { BrokerageCounts(in: graph, groups: $0) } }
  }

  /// The ties within and between groups, where there are any.
  var mixing: GroupMixing? {
    lazyMixing.value { groups.map { GroupMixing(of: graph, groups: $0) } }
  }

  /// Triangles through each node of the graph without directions.
  var triangles: NodeValues<Int> {
    lazyTriangles.value { triangleCounts(in: contacts) }
  }

  /// The greatest eigenvalue of an undirected graph and its eigenvector.
  func leadingEigenvector(for measure: String) throws(MeasureError) -> LeadingEigenvector {
    let result = lazyLeading.value {
      Result { () throws(MeasureError) in try LeadingEigenvector(of: graph, for: measure) }
    }
    return try result.mapError { $0.told(of: measure) }.get()
  }

  /// Hubs and authorities.
  func hubsAndAuthorities(for measure: String) throws(MeasureError) -> HubsAndAuthorities {
    let result = lazyHubs.value {
      Result { () throws(MeasureError) in try HubsAndAuthorities(in: self, for: measure) }
    }
    return try result.mapError { $0.told(of: measure) }.get()
  }

  /// Communities of the graph without directions.
  var communities: Communities {
    lazyCommunities.value { Communities(of: contacts, seed: seed) }
  }

  /// The cores that fit best.
  var cores: CoreSets {
    lazyCores.value { CoreSets(in: graph) }
  }

  /// The sets of so many key players in the graph without directions.
  ///
  /// - Precondition: `size` is one of ``KeyPlayerSets``.
  func keyPlayers(_ size: Int, by criterion: KeyPlayerCriterion) -> KeyPlayers {
    let place = KeyPlayerCriterion.allCases.firstIndex(of: criterion) ?? 0
    return lazyKeyPlayers[place][size - 1].value {
      KeyPlayers(size, by: criterion, in: contacts, budget: 2e7)
    }
  }
}
