/// Which sectors reach each other within two steps, and what a tie would add to it.
struct SectorReach {
  private let sectorOf: [Int?]
  private let neighbors: [[Int]]
  private let isWithinTwoSteps: [[Bool]]

  /// - Complexity: O(Σ degree²).
  init(town: Town, acquaintances: Acquaintances) {
    var sectorOf = [Int?](repeating: nil, count: acquaintances.ids.count)
    for (number, group) in town.sectors.enumerated() {
      for member in group.members {
        if let place = acquaintances.places[member] { sectorOf[place] = number }
      }
    }
    var within = [[Bool]](
      repeating: [Bool](repeating: false, count: town.sectors.count), count: town.sectors.count)
    func reach(_ one: Int, _ other: Int) {
      guard let first = sectorOf[one], let second = sectorOf[other], first != second else { return }
      within[first][second] = true
      within[second][first] = true
    }
    let neighbors = acquaintances.neighbors
    for place in neighbors.indices {
      for (number, neighbour) in neighbors[place].enumerated() {
        reach(place, neighbour)
        for other in neighbors[place].dropFirst(number + 1) { reach(neighbour, other) }
      }
    }
    self.sectorOf = sectorOf
    self.neighbors = neighbors
    isWithinTwoSteps = within
  }

  /// The pairs of sectors that a tie between two would bring within two steps.
  func sectorPairsAdded(by one: Int, _ other: Int) -> Int {
    var added: Set<Int> = []
    func count(_ first: Int, _ second: Int) {
      guard let first = sectorOf[first], let second = sectorOf[second], first != second,
        !isWithinTwoSteps[first][second]
      else { return }
      added.insert(min(first, second) * isWithinTwoSteps.count + max(first, second))
    }
    count(one, other)
    for place in neighbors[other] { count(one, place) }
    for place in neighbors[one] { count(place, other) }
    return added.count
  }

  /// The participants whom one of the two would newly reach within two steps.
  func participantsReached(by one: Int, _ other: Int) -> Int {
    newlyReached(from: one, through: other).count + newlyReached(from: other, through: one).count
  }

  private func newlyReached(from place: Int, through other: Int) -> Set<Int> {
    var known: Set<Int> = [place]
    for neighbour in neighbors[place] {
      known.insert(neighbour)
      known.formUnion(neighbors[neighbour])
    }
    return Set([other] + neighbors[other]).subtracting(known)
  }
}
