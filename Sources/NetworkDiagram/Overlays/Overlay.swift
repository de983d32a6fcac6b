/// What was found in a network, as values to be shown on its map.
///
/// A diagram computes nothing of this: it draws what it is given.
public struct Overlay: Sendable {
  /// A tie that is not there and could be, and who could make the introduction.
  public struct ProposedTie: Hashable, Sendable {
    /// The ids of the two ends.
    public let from: String
    public let to: String

    /// The id of who works with both and could introduce them.
    public let introducer: String?

    /// Why, in one sentence.
    public let reason: String

    public init(from: String, to: String, introducer: String? = nil, reason: String = "") {
      self.from = from
      self.to = to
      self.introducer = introducer
      self.reason = reason
    }
  }

  /// Ties that are proposed, numbered from 1 in this order on the map and in the list below it.
  public var proposals: [ProposedTie]

  /// The ids of those without whom the network falls apart (切断点).
  public var cutPoints: Set<String>

  /// The ids along a way through the network, numbered from 1.
  public var path: [String]

  public init(
    proposals: [ProposedTie] = [], cutPoints: Set<String> = [], path: [String] = []
  ) {
    self.proposals = proposals
    self.cutPoints = cutPoints
    self.path = path
  }

  /// Every id that it names.
  public var ids: Set<String> {
    cutPoints.union(path)
      .union(proposals.flatMap { [$0.from, $0.to] + [$0.introducer].compactMap { $0 } })
  }

  /// The signs that a node bears for it.
  func badges(of id: String) -> [NodeBadge] {
    let steps = path.indices.filter { path[$0] == id }.map { NodeBadge.step($0 + 1) }
    let introductions = proposals.indices.filter { proposals[$0].introducer == id }
      .map { NodeBadge.introducer($0 + 1) }
    return steps + introductions + (cutPoints.contains(id) ? [.cutPoint] : [])
  }
}

extension Overlay {
  /// The lines that it adds to those of a network: proposed ties, and the steps of the path between
  /// which there is no line.
  func lines(among drawn: Set<String>, beside edges: [EdgeMark]) -> [EdgeMark] {
    let proposed = proposals.enumerated().compactMap { index, tie -> EdgeMark? in
      guard drawn.contains(tie.from), drawn.contains(tie.to), tie.from != tie.to else { return nil }
      return EdgeMark(
        from: tie.from, to: tie.to, line: .proposed, heads: .none, depth: nil, number: index + 1)
    }
    let joined = Set(edges.map { [$0.from, $0.to].sorted() })
    let steps = zip(path, path.dropFirst()).compactMap { from, to -> EdgeMark? in
      guard drawn.contains(from), drawn.contains(to), from != to,
        !joined.contains([from, to].sorted())
      else { return nil }
      return EdgeMark(from: from, to: to, line: .proposed, heads: .none, depth: nil)
    }
    return proposed + steps
  }

  /// Whether a line is a step of the path.
  func isStep(_ edge: EdgeMark) -> Bool {
    edge.number == nil
      && zip(path, path.dropFirst()).contains {
        ($0 == edge.from && $1 == edge.to) || ($0 == edge.to && $1 == edge.from)
      }
  }
}
