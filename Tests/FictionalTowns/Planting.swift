import GraphCore

/// Puts problems into the ties of a town without changing how many ties anybody has.
struct Planting {
  let kind: PlantedProblem.Kind
  let first: Int
  let second: Int

  /// Ties that the problem is about, after it has been planted.
  private(set) var ties = 0

  /// What the town would have there by chance, and how unlikely what was planted is by it.
  private(set) var p = 1.0

  /// Plants the problem; `nil` where the town leaves no room for it.
  init?(
    _ kind: PlantedProblem.Kind, between first: Int, and second: Int, in ties: inout TownTies,
    using generator: inout SplitMix64
  ) {
    (self.kind, self.first, self.second) = (kind, first, second)
    let before = ties
    let isDone =
      switch kind {
      case .missingPair, .meetingOnly: part(&ties, keeping: nil, using: &generator)
      case .singleBridge: bridge(&ties, using: &generator)
      case .sectorBridge: gather(&ties, using: &generator)
      case .oneWay, .personCarried: mark(&ties, using: &generator)
      case .residentsCutOff: cutOff(&ties)
      }
    guard isDone else {
      ties = before
      return nil
    }
  }

  private mutating func part(
    _ ties: inout TownTies, keeping carrier: Int?, using generator: inout SplitMix64
  ) -> Bool {
    let (first, second, sectors) = (first, second, ties.sectors)
    for place in ties.between(first, second) {
      if let carrier, ties.pairs[place].contains(carrier) { continue }
      let isAway = ties.switchAway(place, using: &generator) { one, other in
        Set([sectors[one], sectors[other]]) == [first, second]
      }
      guard isAway else { return false }
    }
    let left = ties.between(first, second).count
    self.ties = left
    let expected = Expectation.ties(first, second, in: ties)
    // So few, or all with one: the Poisson probability of none, and of none or one.
    p =
      carrier == nil ? Expectation.power(-expected) : (1 + expected) * Expectation.power(-expected)
    return true
  }

  private mutating func bridge(
    _ ties: inout TownTies, using generator: inout SplitMix64
  ) -> Bool {
    let between = ties.between(first, second)
    guard !between.isEmpty else { return false }
    let carrier = ties.pairs[between[generator.below(between.count)]][generator.below(2)]
    let own = ties.sectors[carrier]
    // Others of the carrier's sector have ties outside: else it is a bridge anyhow.
    let others = ties.sectors.indices.filter { ties.sectors[$0] == own && $0 != carrier }
    guard
      others.contains(where: { one in
        ties.partners(of: one).contains { ties.sectors[$0] != own }
      })
    else { return false }
    return part(&ties, keeping: carrier, using: &generator)
  }

  private mutating func gather(
    _ ties: inout TownTies, using generator: inout SplitMix64
  ) -> Bool {
    let (first, sectors) = (first, ties.sectors)
    let members = sectors.indices.filter { sectors[$0] == first }
    let carrier = members.max { ties.partners(of: $0).count < ties.partners(of: $1).count }
    guard let carrier, members.count > 4 else { return false }
    var outside = 0
    for place in ties.pairs.indices {
      let pair = ties.pairs[place]
      guard sectors[pair[0]] != sectors[pair[1]], pair.contains(where: { sectors[$0] == first })
      else { continue }
      outside += 1
      guard !pair.contains(carrier) else { continue }
      let (member, other) = sectors[pair[0]] == first ? (pair[0], pair[1]) : (pair[1], pair[0])
      // The carrier hands a tie within to the member and takes over the one outside.
      let inner = ties.pairs.indices.filter {
        ties.pairs[$0].contains(carrier) && ties.pairs[$0].allSatisfy { sectors[$0] == first }
      }
      let isDone = inner.contains { inside in
        let colleague = ties.pairs[inside].first { $0 != carrier } ?? carrier
        return ties.exchange(
          place, inside, (carrier, other), (member, colleague), { _, _ in false },
          staysAcross: false)
      }
      guard isDone else { return false }
    }
    self.ties = outside
    let share =
      Double(ties.partners(of: carrier).count)
      / Double(max(1, members.reduce(0) { $0 + ties.partners(of: $1).count }))
    p = outside > 1 ? Expectation.power(Double(outside) * Expectation.log(share)) : 1
    return outside > 1
  }

  private mutating func mark(
    _ ties: inout TownTies, using generator: inout SplitMix64
  ) -> Bool {
    let between = ties.between(first, second)
    guard between.count > 1 else { return false }
    let across = ties.pairs.indices.filter {
      ties.sectors[ties.pairs[$0][0]] != ties.sectors[ties.pairs[$0][1]]
    }
    for place in between {
      let isTurned = ties.sectors[ties.pairs[place][0]] != first
      let isOneWay = kind == .oneWay
      ties.change(place) { traits in
        if isOneWay { traits.way = isTurned ? 2 : 1 } else { traits.isPersonal = true }
      }
    }
    let marked = across.count { place in
      kind == .oneWay ? ties.traits[place].way != 0 : ties.traits[place].isPersonal
    }
    let share = Double(marked) / Double(across.count)
    self.ties = between.count
    p =
      kind == .oneWay
      ? 2 * Expectation.power(Double(self.ties) * Expectation.log(share / 2))
      : Expectation.power(Double(self.ties) * Expectation.log(share))
    return true
  }

  /// Residents keep the ties among themselves.
  private mutating func cutOff(_ ties: inout TownTies) -> Bool {
    let residents = ties.sectors.max() ?? 0
    ties.remove { sectors in
      sectors.contains(residents) && sectors != [residents, residents]
    }
    self.ties = ties.sectors.count { $0 == residents }
    p = self.ties >= 3 ? 0 : 1
    return true
  }
}
