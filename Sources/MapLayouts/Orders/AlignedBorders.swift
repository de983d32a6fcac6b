/// Borders of things side by side that have the room they need and otherwise lie as close as can be to
/// where they should: least squares under least widths.
///
/// With the widths taken out, borders need only be in order, which is isotonic regression; it is found
/// by pooling neighbours that are out of order (Ayer, Brunk, Ewing, Reid and Silverman, *Annals of
/// Mathematical Statistics* 26, 1955, 641–647).
enum AlignedBorders {
  /// - Parameters:
  ///   - widths: the least width of each thing.
  ///   - targets: where the borders between them should be, one fewer than widths.
  ///   - length: the whole length, no less than all widths.
  /// - Returns: all borders, from 0 to the length.
  /// - Complexity: O(*k*).
  static func borders(_ widths: [Double], targets: [Double], length: Double) -> [Double] {
    var pools: [(sum: Double, count: Int)] = []
    var taken = 0.0
    for (width, target) in zip(widths, targets) {
      taken += width
      var pool = (sum: target - taken, count: 1)
      while let last = pools.last,
        last.sum * Double(pool.count) >= pool.sum * Double(last.count)
      {
        pool = (pool.sum + last.sum, pool.count + last.count)
        pools.removeLast()
      }
      pools.append(pool)
    }
    let spare = max(0, length - widths.reduce(0, +))
    let shifts = pools.flatMap { pool in
      Array(repeating: min(spare, max(0, pool.sum / Double(pool.count))), count: pool.count)
    }
    var borders = [0.0]
    taken = 0
    for (width, shift) in zip(widths, shifts) {
      taken += width
      borders.append(taken + shift)
    }
    return borders + [length]
  }
}
