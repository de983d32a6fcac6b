import GraphCore

/// Burt's view of one node, *ego*: its contacts, and what it and they invest in one another.
///
/// Ties are taken both ways, z(i,j) = w(i,j) + w(j,i), so the graph has no directions. Over the whole
/// network a contact's shares are of all its ties; within the ego network only of its ties to ego and
/// ego's other contacts.
struct EgoNetwork {
  private let graph: Graph
  private let isConfined: Bool
  private var total: NodeValues<Double>
  private var greatest: NodeValues<Double>
  private var invested: NodeValues<Double>
  private var isMember: NodeValues<Bool>

  init(in graph: Graph, confined: Bool) {
    self.graph = graph
    isConfined = confined
    total = NodeValues(repeating: 0, for: graph)
    greatest = NodeValues(repeating: 0, for: graph)
    invested = NodeValues(repeating: 0, for: graph)
    isMember = NodeValues(repeating: false, for: graph)
    if !confined {
      for node in graph.nodes { (total[node], greatest[node]) = sums(of: node) { _ in true } }
    }
  }

  /// Ego's investment in each of its contacts j, p(i,j) + Σ_q p(i,q)·p(q,j), with q other than i, j.
  mutating func forEachInvestment(
    of ego: NodeID, _ body: (_ contact: NodeID, _ investment: Double) -> Void
  ) {
    enter(ego)
    graph.forEachEdge(from: ego) { contact, weight in
      let share = weight / total[ego]
      invested[contact] += share
      graph.forEachEdge(from: contact) { other, onward in
        invested[other] += share * onward / total[contact]
      }
    }
    graph.forEachEdge(from: ego) { contact, _ in body(contact, invested[contact]) }
    graph.forEachEdge(from: ego) { contact, _ in
      invested[contact] = 0
      graph.forEachEdge(from: contact) { other, _ in invested[other] = 0 }
    }
    leave(ego)
  }

  /// How much of ego's contacts is redundant: Σ_j Σ_q p(i,q)·m(j,q), with m(j,q) = z(j,q) / max_k z(j,k).
  mutating func redundancy(of ego: NodeID) -> Double {
    enter(ego)
    var redundancy = 0.0
    graph.forEachEdge(from: ego) { other, weight in invested[other] = weight / total[ego] }
    graph.forEachEdge(from: ego) { contact, _ in
      graph.forEachEdge(from: contact) { other, tie in
        redundancy += invested[other] * tie / greatest[contact]
      }
    }
    graph.forEachEdge(from: ego) { other, _ in invested[other] = 0 }
    leave(ego)
    return redundancy
  }

  private mutating func enter(_ ego: NodeID) {
    guard isConfined else { return }
    isMember[ego] = true
    graph.forEachEdge(from: ego) { contact, _ in isMember[contact] = true }
    (total[ego], greatest[ego]) = sums(of: ego) { isMember[$0] }
    graph.forEachEdge(from: ego) { contact, _ in
      (total[contact], greatest[contact]) = sums(of: contact) { isMember[$0] }
    }
  }

  private mutating func leave(_ ego: NodeID) {
    guard isConfined else { return }
    isMember[ego] = false
    graph.forEachEdge(from: ego) { contact, _ in isMember[contact] = false }
  }

  private func sums(
    of node: NodeID, over isCounted: (NodeID) -> Bool
  ) -> (total: Double, greatest: Double) {
    var total = 0.0
    var greatest = 0.0
    graph.forEachEdge(from: node) { other, weight in
      guard isCounted(other) else { return }
      total += weight
      greatest = max(greatest, weight)
    }
    return (total, greatest)
  }
}
