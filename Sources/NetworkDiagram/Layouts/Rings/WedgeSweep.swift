/// Sweeps a direction around the middle and says where a wedge holds as many slots as it must.
struct WedgeSweep {
  private let slots: [RingSheet.Slot]
  private let bands: Int

  /// How often each band was the one for which a wedge had to grow.
  private(set) var binding: [Int]

  init(_ slots: [RingSheet.Slot], bands: Int) {
    self.slots = slots.sorted {
      ($0.directions.upperBound, $0.directions.lowerBound, $0.center.y)
        < ($1.directions.upperBound, $1.directions.lowerBound, $1.center.y)
    }
    self.bands = bands
    binding = Array(repeating: 0, count: bands)
  }

  /// The borders of all wedges in some bands; the last takes what is left. `nil` where there is too
  /// little room.
  ///
  /// - Parameters:
  ///   - counts: how many stand in each wedge and band.
  ///   - spare: how many slots there should be for each of them.
  mutating func borders(_ counts: [[Int]], in group: [Int], spare: Double) -> [Double]? {
    var borders = [0.0]
    for wedge in counts {
      var demand = Array(repeating: 0, count: bands)
      for band in group { demand[band] = Int(Double(wedge[band]) * spare) }
      guard let end = end(from: borders[borders.count - 1], holding: demand) else { return nil }
      borders.append(end)
    }
    // Wedges that nobody needs at the end have no share of it.
    let last = counts.lastIndex { wedge in group.contains { wedge[$0] > 0 } } ?? counts.count - 1
    for index in borders.indices where index > last { borders[index] = 4 }
    return borders
  }

  /// The least direction at which a wedge from another holds that many slots in every band, whole
  /// boxes within it; `nil` where there is none.
  mutating func end(from start: Double, holding demand: [Int]) -> Double? {
    var missing = demand
    var rest = missing.reduce(0, +)
    if rest == 0 { return start }
    for slot in slots where slot.directions.lowerBound >= start && missing[slot.band] > 0 {
      missing[slot.band] -= 1
      rest -= 1
      if rest == 0 {
        binding[slot.band] += 1
        return slot.directions.upperBound
      }
    }
    for band in missing.indices where missing[band] > 0 { binding[band] += 4 }
    return nil
  }
}
