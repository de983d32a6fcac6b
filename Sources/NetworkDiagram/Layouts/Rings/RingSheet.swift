/// The rings on the page: the radius of every band, the slots in it, the borders of the wedges.
struct RingSheet {
  /// A place to stand in.
  struct Slot {
    let center: Point
    let band: Int
    /// The least and the greatest direction of its corners, from the start of the first wedge on.
    var directions: ClosedRange<Double> = 0...0
  }

  let shape: RingShape
  /// Where those stand who have no tier.
  let field: ApartField
  /// The outer radius of every band.
  let radii: [Double]
  /// For every band, where each wedge begins, and at last where the last ends.
  let borders: [[Double]]
  /// The slots of each band, by wedge; those of an undivided middle stand alone.
  let slots: [[[Point]]]
  let middle: [Point]

  static let nameSize = 11.0
  private static let margin = 4.0

  /// How far out a wedge keeps its borders.
  enum Wedges {
    /// From the middle to the edge.
    case throughout
    /// Within a band: the order stays, the borders move.
    case byBand
  }

  /// The sheet with room for everybody; `nil` where the page is too small.
  static func fitting(
    _ bands: RingBands, _ problem: LayoutProblem, wedges: Wedges, gap: Size
  ) -> RingSheet? {
    let counts = bands.counts
    let field = ApartField(bands.apart.map { problem.nodes[$0].size }, problem, gap: gap)
    guard field.rings.width > problem.room.width / 2 else { return nil }
    let sizes = bands.tiers.indices.map { band in
      let nodes = problem.nodes.indices.filter { bands.bandOfNode[$0] == band }
      return Size(
        width: nodes.map { problem.nodes[$0].size.width }.max() ?? 1,
        height: nodes.map { problem.nodes[$0].size.height }.max() ?? 1)
    }
    var weights = bands.tiers.indices.map { band in
      2.5 + Double(bands.bandOfNode.count { $0 == band })
    }
    for _ in 0..<32 {
      guard let radii = radii(weights, sizes, field.rings) else { return nil }
      switch divided(bands, counts, problem, field, wedges, radii: radii, sizes: sizes, gap: gap) {
      case .success(let sheet): return sheet
      case .failure(let shortage): weights[shortage.band] *= 1.18
      }
    }
    return nil
  }

  /// Radii by which bands have areas after their weights, but each is thick enough for a box beside
  /// or above the middle; `nil` where that is more than there is.
  private static func radii(
    _ weights: [Double], _ sizes: [Size], _ room: Rectangle
  ) -> [Double]? {
    let total = weights.reduce(0, +)
    var sum = 0.0
    var last = 0.0
    let wanted = weights.map { weight -> Double in
      sum += weight
      let radius = (sum / total).squareRoot()
      defer { last = radius }
      return radius - last
    }
    let least = sizes.enumerated().map { band, size in
      min(
        (size.width + 2 * margin + 2) / room.width,
        (size.height + nameSize + 2 * margin + 2) / room.height) * (band == 0 ? 1.2 : 2.1)
    }
    let spare = 1 - least.reduce(0, +)
    guard spare >= 0 else { return nil }
    let beyond = zip(wanted, least).map { max(0, $0 - $1) }
    let share = spare / max(beyond.reduce(0, +), 1e-9)
    var radius = 0.0
    var radii = zip(least, beyond).map { least, beyond -> Double in
      radius += least + beyond * share
      return radius
    }
    radii[radii.count - 1] = 1
    return radii
  }

  /// The band that has too little room.
  private struct Shortage: Error {
    let band: Int
  }

  private static func divided(
    _ bands: RingBands, _ counts: [[Int]], _ problem: LayoutProblem, _ field: ApartField,
    _ wedges: Wedges,
    radii: [Double],
    sizes: [Size], gap: Size
  ) -> Result<RingSheet, Shortage> {
    let shape = RingShape(room: field.rings)
    let all = slots(shape, radii, bands, problem.words, sizes, gap)
    let middle = bands.isMiddleUndivided ? all.filter { $0.band == 0 } : []
    guard middle.count >= bands.middle else { return .failure(Shortage(band: 0)) }
    let open = bands.isMiddleUndivided ? all.filter { $0.band > 0 } : all

    let groups =
      wedges == .throughout ? [Array(radii.indices)] : radii.indices.map { [$0] }
    var shortages = Array(repeating: 0, count: radii.count)
    // The more room to choose, the fewer crossings: the most generous share that fits.
    for spare in [1.7, 1.4, 1.2, 1] {
      var best: (slack: Double, sheet: RingSheet)?
      for start in stride(from: 0.0, to: 4, by: 0.25) {
        let turned = open.map { Self.turned($0, from: start, shape, sizes[$0.band]) }
        var sweep = WedgeSweep(turned.filter { $0.directions.upperBound <= 4 }, bands: radii.count)
        var borders = Array(repeating: [0.0], count: radii.count)
        var slack = 0.0
        for group in groups {
          guard let found = sweep.borders(counts, in: group, spare: spare) else {
            slack = -1
            break
          }
          slack += 4 - found[found.count - 2]
          for band in group { borders[band] = found }
        }
        shortages = zip(shortages, sweep.binding).map(+)
        if slack > (best?.slack ?? 0) {
          best = (
            slack,
            RingSheet(
              shape, field, radii, borders: borders, start: start, open: turned, middle: middle)
          )
        }
      }
      if let best { return .success(best.sheet) }
    }
    let band = shortages.indices.max { (shortages[$0], $1) < (shortages[$1], $0) } ?? 0
    return .failure(Shortage(band: band))
  }

