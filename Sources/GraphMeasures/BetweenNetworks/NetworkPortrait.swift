public import GraphCore

/// The portrait of a network: how many nodes have how many others at each distance.
///
///     B(ℓ,k) = |{ v : k nodes are ℓ steps from v }|      ℓ = 0, 1, …; v itself is at 0
///
/// ```swift
/// let portrait = NetworkPortrait(of: graph)
/// portrait[1, 3]  // 12: nodes with three contacts
/// ```
///
/// Two networks that differ in name only have the same portrait.
///
/// Directions are followed; weights are ignored. Nodes out of reach are at no distance. How many nodes
/// have nobody at a distance is what the others of the row leave.
///
/// - Complexity: O(*nm*) time and O(*nD*) space, where *D* is the diameter.
///
/// - Note: After J. P. Bagrow, E. M. Bollt, J. D. Skufca and D. ben-Avraham, “Portraits of complex
///   networks”, *Europhysics Letters* 81, 2008, 68004.
public struct NetworkPortrait: Equatable, Sendable {
  /// How many nodes the network has.
  public let nodeCount: Int

  /// For each distance, how many nodes (value) have how many others there (key, at least 1).
  private(set) var rows: [[Int: Int]] = []

  public init(of graph: Graph) {
    nodeCount = graph.nodeCount
    let outgoing = graph.outgoingRows
    let columns = outgoing.columns.span
    var seen = [Int](repeating: -1, count: graph.nodeCount)
    for source in 0..<graph.nodeCount {
      var front = [UInt32(source)]
      seen[source] = source
      var distance = 0
      while !front.isEmpty {
        if distance == rows.count { rows.append([:]) }
        rows[distance][front.count, default: 0] += 1
        var next: [UInt32] = []
        for node in front {
          let start = Int(outgoing.starts[Int(node)])
          for position in start..<Int(outgoing.starts[Int(node) + 1]) {
            let other = columns[position]
            guard seen[Int(other)] != source else { continue }
            seen[Int(other)] = source
            next.append(other)
          }
        }
        front = next
        distance += 1
      }
    }
  }

  /// How many nodes have `count` others at a distance.
  ///
  /// - Precondition: `distance` is not negative, and `count` at least 1.
  public subscript(distance: Int, count: Int) -> Int {
    precondition(distance >= 0 && count >= 1, "a portrait has rows from 0 and columns from 1")
    return distance < rows.count ? rows[distance][count] ?? 0 : 0
  }
}
