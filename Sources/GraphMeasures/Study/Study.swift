public import GraphCore
import Synchronization

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

  /// What was asked for, by the key's type: a ``Lazy`` each.
  private let results = Mutex<[ObjectIdentifier: any Sendable]>([:])

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

  /// The result of a key, computed when it is first asked for.
  public subscript<Key: StudyKey>(_ key: Key.Type) -> Key.Value {
    // The list is locked only while the result's place is found: others may compute theirs meanwhile.
    let place = results.withLock { results in
      if let place = results[ObjectIdentifier(key)] as? Lazy<Key.Value> { return place }
      let place = Lazy<Key.Value>()
      results[ObjectIdentifier(key)] = place
      return place
    }
    return place.value { Key.value(in: self) }
  }

  /// The graph without directions, the weights of both directions added.
  public var contacts: Graph { self[Contacts.self] }
}

/// The graph without directions.
private enum Contacts: StudyKey {
  static func value(in study: Study) -> Graph { study.graph.symmetrized() }
}
