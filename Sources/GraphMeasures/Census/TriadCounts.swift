import GraphCore

/// How many triads there are of each kind, in the order of ``TriadCensus/kinds``.
///
/// Every triad with a tie is met once, from the first of its tied pairs; those without are the rest.
struct TriadCounts {
  private(set) var counts = [Int](repeating: 0, count: 16)

  init(in graph: Graph) {
    let rows = DyadRows(of: graph)
    let n = graph.nodeCount
    for first in 0..<n {
      for place in rows.range(of: first) where rows.columns[place] > first {
        let second = rows.columns[place]
        let dyad = rows.kinds[place]
        var thirds = 0
        rows.forEachThird(first, second) { third, withFirst, withSecond in
          thirds += 1
          // The pair (first, second) is the one to count from unless a tied pair comes before it.
          let isFirst = second < third || (first < third && withFirst == 0)
          guard isFirst else { return }
          counts[Self.kind[dyad + 4 * withFirst + 16 * withSecond]] += 1
        }
        // The others are tied to neither.
        counts[dyad == 3 ? 2 : 1] += n - 2 - thirds
      }
    }
    counts[0] = n * (n - 1) * (n - 2) / 6 - counts.reduce(0, +)
  }

  /// The kind of the triad u, v, w by the code Σ of 1 for u→v, 2 for v→u, 4 for u→w, 8 for w→u, 16 for
  /// v→w, 32 for w→v: the table of Batagelj and Mrvar, from 0.
  private static let kind = [
    0, 1, 1, 2, 1, 3, 5, 7, 1, 5, 4, 6, 2, 7, 6, 10, 1, 5, 3, 7, 4, 8, 8, 12, 5, 9, 8, 13, 6, 13,
    11, 14, 1, 4, 5, 6, 5, 8, 9, 13, 3, 8, 8, 11, 7, 12, 13, 14, 2, 6, 7, 10, 6, 11, 13, 14, 7, 13,
    12, 14, 10, 14, 14, 15,
  ]
}

/// The neighbours of each node, directions ignored, with the kind of the pair: 1 for an arc out, 2 for
/// one in, 3 for both.
private struct DyadRows {
  private(set) var starts = [0]
  private(set) var columns: [Int] = []
  private(set) var kinds: [Int] = []

  func range(of row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  init(of graph: Graph) {
    let outgoing = graph.outgoingRows
    let incoming = graph.incomingRows
    for row in 0..<graph.nodeCount {
      var out = Int(outgoing.starts[row])
      var into = Int(incoming.starts[row])
      let outEnd = Int(outgoing.starts[row + 1])
      let intoEnd = Int(incoming.starts[row + 1])
      while out < outEnd || into < intoEnd {
        let next = out < outEnd ? Int(outgoing.columns[out]) : .max
        let previous = into < intoEnd ? Int(incoming.columns[into]) : .max
        columns.append(min(next, previous))
        kinds.append((next <= previous ? 1 : 0) + (previous <= next ? 2 : 0))
        if next <= previous { out += 1 }
        if previous <= next { into += 1 }
      }
      starts.append(columns.count)
    }
  }

  /// The nodes tied to either of two, each with the kinds of its pairs with the first and the second.
  func forEachThird(_ first: Int, _ second: Int, _ body: (Int, Int, Int) -> Void) {
    var one = starts[first]
    var other = starts[second]
    let oneEnd = starts[first + 1]
    let otherEnd = starts[second + 1]
    while one < oneEnd || other < otherEnd {
      let next = one < oneEnd ? columns[one] : .max
      let following = other < otherEnd ? columns[other] : .max
      let third = min(next, following)
      let withFirst = next == third ? kinds[one] : 0
      let withSecond = following == third ? kinds[other] : 0
      if next == third { one += 1 }
      if following == third { other += 1 }
      if third != first, third != second { body(third, withFirst, withSecond) }
    }
  }
}
