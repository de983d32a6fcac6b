/// Which of a network's ties a graph is made of: the convention that is printed with every figure.
///
/// The default is the working ties that exist: undirected, simple, unweighted, without meetings.
public struct NetworkView: Hashable, Sendable {
  /// How meetings come into the graph.
  public enum Meetings: String, Hashable, Sendable, CaseIterable {
    /// Not at all.
    case none
    /// As nodes of their own, tied to their members (two-mode).
    case members
    /// As ties between all members, which makes every roster a clique.
    case projected
  }

  /// The ids of the kinds of tie to keep; `nil` keeps the kinds whose nature is working.
  public var kinds: [String]?

  /// Whether every kind is kept but lineage, formal ones too.
  public var includesFormalKinds: Bool

  /// The statuses to keep. Bad ties are no collaboration, and wanted ones do not exist yet.
  public var statuses: Set<Tie.Status>

  /// The least depth to keep; a tie whose depth is not stated is then left out.
  public var minimumDepth: Int?
  public var isDirected: Bool
  public var isWeighted: Bool
  public var meetings: Meetings
  public var asOf: CalendarPeriod?

  /// The ids of participants and meetings to leave out.
  public var without: Set<String>

  public init(
    kinds: [String]? = nil, includesFormalKinds: Bool = false,
    statuses: Set<Tie.Status> = [.existing, .strained], minimumDepth: Int? = nil,
    isDirected: Bool = false, isWeighted: Bool = false, meetings: Meetings = .none,
    asOf: CalendarPeriod? = nil, without: Set<String> = []
  ) {
    self.kinds = kinds
    self.includesFormalKinds = includesFormalKinds
    self.statuses = statuses
    self.minimumDepth = minimumDepth
    self.isDirected = isDirected
    self.isWeighted = isWeighted
    self.meetings = meetings
    self.asOf = asOf
    self.without = without
  }

  /// The kinds of tie that the view keeps of a vocabulary, in the vocabulary's order.
  public func kinds(of vocabulary: Vocabulary) -> [String] {
    if let kinds { return kinds }
    return vocabulary.tieKinds
      .filter { $0.nature == .working || (includesFormalKinds && $0.nature == .formal) }
      .map(\.id)
  }
}
