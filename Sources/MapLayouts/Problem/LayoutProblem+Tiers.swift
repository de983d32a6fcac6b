extension LayoutProblem {
  /// The tier of every node: what is stated, for residents the narrowest, for a meeting the tier of
  /// most of its members (the widest of those that have as many), else none.
  func effectiveTiers() -> [Int?] {
    var members = Array(repeating: [Int](), count: nodes.count)
    for edge in edges {
      members[edge.first].append(edge.second)
      members[edge.second].append(edge.first)
    }
    return nodes.indices.map { index -> Int? in
      let node = nodes[index]
      if let tier = node.tier { return tier }
      if node.isResident, !words.tiers.isEmpty { return 0 }
      guard node.isMeeting else { return nil }
      var counts = Array(repeating: 0, count: words.tiers.count)
      for member in members[index] {
        if let tier = nodes[member].tier { counts[tier] += 1 }
      }
      guard let most = counts.max(), most > 0 else { return nil }
      return counts.lastIndex(of: most)
    }
  }
}
