import CollaborationModel

/// Ties that follow one another: who is passed on from one to the next.
enum TieChains {
  struct Chain {
    /// In the order in which the ties name them.
    let participants: [String]
    let ties: [Tie]

    /// Whether from each of them one gets back to where one was.
    let isRing: Bool
  }

  /// Ties from each end of which one gets back to the other.
  static func rings(of ties: [Tie]) -> [Chain] {
    let reach = reached(by: ties)
    let round = ties.filter { reach[$0.to]?.contains($0.from) == true }
    return chains(of: round).filter { $0.participants.count > 1 }
  }

  /// Ties that hang together, whichever way they lead.
  static func chains(of ties: [Tie]) -> [Chain] {
    // Pieces are merged as ties join them.
    var piece: [String: Int] = [:]
    var next = 0
    for tie in ties {
      let one = piece[tie.from]
      let other = piece[tie.to]
      switch (one, other) {
      case (let one?, let other?):
        if one != other { for (id, number) in piece where number == other { piece[id] = one } }
      case (let one?, nil): piece[tie.to] = one
      case (nil, let other?): piece[tie.from] = other
      case (nil, nil):
        piece[tie.from] = next
        piece[tie.to] = next
        next += 1
      }
    }
    let reach = reached(by: ties)
    var order: [Int] = []
    for tie in ties {
      if let number = piece[tie.from], !order.contains(number) { order.append(number) }
    }
    return order.map { number in
      let own = ties.filter { piece[$0.from] == number }
      var seen: Set<String> = []
      let participants = own.flatMap { [$0.from, $0.to] }.filter { seen.insert($0).inserted }
      let isRing =
        participants.count > 1
        && participants.allSatisfy { one in
          participants.allSatisfy { one == $0 || reach[one]?.contains($0) == true }
        }
      return Chain(participants: participants, ties: own, isRing: isRing)
    }
  }

  /// Whom one gets to from each participant along the ties.
  private static func reached(by ties: [Tie]) -> [String: Set<String>] {
    var next: [String: [String]] = [:]
    for tie in ties {
      next[tie.from, default: []].append(tie.to)
      if !tie.isDirected { next[tie.to, default: []].append(tie.from) }
    }
    return next.mapValues { starts in
      var seen = Set(starts)
      var queue = starts
      while let id = queue.popLast() {
        for other in next[id] ?? [] where seen.insert(other).inserted { queue.append(other) }
      }
      return seen
    }
  }
}
