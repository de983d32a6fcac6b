public import CollaborationModel
import GraphCore

extension Town {
  /// What a tie counts as.
  public func standing(of tie: Tie) -> TieStanding {
    let nature = index.natures[tie.kind] ?? .working
    if tie.status == .bad || nature == .adverse { return .bad }
    if tie.status == .wanted { return .wanted }
    if tie.status == .ended { return .ended }
    if index.kinds.contains(tie.kind), view.statuses.contains(tie.status) {
      if let minimum = view.minimumDepth, (tie.depth?.level ?? 0) < minimum { return .formal }
      return .working
    }
    return nature == .lineage ? .lineage : .formal
  }

  /// All ties at a participant, whatever they count as, in the order of the file.
  public func ties(of id: String) -> [Tie] { (index.ties[id] ?? []).map { network.ties[$0] } }

  /// The ties at a participant that count as something.
  public func ties(of id: String, _ standing: TieStanding) -> [Tie] {
    ties(of: id).filter { self.standing(of: $0) == standing }
  }

  /// All ties between two participants, in the order of the file.
  public func ties(between first: String, and second: String) -> [Tie] {
    ties(of: first).filter { $0.from == second || $0.to == second }
  }

  /// The ties that count as something, in the order of the file.
  public func ties(_ standing: TieStanding) -> [Tie] {
    network.ties.filter { self.standing(of: $0) == standing }
  }

  /// Whether two participants work together by a tie of the view.
  public func areTied(_ first: String, _ second: String) -> Bool {
    guard let one = node(first), let other = node(second) else { return false }
    return working.graph.hasEdge(from: one, to: other)
  }

  /// The participants whom a participant works with, in the order of the file.
  public func partners(of id: String) -> [String] {
    guard let node = node(id) else { return [] }
    return working.graph.neighbors(of: node).map { self.id($0) }
  }
}
