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
  /// The outer radius of every band.
  let radii: [Double]
  /// Where each wedge begins, and at last where the last ends.
  let borders: [Double]
  /// The slots of each band and wedge; those of an undivided middle stand alone.
  let slots: [[[Point]]]
  let middle: [Point]
  /// Where the name of each wedge stands.
  let names: [Point?]

  static let nameSize = 11.0
  private static let margin = 4.0

  /// The sheet with room for everybody; `nil` where the page is too small.
  static func fitting(_ bands: RingBands, _ problem: LayoutProblem, gap: Size) -> RingSheet? {
    let counts = bands.counts
    let size = Size(
      width: problem.nodes.map(\.size.width).max() ?? 1,
      height: problem.nodes.map(\.size.height).max() ?? 1)
    var weights = bands.tiers.indices.map { band in
      2.5 + Double(bands.bandOfNode.count { $0 == band })
    }
    for _ in 0..<24 {
      let total = weights.reduce(0, +)
      var sum = 0.0
      let radii = weights.map { weight -> Double in
        sum += weight
        return (sum / total).squareRoot()
      }
      switch divided(bands, counts, problem, radii: radii, size: size, gap: gap) {
      case .success(let sheet): return sheet
      case .failure(let shortage): weights[shortage.band] *= 1.18
      }
    }
    return nil
  }

  /// The band that has too little room.
  private struct Shortage: Error {
    let band: Int
  }

  private static func divided(
    _ bands: RingBands, _ counts: [[Int]], _ problem: LayoutProblem, radii: [Double], size: Size,
    gap: Size
  ) -> Result<RingSheet, Shortage> {
    let shape = RingShape(room: problem.room)
    let all = slots(shape, radii, bands, problem.words, size: size, gap: gap)
    let middleCount = bands.wedgeOfNode.count { $0 == -1 }
    let middle = bands.isMiddleUndivided ? all.filter { $0.band == 0 } : []
    guard middle.count >= middleCount else { return .failure(Shortage(band: 0)) }
    let open = bands.isMiddleUndivided ? all.filter { $0.band > 0 } : all

    var shortages = Array(repeating: 0, count: radii.count)
    // The more room to choose, the fewer crossings: the most generous share that fits.
    for spare in [1.7, 1.4, 1.2, 1] {
      var best: (slack: Double, sheet: RingSheet)?
      for start in stride(from: 0.0, to: 4, by: 0.25) {
        let turned = open.map { Self.turned($0, from: start, shape, size) }
        var sweep = WedgeSweep(turned.filter { $0.directions.upperBound <= 4 }, bands: radii.count)
        var borders = [0.0]
        var taken: [[[Point]]] = []
        var names: [Point?] = []
        for wedge in counts {
          let demand = wedge.map { $0 == 0 ? 0 : max($0, Int(Double($0) * spare)) }
          guard let end = sweep.end(from: borders[borders.count - 1], holding: demand) else {
            break
          }
          borders.append(end)
          taken.append([])
          names.append(nil)
        }
        shortages = zip(shortages, sweep.binding).map(+)
        guard borders.count == counts.count + 1 else { continue }
        let slack = 4 - borders[borders.count - 1]
        if slack > (best?.slack ?? -1) {
          borders[borders.count - 1] = 4
          best = (
            slack,
            RingSheet(
              shape, bands, radii, borders: borders, start: start, open: turned, middle: middle)
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
    _ shape: RingShape, _ bands: RingBands, _ radii: [Double], borders: [Double], start: Double,
    open: [Slot], middle: [Slot]
  ) {
    self.shape = shape
    self.radii = radii
    self.borders = borders.map { $0 + start }
    self.middle = middle.map(\.center)
    var names: [Point?] = []
    slots = bands.wedges.indices.map { wedge in
      let inside = open.filter {
        $0.directions.lowerBound >= borders[wedge] && $0.directions.upperBound <= borders[wedge + 1]
      }
      var byBand = radii.indices.map { band in
        inside.filter { $0.band == band }
      }
      // The name stands in the outermost slot that can be spared, near the middle of the wedge.
      let heart = (borders[wedge] + borders[wedge + 1]) / 2
      var name: Point?
      for band in radii.indices.reversed() where byBand[band].count > bands.counts[wedge][band] {
        let place = byBand[band].indices.min { first, second in
          func distance(_ slot: Slot) -> Double {
            abs((slot.directions.lowerBound + slot.directions.upperBound) / 2 - heart)
          }
          return distance(byBand[band][first]) < distance(byBand[band][second])
        }
        if let place { name = byBand[band].remove(at: place).center }
        break
      }
      names.append(name)
      return byBand.map { $0.map(\.center) }
    }
    self.names = names
  }

  /// All places between the rings, in rows.
  private static func slots(
    _ shape: RingShape, _ radii: [Double], _ bands: RingBands, _ words: RegionWords, size: Size,
    gap: Size
  ) -> [Slot] {
    let room = shape.room
    let rows = Int((room.height - 2 * margin + gap.height) / (size.height + gap.height))
    guard rows > 0 else { return [] }
    let pitch = (room.height - 2 * margin - size.height) / Double(max(1, rows - 1))
    let labels = radii.indices.map { label(ofBand: $0, radii, shape, bands, words) }
    var slots: [Slot] = []
    for row in 0..<rows {
      let height = rows == 1 ? 0 : Double(row) * pitch - pitch * Double(rows - 1) / 2
      for band in radii.indices {
        let inner = band == 0 ? 0 : radii[band - 1]
        for stretch in shape.stretches(
          from: inner, to: radii[band], at: height, boxHeight: size.height, margin: margin)
        {
          let length = stretch.upperBound - stretch.lowerBound
          let count = Int((length + gap.width) / (size.width + gap.width))
          guard count > 0 else { continue }
          let step = length / Double(count)
          for place in 0..<count {
            let center = Point(
              x: (room.center.x + stretch.lowerBound + (Double(place) + 0.5) * step).rounded(),
              y: (room.center.y + height).rounded())
            let box = Rectangle(center: center, size: size).inset(by: -2)
            let isFree = labels.allSatisfy {
              box.right < $0.box.left || $0.box.right < box.left || box.top < $0.box.bottom
                || $0.box.top < box.bottom
            }
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
