import GraphCore

/// The ties of a town while it is being made: who is tied, and what each tie says.
struct TownTies {
  struct Traits {
    /// 0 both ways, 1 from the lower to the higher number, 2 the other way.
    var way = 0
    var isPersonal = false
    var isInformation = false
  }

  let sectors: [Int]
  private(set) var pairs: [[Int]] = []
  private(set) var traits: [Traits] = []
  private var isTied: Set<[Int]> = []

  /// Pairs of sectors in which a problem has been planted: their ties stay.
  var settled: Set<Set<Int>> = []

  /// Ties drawn by how sociable participants are, so many within sectors and so many between.
  init(_ shape: TownShape, using generator: inout SplitMix64) {
    sectors = shape.sectors
    let people = sectors.count
    let weights = (0..<people).map { _ in
      // A Pareto variate where towns are unequal, near 1 where they are not.
      1 / max(0.02, 1 - generator.unit()) * shape.inequality + (1 - shape.inequality)
    }
    let wanted = Int(Double(people) * shape.meanDegree / 2)
    let inside = Int(Double(wanted) * shape.siloShare)
    draw(inside, weights, within: true, using: &generator)
    draw(wanted - inside, weights, within: false, using: &generator)
    traits = pairs.map { _ in
      var traits = Traits()
      if generator.unit() < shape.oneWayShare { traits.way = 1 + generator.below(2) }
      traits.isPersonal = generator.unit() < shape.personalShare
      traits.isInformation = generator.unit() < shape.informationShare
      return traits
    }
  }

  private mutating func draw(
    _ wanted: Int, _ weights: [Double], within: Bool, using generator: inout SplitMix64
  ) {
    var sums: [Double] = []
    for weight in weights { sums.append((sums.last ?? 0) + weight) }
    let whole = sums.last ?? 0
    func somebody() -> Int {
      let place = generator.unit() * whole
      return sums.firstIndex { $0 > place } ?? weights.count - 1
    }
    var found = 0
    for _ in 0..<(wanted * 60) where found < wanted {
      let (one, other) = (somebody(), somebody())
      guard one != other, (sectors[one] == sectors[other]) == within else { continue }
      if add(one, other) { found += 1 }
    }
  }

  private mutating func add(_ one: Int, _ other: Int) -> Bool {
    let pair = [min(one, other), max(one, other)]
    guard isTied.insert(pair).inserted else { return false }
    pairs.append(pair)
    return true
  }

  /// The places of the ties between two sectors.
  func between(_ first: Int, _ second: Int) -> [Int] {
    pairs.indices.filter { place in
      let ends = pairs[place].map { sectors[$0] }
      return ends == [first, second] || ends == [second, first]
    }
  }

  /// Exchanges the ends of a tie with those of another tie between sectors, so that nobody has more or
  /// fewer ties, and neither of the two is a tie that is unwanted.
  mutating func switchAway(
    _ place: Int, using generator: inout SplitMix64, isUnwanted: (Int, Int) -> Bool
  ) -> Bool {
    for _ in 0..<400 {
      let other = generator.below(pairs.count)
      let (a, b) = (pairs[place][0], pairs[place][1])
      let turned = generator.below(2)
      let (c, d) = (pairs[other][turned], pairs[other][1 - turned])
      guard other != place, sectors[c] != sectors[d], !settled.contains([sectors[c], sectors[d]])
      else { continue }
      if exchange(place, other, (a, d), (c, b), isUnwanted) { return true }
    }
    return false
  }

  /// Puts two ties in place of two others where both are new, across sectors as before, and wanted.
  mutating func exchange(
    _ place: Int, _ other: Int, _ one: (Int, Int), _ two: (Int, Int),
    _ isUnwanted: (Int, Int) -> Bool, staysAcross: Bool = true
  ) -> Bool {
    let new = [one, two].map { [min($0.0, $0.1), max($0.0, $0.1)] }
    guard new[0] != new[1], new.allSatisfy({ $0[0] != $0[1] && !isTied.contains($0) }),
      !staysAcross || new.allSatisfy({ sectors[$0[0]] != sectors[$0[1]] }),
      !new.contains(where: {
        isUnwanted($0[0], $0[1]) || settled.contains([sectors[$0[0]], sectors[$0[1]]])
      })
    else { return false }
    isTied.remove(pairs[place])
    isTied.remove(pairs[other])
    pairs[place] = new[0]
    pairs[other] = new[1]
    isTied.formUnion(new)
    return true
  }

  /// Takes away the ties whose ends' sectors are meant.
  mutating func remove(_ isMeant: ([Int]) -> Bool) {
    let kept = pairs.indices.filter { !isMeant(pairs[$0].map { sectors[$0] }) }
    traits = kept.map { traits[$0] }
    pairs = kept.map { pairs[$0] }
    isTied = Set(pairs)
  }

  mutating func change(_ place: Int, _ change: (inout Traits) -> Void) { change(&traits[place]) }

  /// The partners of a participant.
  func partners(of one: Int) -> [Int] {
    pairs.filter { $0.contains(one) }.map { $0[0] == one ? $0[1] : $0[0] }
  }
}
