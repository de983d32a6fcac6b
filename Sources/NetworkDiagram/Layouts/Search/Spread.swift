/// Things side by side, the room that is left spread evenly over the gaps between them.
struct Spread {
  /// Where each thing lies, counted from the start.
  let extents: [ClosedRange<Double>]

  /// Whether the things and the least gaps do not fit.
  let isTooNarrow: Bool

  /// - Parameters:
  ///   - gaps: the least gap before each thing, and at last the one behind all.
  ///   - length: the room.
  init(_ sizes: [Double], gaps: [Double], length: Double) {
    let needed = sizes.reduce(0, +) + gaps.reduce(0, +)
    isTooNarrow = needed > length
    let spare = max(0, length - needed) / Double(max(1, sizes.count + 1))
    var place = 0.0
    var extents: [ClosedRange<Double>] = []
    for (size, gap) in zip(sizes, gaps) {
      place += gap + (extents.isEmpty ? spare / 2 : spare)
      extents.append(place...place + size)
      place += size
    }
    self.extents = extents
  }

  func center(_ index: Int) -> Double {
    (extents[index].lowerBound + extents[index].upperBound) / 2
  }

  /// The middle of the gap before a thing; before the first and behind the last, its edge and a
  /// distance more.
  func border(before index: Int, edge: Double) -> Double {
    guard index > 0 else { return (extents.first?.lowerBound ?? 0) - edge }
    guard index < extents.count else { return (extents.last?.upperBound ?? 0) + edge }
    return (extents[index - 1].upperBound + extents[index].lowerBound) / 2
  }
}
