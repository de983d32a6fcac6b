import GraphCore

extension CommunityNetwork {
  /// Moves each node to the neighbouring community, or one of its own, that gains most; again for
  /// nodes whose neighbours moved, until none moves.
  ///
  ///     gain of v in c = w(v,c) − γ·k(v)·K(c)/2m
  ///     w(v,c) weight of the ties from v to c;  k(v) strength of v;  K(c) strength of c without v
  ///
  /// - Precondition: communities are numbered from 0, below `count`.
  func moveNodes(
    _ communities: inout [UInt32], resolution: Double, using generator: inout SplitMix64
  ) {
    guard count > 0 else { return }
    var strengthOf = [Double](repeating: 0, count: count)
    var sizeOf = [UInt32](repeating: 0, count: count)
    for node in 0..<count {
      strengthOf[Int(communities[node])] += strengths[node]
      sizeOf[Int(communities[node])] += 1
    }
    var empty = (0..<UInt32(count)).filter { sizeOf[Int($0)] == 0 }
    let expected = resolution / (2 * total)
    let slack = 1e-12 * total
    var tiesTo = [Double](repeating: 0, count: count)
    var communitiesMet = [UInt32](repeating: 0, count: count + 1)

    // A ring: a node stands in it at most once.
    var ring = Array(0..<UInt32(count))
    ring.shuffle(using: &generator)
    var standsInRing = [Bool](repeating: true, count: count)

    // Spans: each of these is changed in place, and nobody else holds it.
    let (starts, ends, weights, strengths) = (
      self.starts.span, self.ends.span, self.weights.span, self.strengths.span
    )
    var community = communities.mutableSpan
    var strength = strengthOf.mutableSpan
    var sizes = sizeOf.mutableSpan
    var ties = tiesTo.mutableSpan
    var met = communitiesMet.mutableSpan
    var waiting = ring.mutableSpan
    var isWaiting = standsInRing.mutableSpan
    var next = 0
    var left = count

    while left > 0 {
      let node = Int(waiting[next])
      isWaiting[node] = false
      next = next + 1 == count ? 0 : next + 1
      left -= 1

      // The node leaves its community …
      let old = community[node]
      strength[Int(old)] -= strengths[node]
      sizes[Int(old)] -= 1
      if sizes[Int(old)] == 0 {
        empty.append(old)
        strength[Int(old)] = 0
      }

      // … looks what it is tied to …
      let row = Int(starts[node])..<Int(starts[node + 1])
      met[0] = old
      var metCount = 1
      for position in row {
        let there = community[Int(ends[position])]
        if ties[Int(there)] == 0, there != old {
          met[metCount] = there
          metCount += 1
        }
        ties[Int(there)] += weights[position]
      }

      // … and joins what gains most; where everything loses, it stays alone.
      let pull = expected * strengths[node]
      var best = old
      var bestGain = ties[Int(old)] - pull * strength[Int(old)]
      for place in 1..<max(1, metCount) {
        let candidate = met[place]
        let gain = ties[Int(candidate)] - pull * strength[Int(candidate)]
        if gain > bestGain + slack { (best, bestGain) = (candidate, gain) }
      }
      if bestGain < -slack, let alone = empty.last { best = alone }
      for place in 0..<metCount { ties[Int(met[place])] = 0 }

      // The empty community that is taken is the last one: its own, or the only one considered.
      if sizes[Int(best)] == 0 { empty.removeLast() }
      community[node] = best
      strength[Int(best)] += strengths[node]
      sizes[Int(best)] += 1
      guard best != old else { continue }

      // Neighbours elsewhere may want to follow.
      for position in row {
        let other = Int(ends[position])
        guard !isWaiting[other], community[other] != best else { continue }
        isWaiting[other] = true
        let place = next + left
        waiting[place < count ? place : place - count] = UInt32(other)
        left += 1
      }
    }
  }
}
