import GraphCore

/// All networks in which every node has as many ties to other groups as it has, gone through one by one
/// while they are few.
///
/// A directed network is gone through as an undirected one of twice the nodes: each once as a source
/// and once as a target.
struct ExternalTies {
  /// How many networks there are.
  private(set) var networks = 0

  private let nodeCount: Int
  private let isDirected: Bool
  private let groups: [UInt32]

  /// Ties that an end still wants; a target's stand after all sources'.
  private var wanted: [Int]

  /// The two ends of the ties set, one after the other.
  private var ends: [UInt32] = []
  private var stepsLeft: Int

  /// Goes through all of them; `nil` where that takes more than so many steps.
  ///
  /// - Parameters:
  ///   - ends: the ties between groups.
  ///   - visit: is shown the two ends of each tie of each network, also where there are too many to go through.
  init?(
    of ends: TieEnds, in graph: Graph, groups: NodePartition, steps: Int,
    visit: (_ ends: [UInt32]) -> Void
  ) {
    nodeCount = graph.nodeCount
    isDirected = graph.isDirected
    self.groups = groups.numbers
    let slots = isDirected ? 2 * nodeCount : nodeCount
    wanted = Array(repeating: 0, count: slots)
    for (source, target) in zip(ends.sources, ends.targets) {
      wanted[Int(source)] += 1
      wanted[Int(target) + (isDirected ? nodeCount : 0)] += 1
    }
    stepsLeft = steps
    serve(slot: 0, from: 0, visit)
    guard stepsLeft > 0 else { return nil }
  }

  /// Ties what a slot still wants to slots after the one before, in every way, and goes on.
  private mutating func serve(
    slot: Int, from next: Int, _ visit: ([UInt32]) -> Void
  ) {
    var slot = slot
    var next = next
    while slot < nodeCount, wanted[slot] == 0 {
      slot += 1
      next = 0
    }
    guard slot < nodeCount else {
      networks += 1
      return visit(ends)
    }
    let first = isDirected ? nodeCount : slot + 1
    for other in max(next, first)..<max(next, first, wanted.count) {
      let node = isDirected ? other - nodeCount : other
      guard wanted[other] > 0, groups[node] != groups[slot] else { continue }
      stepsLeft -= 1
      guard stepsLeft > 0 else { return }
      wanted[slot] -= 1
      wanted[other] -= 1
      ends += [UInt32(slot), UInt32(node)]
      serve(slot: slot, from: other + 1, visit)
      wanted[slot] += 1
      wanted[other] += 1
      ends.removeLast(2)
    }
  }
}
