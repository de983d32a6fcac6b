import GraphCore

/// Burt's view of one node, *ego*: its contacts, and what it and they invest in one another.
///
/// Ties are taken both ways, z(i,j) = w(i,j) + w(j,i), so the graph has no directions. Over the whole
/// network a contact's shares are of all its ties; within the ego network only of its ties to ego and
/// ego's other contacts.
struct EgoNetwork {
  private let rows: LocalRows

  /// One weight a column; empty where every weight is 1.
  private let weights: [Double]
  private let isConfined: Bool

  /// For each node the sum of its ties that count, and the greatest of them.
  private var total: [Double]
  private var greatest: [Double]

  /// What ego invests in each node; 0 everywhere between two egos.
  private var invested: [Double]
  private var isMember: [Bool]

  init(in graph: Graph, confined: Bool) {
    rows = LocalRows(outgoingFrom: graph)
    weights = graph.outgoingRows.weights
    isConfined = confined
    total = Array(repeating: 0, count: graph.nodeCount)
    greatest = total
    invested = total
    isMember = Array(repeating: !confined, count: graph.nodeCount)
    if !confined {
      for node in 0..<graph.nodeCount { measure(node) }
    }
  }

  /// Ego's investment in each of its contacts j, p(i,j) + Σ_q p(i,q)·p(q,j), with q other than i, j.
  mutating func forEachInvestment(of ego: NodeID, _ body: (_ investment: Double) -> Void) {
    enter(ego.index)
    let (rows, columnWeights) = (rows, weights)
    let columns = rows.columns.span
    let weights = columnWeights.span
    let row = rows.range(of: ego.index)
    for position in row {
      let contact = Int(columns[position])
      let share = (weights.isEmpty ? 1 : weights[position]) / total[ego.index]
      invested[contact] += share
      let perWeight = share / total[contact]
      if weights.isEmpty {
        for onward in rows.range(of: contact) { invested[Int(columns[onward])] += perWeight }
      } else {
        for onward in rows.range(of: contact) {
          invested[Int(columns[onward])] += perWeight * weights[onward]
        }
      }
    }
    for position in row { body(invested[Int(columns[position])]) }
    for position in row {
      let contact = Int(columns[position])
      invested[contact] = 0
      for onward in rows.range(of: contact) { invested[Int(columns[onward])] = 0 }
    }
    leave(ego.index)
  }

  /// How much of ego's contacts is redundant: Σ_j Σ_q p(i,q)·m(j,q), with m(j,q) = z(j,q) / max_k z(j,k).
  mutating func redundancy(of ego: NodeID) -> Double {
    enter(ego.index)
    let (rows, columnWeights) = (rows, weights)
    let columns = rows.columns.span
    let weights = columnWeights.span
    let row = rows.range(of: ego.index)
    for position in row {
      let weight = weights.isEmpty ? 1 : weights[position]
      invested[Int(columns[position])] = weight / total[ego.index]
    }
    var redundancy = 0.0
    for position in row {
      let contact = Int(columns[position])
      var met = 0.0
      for onward in rows.range(of: contact) {
        met += invested[Int(columns[onward])] * (weights.isEmpty ? 1 : weights[onward])
      }
      redundancy += met / greatest[contact]
    }
    for position in row { invested[Int(columns[position])] = 0 }
    leave(ego.index)
    return redundancy
  }

  private mutating func enter(_ ego: Int) {
    guard isConfined else { return }
    isMember[ego] = true
    for contact in rows[ego] { isMember[Int(contact)] = true }
    measure(ego)
    for contact in rows[ego] { measure(Int(contact)) }
  }

  private mutating func leave(_ ego: Int) {
    guard isConfined else { return }
    isMember[ego] = false
    for contact in rows[ego] { isMember[Int(contact)] = false }
  }

  /// Sums up a node's ties to members.
  private mutating func measure(_ node: Int) {
    var sum = 0.0
    var most = 0.0
    for position in rows.range(of: node) where isMember[Int(rows.columns[position])] {
      let weight = weights.isEmpty ? 1 : weights[position]
      sum += weight
      most = max(most, weight)
    }
    total[node] = sum
    greatest[node] = most
  }
}
