/// Nodes of an undirected part of a graph that have the same neighbours, apart from each other:
/// twins.
///
/// Twins have the same part in everybody's shortest paths, so that one of them can stand for all.
/// *Open* twins are not tied to each other, *closed* ones all are. No node has both kinds.
///
/// - Note: The idea is that of R. Puzis and others, “Topology manipulations for speeding betweenness
///   centrality computation”, *Journal of Complex Networks* 3(1), 2015, 84–112.
struct TwinClasses {
  /// One node of each class; most classes have no other.
  private(set) var heads: [UInt32] = []

  /// The class of each node, as a place in ``heads``.
  private(set) var classOf: [UInt32]

  /// The members of each class of open twins.
  private(set) var openTwins: [[UInt32]] = []

  /// The twins among nodes with sorted rows.
  ///
  /// - Complexity: O(*n* log *n* + *m*) time and O(*n*) space, as long as hashes tell rows apart.
  init(in rows: LocalRows) {
    let none = UInt32.max
    classOf = Array(repeating: none, count: rows.count)
    var hashes = (0..<rows.count).map { node in
      rows[node].reduce(0 as UInt64) { $0 &+ Self.mark($1) }
    }
    openTwins = gather(rows, hashes) { rows[$0] == rows[$1] }
    for node in 0..<rows.count { hashes[node] &+= Self.mark(UInt32(node)) }
    _ = gather(rows, hashes) { first, second in
      rows[first].contains(UInt32(second)) && rows[second].contains(UInt32(first))
        && rows[first].lazy.filter { $0 != second }
          .elementsEqual(rows[second].lazy.filter { $0 != first })
    }
    for node in 0..<rows.count where classOf[node] == none {
      classOf[node] = UInt32(heads.count)
      heads.append(UInt32(node))
    }
  }

  /// Makes classes of nodes that have the same hash, a hint, and are twins of the first, the proof.
  private mutating func gather(
    _ rows: LocalRows, _ hashes: [UInt64], _ areTwins: (Int, Int) -> Bool
  ) -> [[UInt32]] {
    let none = UInt32.max
    let sorted = (0..<rows.count).sorted { (hashes[$0], $0) < (hashes[$1], $1) }
    var found: [[UInt32]] = []
    var first = 0
    while first < sorted.count {
      var end = first + 1
      while end < sorted.count, hashes[sorted[end]] == hashes[sorted[first]] { end += 1 }
      let head = sorted[first]
      let twins = sorted[first..<end].filter {
        classOf[$0] == none && (first == end - 1 || $0 == head || areTwins(head, $0))
      }
      if twins.count > 1, twins[0] == head {
        for twin in twins { classOf[twin] = UInt32(heads.count) }
        heads.append(UInt32(head))
        found.append(twins.map { UInt32($0) })
      }
      first = end
    }
    return found
  }

  /// A number of 64 bits that looks drawn at random, the same in every run.
  private static func mark(_ node: UInt32) -> UInt64 {
    var bits = (UInt64(node) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return bits ^ (bits >> 27)
  }
}
