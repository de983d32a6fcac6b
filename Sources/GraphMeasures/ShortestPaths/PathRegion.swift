import GraphCore

/// A part of a graph in the form in which shortest paths are counted: rows in numbers of its own, how
/// many nodes of the whole graph each node stands for as an end of paths, and how many alike it
/// stands for on the way.
struct PathRegion: Sendable {
  let rows: LocalRows

  /// How many ends of paths each node stands for.
  let ends: [Double]

  /// How many alike each node stands for: paths to it go on through as many.
  let copies: [Double]

  /// The node here that stands for each node of the rows that the region was made of.
  let standIn: [UInt32]

  var count: Int { ends.count }

  /// All of a graph, every node for itself.
  init(_ graph: Graph) {
    let order = LocalRows(outgoingFrom: graph.symmetrized()).breadthFirstOrder().order
    rows = LocalRows(outgoingFrom: graph).keeping(order)
    ends = Array(repeating: 1, count: order.count)
    copies = ends
    standIn = Self.places(of: order)
  }

  /// A part of an undirected graph, with so many ends at each node, twins taken together.
  init(_ wholeRows: LocalRows, ends wholeEnds: [Double], twins: TwinClasses) {
    let heads = wholeRows.keeping(twins.heads)
    let order = heads.breadthFirstOrder().order
    rows = heads.keeping(order)
    let places = Self.places(of: order)
    standIn = twins.classOf.map { places[Int($0)] }

    var ends = [Double](repeating: 0, count: order.count)
    var copies = ends
    for (node, place) in standIn.enumerated() {
      ends[Int(place)] += wholeEnds[node]
      copies[Int(place)] += 1
    }
    self.ends = ends
    self.copies = copies
  }

  private static func places(of order: [UInt32]) -> [UInt32] {
    var places = [UInt32](repeating: 0, count: order.count)
    for (place, node) in order.enumerated() { places[Int(node)] = UInt32(place) }
    return places
  }
}
