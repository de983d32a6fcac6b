import GraphCore

/// A network whose nodes stand for groups of nodes: what the algorithm of Leiden works on.
///
/// The ties of node *v* are at the positions `starts[v]..<starts[v + 1]` of `ends` and `weights`. A node
/// keeps the weight of the ties within its group and the strength of its members.
struct CommunityNetwork: Sendable {
  private(set) var starts: [UInt32]
  private(set) var ends: [UInt32]
  private(set) var weights: [Double]
  private(set) var strengths: [Double]
  private(set) var within: [Double]

  /// The weight of all ties, those within groups among them.
  let total: Double

  var count: Int { strengths.count }

  /// - Precondition: the graph is undirected.
  init(_ graph: Graph) {
    let rows = graph.outgoingRows
    starts = rows.starts
    ends = rows.columns
    weights =
      rows.weights.isEmpty ? [Double](repeating: 1, count: rows.columns.count) : rows.weights
    strengths = graph.nodes.map { node in
      var strength = 0.0
      graph.forEachEdge(from: node) { strength += $1 }
      return strength
    }
    within = [Double](repeating: 0, count: graph.nodeCount)
    total = strengths.reduce(0, +) / 2
  }

  /// The network whose nodes are the parts of another.
  ///
  /// - Precondition: parts are numbered from 0 without gaps.
  init(of fine: CommunityNetwork, parts: [UInt32], count size: Int) {
    total = fine.total
    strengths = [Double](repeating: 0, count: size)
    within = strengths
    starts = [0]
    starts.reserveCapacity(size + 1)
    ends = []
    weights = []
    ends.reserveCapacity(fine.ends.count / 2)
    weights.reserveCapacity(fine.ends.count / 2)
    for node in 0..<fine.count {
      strengths[Int(parts[node])] += fine.strengths[node]
      within[Int(parts[node])] += fine.within[node]
    }

    let (places, members) = membersByPart(parts, count: size)
    let (fineStarts, fineEnds, fineWeights) = (fine.starts.span, fine.ends.span, fine.weights.span)
    let part = parts.span
    var tiesTo = [Double](repeating: 0, count: size)
    var partsMet = [UInt32](repeating: 0, count: size)
    var ties = tiesTo.mutableSpan
    var met = partsMet.mutableSpan
    for coarse in 0..<size {
      // The ties of all members are added up by the part at the other end.
      var metCount = 0
      for place in places[coarse]..<places[coarse + 1] {
        let node = Int(members[Int(place)])
        for position in Int(fineStarts[node])..<Int(fineStarts[node + 1]) {
          let other = part[Int(fineEnds[position])]
          if ties[Int(other)] == 0 {
            met[metCount] = other
            metCount += 1
          }
          ties[Int(other)] += fineWeights[position]
        }
      }
      for place in 0..<metCount {
        let other = met[place]
        if Int(other) == coarse {
          within[coarse] += ties[coarse] / 2  // each was met from both its ends
        } else {
          ends.append(other)
          weights.append(ties[Int(other)])
        }
        ties[Int(other)] = 0
      }
      starts.append(UInt32(ends.count))
    }
  }

  /// Modularity; 0 without ties.
  func quality(of communities: [UInt32], resolution: Double) -> Double {
    guard total > 0 else { return 0 }
    let size = Int(communities.max() ?? 0) + 1
    var inside = [Double](repeating: 0, count: size)
    var strength = inside
    for node in 0..<count {
      let own = communities[node]
      var kept = within[node]
      for position in Int(starts[node])..<Int(starts[node + 1])
      where communities[Int(ends[position])] == own {
        kept += weights[position] / 2
      }
      inside[Int(own)] += kept
      strength[Int(own)] += strengths[node]
    }
    return (0..<size).reduce(0) { sum, community in
      let share = strength[community] / (2 * total)
      return sum + inside[community] / total - resolution * share * share
    }
  }

  /// The parts of communities that hang together: what a move may have left in two is divided, which
  /// never lowers modularity.
  func connectedParts(of communities: [UInt32]) -> [UInt32] {
    let none = UInt32.max
    var parts = [UInt32](repeating: none, count: count)
    var number: UInt32 = 0
    var waiting: [UInt32] = []
    for start in 0..<count where parts[start] == none {
      parts[start] = number
      waiting.append(UInt32(start))
      while let node = waiting.popLast() {
        for position in Int(starts[Int(node)])..<Int(starts[Int(node) + 1]) {
          let other = Int(ends[position])
          guard parts[other] == none, communities[other] == communities[start] else { continue }
          parts[other] = number
          waiting.append(UInt32(other))
        }
      }
      number += 1
    }
    return parts
  }
}

/// The nodes of each part, one part after another, and where each part begins.
private func membersByPart(
  _ parts: [UInt32], count size: Int
) -> (places: [UInt32], members: [UInt32]) {
  var places = [UInt32](repeating: 0, count: size + 1)
  for part in parts { places[Int(part) + 1] += 1 }
  for part in 0..<size { places[part + 1] += places[part] }
  var free = places
  var members = [UInt32](repeating: 0, count: parts.count)
  for (node, part) in parts.enumerated() {
    members[Int(free[Int(part)])] = UInt32(node)
    free[Int(part)] += 1
  }
  return (places, members)
}
