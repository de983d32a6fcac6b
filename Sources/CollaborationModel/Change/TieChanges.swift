/// What became of the ties of one network in another.
struct TieChanges {
  typealias Change = NetworkChange.TieChange

  let added: [Change]
  let removed: [Change]

  /// The ties of both, changed or not.
  let kept: [Change]
  let fulfilled: [Change]
  let ofAnotherKind: [Change]
  let wishesAdded: [Change]
  let wishesDropped: [Change]

  init(from before: CollaborationNetwork, to after: CollaborationNetwork) {
    let old = Self.standing(before)
    let new = Self.standing(after)
    let addedKeys = new.keys.filter { old[$0] == nil }.sorted()
    let removedKeys = old.keys.filter { new[$0] == nil }.sorted()
    func change(_ key: TieKey) -> Change { Self.change(key, old[key], new[key]) }
    added = addedKeys.map(change)
    removed = removedKeys.map(change)
    kept = new.keys.filter { old[$0] != nil }.sorted().map(change)

    let wishes = (before: Self.wishes(before), after: Self.wishes(after))
    // Whoever still wishes for it has not got it, and a tie in trouble is not what was wished for.
    let wishedPairs = Set(wishes.before.map(\.pair)).subtracting(wishes.after.map(\.pair))
    let fulfilledKeys = addedKeys.filter {
      wishedPairs.contains($0.pair) && new[$0]?.status == .existing
    }
    fulfilled = fulfilledKeys.map { key in
      var change = change(key)
      change.statusBefore = .wanted
      return change
    }
    let fulfilledPairs = Set(fulfilledKeys.map(\.pair))
    let wishedBefore = Set(wishes.before)
    let wishedAfter = Set(wishes.after)
    wishesAdded = wishes.after.filter { !wishedBefore.contains($0) }.map {
      var change = Self.change($0, nil, nil)
      change.statusAfter = .wanted
      return change
    }
    wishesDropped = wishes.before.filter {
      !wishedAfter.contains($0) && !fulfilledPairs.contains($0.pair)
    }.map {
      var change = Self.change($0, nil, nil)
      change.statusBefore = .wanted
      return change
    }

    // A tie that went and one that came between the same two are one tie of another kind.
    var gone = Dictionary(grouping: removedKeys, by: \.pair)
    ofAnotherKind = addedKeys.compactMap { key in
      guard let former = gone[key.pair]?.first else { return nil }
      gone[key.pair]?.removeFirst()
      var change = Self.change(key, old[former], new[key])
      change.kindBefore = former.kind
      return change
    }
  }

  /// What is known of a tie in one of the two states.
  private struct State {
    var depth: Int?
    var status: Tie.Status
    var carrier: Tie.Carrier?
  }

  private static func change(_ key: TieKey, _ before: State?, _ after: State?) -> Change {
    Change(
      from: key.from, to: key.to, kind: key.kind, isDirected: key.isDirected,
      depthBefore: before?.depth, depthAfter: after?.depth, statusBefore: before?.status,
      statusAfter: after?.status, carrierBefore: before?.carrier, carrierAfter: after?.carrier)
  }

  /// The ties that stand. Of several records of one tie the deepest, the soundest and the most
  /// lasting count.
  private static func standing(_ network: CollaborationNetwork) -> [TieKey: State] {
    var found: [TieKey: State] = [:]
    for tie in network.ties where tie.status != .wanted && tie.status != .ended {
      let key = TieKey(tie)
      var state = found[key] ?? State(status: tie.status)
      state.depth = [state.depth, tie.depth?.level].compactMap { $0 }.max()
      state.status = Tie.Status.allCases.first { [state.status, tie.status].contains($0) } ?? .bad
      state.carrier = Tie.Carrier.allCases.last { [state.carrier, tie.carrier].contains($0) }
      found[key] = state
    }
    return found
  }

  /// The wanted ties, each once, in order.
  private static func wishes(_ network: CollaborationNetwork) -> [TieKey] {
    Set(network.ties.filter { $0.status == .wanted }.map(TieKey.init)).sorted()
  }
}

/// What makes two records the same tie.
private struct TieKey: Hashable, Comparable {
  let from: String
  let to: String
  let kind: String
  let isDirected: Bool

  init(_ tie: Tie) {
    let ends = tie.isDirected ? [tie.from, tie.to] : [tie.from, tie.to].sorted()
    from = ends[0]
    to = ends[1]
    kind = tie.kind
    isDirected = tie.isDirected
  }

  /// The two ends, whichever way the tie leads.
  var pair: [String] { [from, to].sorted() }

  static func < (first: TieKey, second: TieKey) -> Bool {
    (first.from, first.to, first.kind, first.isDirected ? 1 : 0)
      < (second.from, second.to, second.kind, second.isDirected ? 1 : 0)
  }
}
