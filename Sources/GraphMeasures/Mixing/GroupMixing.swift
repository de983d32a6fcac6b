public import GraphCore

/// The ties within and between groups: how many there are, how many there could be, and how many one
/// would expect.
///
/// ```swift
/// let mixing = GroupMixing(of: graph, groups: sectors)
/// mixing.ties(0, 1)             // 4
/// mixing.density(0, 1)          // 0.05: of 80 possible
/// mixing.ratioByDegrees(0, 1)   // 0.28: far fewer than the groups' ties would lead to
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case               | Here                                      | Elsewhere                          |
/// | ------------------ | ----------------------------------------- | ---------------------------------- |
/// | Directed           | row: where arcs leave; column: where they arrive | the same                     |
/// | Undirected         | symmetric; within a group each tie once   | UCINET counts it twice             |
/// | Weights            | sums of weights                           | by option                          |
/// | Groups of one      | density within undefined (`nil`)          | 0 or NaN                           |
///
/// - Complexity: O(*m* + *g*²) time and O(*g*²) space for *g* groups.
///
/// - Note: After M. E. J. Newman, “Mixing patterns in networks”, *Physical Review E* 67, 2003, 026126;
///   expectations as in UCINET and xucinet (Borgatti and Everett).
public struct GroupMixing: Sendable {
  /// The groups' names.
  public let names: [String]

  /// How many nodes each group has.
  public let sizes: [Int]

  /// Whether ties have directions.
  public let isDirected: Bool

  /// All ties.
  public private(set) var total = 0.0

  private var cells: [Double]
  private var leaving: [Double]
  private var arriving: [Double]

  /// - Precondition: one group a node.
  public init(of graph: Graph, groups: NodePartition) {
    precondition(groups.nodeCount == graph.nodeCount, "one group a node")
    let count = groups.groupCount
    names = groups.names
    sizes = groups.sizes
    isDirected = graph.isDirected
    cells = Array(repeating: 0, count: count * count)
    leaving = Array(repeating: 0, count: count)
    arriving = leaving
    graph.forEachEdge { source, target, weight in
      let (row, column) = (groups[source], groups[target])
      total += weight
      cells[row * count + column] += weight
      leaving[row] += weight
      arriving[column] += weight
      guard !isDirected else { return }
      if row != column { cells[column * count + row] += weight }
      leaving[column] += weight
      arriving[row] += weight
    }
  }

  /// How many groups there are.
  public var count: Int { names.count }

  /// The ties from one group to another; undirected, those between them.
  public func ties(_ row: Int, _ column: Int) -> Double { cells[row * count + column] }

  /// The pairs that could be tied.
  public func pairs(_ row: Int, _ column: Int) -> Int {
    guard row == column else { return sizes[row] * sizes[column] }
    return sizes[row] * (sizes[row] - 1) / (isDirected ? 1 : 2)
  }

  /// The ties as a share of the pairs; undefined where there are no pairs.
  public func density(_ row: Int, _ column: Int) -> Double? {
    let pairs = pairs(row, column)
    return pairs > 0 ? ties(row, column) / Double(pairs) : nil
  }

  /// The ties that all pairs alike would have.
  public func expectedByDensity(_ row: Int, _ column: Int) -> Double? {
    let nodes = sizes.reduce(0, +)
    let all = nodes * (nodes - 1) / (isDirected ? 1 : 2)
    return all > 0 ? total * Double(pairs(row, column)) / Double(all) : nil
  }

  /// The ties that would come about if each group kept its ties and met the others by theirs (the
  /// configuration model).
  public func expectedByDegrees(_ row: Int, _ column: Int) -> Double? {
    guard total > 0 else { return nil }
    let product = leaving[row] * arriving[column]
    if isDirected { return product / total }
    return product / (row == column ? 4 * total : 2 * total)
  }

  /// Observed to expected ties, where all pairs are alike; undefined where none are expected.
  public func ratioByDensity(_ row: Int, _ column: Int) -> Double? {
    expectedByDensity(row, column).flatMap { $0 > 0 ? ties(row, column) / $0 : nil }
  }

  /// Observed to expected ties, where groups keep their ties; undefined where none are expected.
  public func ratioByDegrees(_ row: Int, _ column: Int) -> Double? {
    expectedByDegrees(row, column).flatMap { $0 > 0 ? ties(row, column) / $0 : nil }
  }

  /// The ties within groups.
  public var within: Double { (0..<count).reduce(0) { $0 + ties($1, $1) } }

  /// The ties between groups that touch a group.
  public func external(_ group: Int) -> Double {
    let ends = leaving[group] + (isDirected ? arriving[group] : 0)
    return ends - 2 * ties(group, group)
  }

  /// What the figures of mixing read.
  var sums: MixingSums {
    let ends = isDirected ? total : 2 * total
    let byChance = (0..<count).reduce(0) { $0 + leaving[$1] / ends * (arriving[$1] / ends) }
    return MixingSums(total: total, within: within, byChance: byChance)
  }
}

/// The ties within and between groups, where there are any.
enum Mixing: StudyKey {
  static func value(in study: Study) -> GroupMixing? {
    study.groups.map { GroupMixing(of: study.graph, groups: $0) }
  }
}
