import GraphCore

/// A part of a graph in the form in which shortest paths are counted: rows in numbers of its own, how
/// many nodes of the whole graph each node stands for as an end of paths, and how many alike it
/// stands for on the way.
struct PathRegion: Sendable {
  let rows: LocalRows

  /// How long each edge is, a length a column; empty where all are one step.
  let lengths: [Double]

  /// How many ends of paths each node stands for.
  let ends: [Double]

  /// How many alike each node stands for: paths to it go on through as many.
  let copies: [Double]

  /// The node here that stands for each node of the rows that the region was made of.
  let standIn: [UInt32]

  var count: Int { ends.count }

  /// All of a graph whose weights are lengths, every node for itself.
  init(_ graph: Graph) {
    let order = LocalRows(outgoingFrom: graph.symmetrized()).breadthFirstOrder().order
    rows = LocalRows(outgoingFrom: graph).keeping(order)
    lengths =
      graph.isWeighted
      ? Self.lengths(of: rows, order) { graph.weight(from: NodeID($0), to: NodeID($1)) ?? 1 } : []
    ends = Array(repeating: 1, count: order.count)
    copies = ends
    standIn = Self.places(of: order)
  }

  /// A part of an undirected graph, with so many ends at each node; `length` tells how long the edge
  /// between two of its nodes is.
  init(_ wholeRows: LocalRows, ends wholeEnds: [Double], length: (Int, Int) -> Double) {
    let order = wholeRows.breadthFirstOrder().order
    rows = wholeRows.keeping(order)
    lengths = Self.lengths(of: rows, order, length)
    ends = order.map { wholeEnds[Int($0)] }
    copies = Array(repeating: 1, count: order.count)
    standIn = Self.places(of: order)
  }

  /// A part of an undirected graph whose edges are a step each, with so many ends at each node and
  /// twins taken together.
  init(_ wholeRows: LocalRows, ends wholeEnds: [Double], twins: TwinClasses) {
    let heads = wholeRows.keeping(twins.heads)
    let order = heads.breadthFirstOrder().order
    rows = heads.keeping(order)
    lengths = []
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

  private static func lengths(
    of rows: LocalRows, _ order: [UInt32], _ length: (Int, Int) -> Double
  ) -> [Double] {
    (0..<rows.count).flatMap { row in
      rows[row].map { length(Int(order[row]), Int(order[Int($0)])) }
    }
  }
}