  private static func turned(
    _ slot: Slot, from start: Double, _ shape: RingShape, _ size: Size
  ) -> Slot {
    let box = Rectangle(center: slot.center, size: size)
    let directions = [
      Point(x: box.left, y: box.bottom), Point(x: box.right, y: box.bottom),
      Point(x: box.right, y: box.top), Point(x: box.left, y: box.top),
    ].map { corner -> Double in
      let turn = shape.direction(of: corner) - start
      return turn < 0 ? turn + 4 : turn
    }
    let (least, most) = (directions.min() ?? 0, directions.max() ?? 0)
    var result = slot
    // One that lies across the start belongs to nobody.
    result.directions = most - least < 2 ? least...most : 0...9
    return result
  }

  private init(
    _ shape: RingShape, _ field: ApartField, _ radii: [Double], borders: [[Double]], start: Double,
    open: [Slot],
    middle: [Slot]
  ) {
    self.shape = shape
    self.field = field
    self.radii = radii
    self.borders = borders.map { $0.map { $0 + start } }
    self.middle = middle.map(\.center)
    slots = radii.indices.map { band in
      zip(borders[band], borders[band].dropFirst()).map { begin, end in
        open.filter {
          $0.band == band && $0.directions.lowerBound >= begin && $0.directions.upperBound <= end
        }.map(\.center)
      }
    }
  }

  /// All places between the rings: every band has its own rows, the first close to its upper edge,
  /// below its name.
  private static func slots(
    _ shape: RingShape, _ radii: [Double], _ bands: RingBands, _ words: RegionWords,
    _ sizes: [Size], _ gap: Size
  ) -> [Slot] {
    let middle = shape.room.center
    var slots: [Slot] = []
    for band in radii.indices {
      let size = sizes[band]
      let inner = band == 0 ? 0 : radii[band - 1]
      let label = label(ofBand: band, radii, shape, bands, words).box.inset(by: -2)
      // Quite at the top a ring is narrow.
      let reach = shape.room.height / 2 * radii[band] * 0.976 - margin - size.height / 2
      let top = reach - nameSize * 0.9
      guard top + reach >= 0 else { continue }
      let rows = Int((top + reach) / (size.height + gap.height)) + 1
      for row in 0..<rows {
        let height =
          rows == 1 ? 0 : top - Double(row) * (top + reach) / Double(rows - 1)
        for stretch in shape.stretches(
          from: inner, to: radii[band], at: height, boxHeight: size.height, margin: margin)
        {
          let length = stretch.upperBound - stretch.lowerBound
          let count = Int((length + gap.width) / (size.width + gap.width))
          guard count > 0 else { continue }
          let step = (length - size.width) / Double(max(1, count - 1))
          for place in 0..<count {
            let offset =
              count == 1 ? length / 2 : size.width / 2 + Double(place) * step
            let center = Point(
              x: (middle.x + stretch.lowerBound + offset).rounded(),
              y: (middle.y + height).rounded())
            let box = Rectangle(center: center, size: size)
            let isFree =
              box.right < label.left || label.right < box.left || box.top < label.bottom
              || label.top < box.bottom
            if isFree { slots.append(Slot(center: center, band: band)) }
          }
        }
      }
    }
    return slots
  }

  /// A band's name, at its top.
  static func label(
    ofBand band: Int, _ radii: [Double], _ shape: RingShape, _ bands: RingBands,
    _ words: RegionWords
  ) -> Region.Name {
    let text = bands.tiers[band].map { words.tiers[$0] } ?? words.noTier
    let width = Region.Name.width(of: text, size: nameSize)
    let top = shape.room.center.y + shape.room.height / 2 * radii[band] - 2
    return Region.Name(
      text,
      in: Rectangle(
        left: shape.room.center.x - width / 2, bottom: top - nameSize * 1.25,
        right: shape.room.center.x + width / 2, top: top),
      size: nameSize)
  }
}
