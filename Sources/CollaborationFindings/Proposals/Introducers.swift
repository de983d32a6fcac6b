/// Who could introduce two participants to each other.
struct Introducers {
  let acquaintances: Acquaintances

  /// Those who know both, the best placed first: by the shallower of their two ties, less what they
  /// already carry.
  ///
  /// A depth that nobody stated counts as 2, 顔のわかる関係. Carrying twice as many ties as the mean
  /// of the town costs as much as one step of depth. Whoever is at odds with either is not asked.
  func between(_ one: Int, _ other: Int) -> [Int] {
    let common = known(to: one, and: other).filter {
      !acquaintances.areInTrouble($0, one) && !acquaintances.areInTrouble($0, other)
    }
    return
      common
      .map { (place: $0, suitability: suitability($0, one, other)) }
      .sorted { ($1.suitability, $0.place) < ($0.suitability, $1.place) }
      .map(\.place)
  }

  /// Those who are tied to both, whatever state the ties are in.
  func known(to one: Int, and other: Int) -> [Int] {
    acquaintances.neighbors[one].filter { $0 != other && acquaintances.areTied($0, other) }
  }

  /// The shallower of the two ties of an introducer.
  func depth(_ introducer: Int, _ one: Int, _ other: Int) -> Int? {
    guard let first = acquaintances.depth(introducer, one),
      let second = acquaintances.depth(introducer, other)
    else { return nil }
    return min(first, second)
  }

  private func suitability(_ introducer: Int, _ one: Int, _ other: Int) -> Double {
    let closeness = min(warmth(introducer, one), warmth(introducer, other))
    return closeness - max(0, acquaintances.load(introducer) - 1)
  }

  private func warmth(_ one: Int, _ other: Int) -> Double {
    Double(acquaintances.depth(one, other) ?? 2)
  }
}
