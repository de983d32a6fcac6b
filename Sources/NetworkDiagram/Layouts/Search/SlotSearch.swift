import GraphCore

/// Searches for the arrangement of nodes in given slots that is easiest to read.
///
/// Every node has the slots of its class, as a cell of a table or a wedge of a band has them; nodes
/// change places with each other, or with an empty slot, within the class. Changes that make the map
/// a little worse are taken as well, ever fewer (threshold accepting: Dueck and Scheuer, *Journal of
/// Computational Physics* 90, 1990, 161–175); the best arrangement met is the answer.
///
/// - Complexity: O(*s*·*d*·(*n* + *m*)) for *s* steps, *n* nodes with *d* lines each and *m* lines.
struct SlotSearch {
  /// Where nodes can stand.
  struct Slot {
    let center: Point
    /// Who may stand there: nodes of the same class.
    let openTo: Int
  }

  private let slots: [Slot]
  private let slotsOfNode: [[Int]]
  private var slotOfNode: [Int]
  private var nodeInSlot: [Int]
  private var cost: LineCost

  /// - Parameters:
  ///   - classes: the class of every node.
  ///   - slots: at least as many of each class as it has nodes; nodes are filled in by their order.
  init?(_ problem: LayoutProblem, classes: [Int], slots: [Slot]) {
    self.slots = slots.map {
      Slot(
        center: Point(x: $0.center.x.rounded(), y: $0.center.y.rounded()), openTo: $0.openTo)
    }
    var members = Array(
      repeating: [Int](), count: ((classes + slots.map(\.openTo)).max() ?? -1) + 1)
    for (index, slot) in slots.enumerated() { members[slot.openTo].append(index) }
    slotsOfNode = classes.map { members[$0] }
    nodeInSlot = Array(repeating: -1, count: slots.count)
    slotOfNode = []
    var vacant = members.map { $0[...] }
    for (node, group) in classes.enumerated() {
      guard let slot = vacant[group].popFirst() else { return nil }
      slotOfNode.append(slot)
      nodeInSlot[slot] = node
    }
    let places = self.slots
    cost = LineCost(problem, centers: slotOfNode.map { places[$0].center })
  }

  var centers: [Point] { slotOfNode.map { slots[$0].center } }

  /// The best arrangement that a number of steps comes by.
  mutating func run(steps: Int, seed: UInt64, threshold start: Double = 2.5) -> [Point] {
    let movable = slotOfNode.indices.filter { slotsOfNode[$0].count > 1 }
    guard !movable.isEmpty else { return centers }
    var random = SplitMix64(seed: seed)
    var best = slotOfNode
    var gained = 0.0
    var bestGain = 0.0
    for step in 0..<steps {
      let rest = 1 - Double(step) / Double(steps)
      let node = movable[random.below(movable.count)]
      let target = slotsOfNode[node][random.below(slotsOfNode[node].count)]
      let own = slotOfNode[node]
      guard target != own else { continue }
      let other = nodeInSlot[target] >= 0 ? nodeInSlot[target] : nil
      let before = cost.share(of: node, and: other)
      exchange(node, with: target)
      let change = cost.share(of: node, and: other) - before
      guard change <= start * rest * rest else {
        exchange(node, with: own)
        continue
      }
      gained -= change
      if gained > bestGain + 1e-6 { (bestGain, best) = (gained, slotOfNode) }
    }
    return best.map { slots[$0].center }
  }

  private mutating func exchange(_ node: Int, with slot: Int) {
    let own = slotOfNode[node]
    let other = nodeInSlot[slot]
    nodeInSlot[own] = other
    nodeInSlot[slot] = node
    slotOfNode[node] = slot
    cost.move(node, to: slots[slot].center)
    if other >= 0 {
      slotOfNode[other] = own
      cost.move(other, to: slots[own].center)
    }
  }

  /// Steps enough for a network, and few enough for time to stay bounded.
  static func steps(_ steps: Int, for problem: LayoutProblem) -> Int {
    let nodes = problem.nodes.count
    return min(
      steps, steps * nodes / 40, steps * 250 / max(1, nodes + problem.edges.count))
  }
}
