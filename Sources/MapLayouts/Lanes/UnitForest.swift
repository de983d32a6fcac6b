/// Units and their parts (部 > 課 > 係), as trees.
struct UnitForest {
  /// A unit that has parts.
  struct Unit {
    let head: Int
    /// The parts that have no parts themselves.
    var members: [Int]
    var units: [Unit]
  }

  private(set) var units: [Unit] = []

  /// Those who have no parts and are part of nothing.
  private(set) var singles: [Int] = []

  /// - Parameter parent: what a node is a part of; only parts of one of the nodes count. Nodes that
  ///   are part of each other in a circle belong to no unit.
  /// - Complexity: O(*n*).
  init(_ nodes: [Int], parent: (Int) -> Int?) {
    let present = Set(nodes)
    var parts: [Int: [Int]] = [:]
    var roots: [Int] = []
    for node in nodes {
      if let whole = parent(node), present.contains(whole), whole != node {
        parts[whole, default: []].append(node)
      } else {
        roots.append(node)
      }
    }
    var reached: Set<Int> = []
    func grown(_ head: Int) -> Unit? {
      reached.insert(head)
      guard let own = parts[head] else { return nil }
      var whole = Unit(head: head, members: [], units: [])
      for part in own {
        if let inner = grown(part) {
          whole.units.append(inner)
        } else {
          whole.members.append(part)
        }
      }
      return whole
    }
    for root in roots {
      if let whole = grown(root) { units.append(whole) } else { singles.append(root) }
    }
    singles += nodes.filter { !reached.contains($0) }
  }
}
