import Scene

/// How much room the bands and wedges of a network need, and the radii and borders that follow.
struct RingDemand {
  private let bands: RingBands
  private let nameSize: Double

  /// The area that the members of each wedge need in each band; more, once it turned out too small.
  private var areas: [[Double]]
  private var middle: Double

  /// How much more of the page each band takes than its members need.
  private var weights: [Double]
  private let widest: [Size]

  init(_ bands: RingBands, _ problem: LayoutProblem, gap: Size) {
    self.bands = bands
    nameSize = RingSheet.nameSize
    func demand(_ nodes: [Int]) -> Double {
      nodes.reduce(0) { $0 + RingSheet.demand(problem.nodes[$1].size, gap: gap) }
    }
    areas = bands.tiers.indices.map { band in
      bands.wedges.indices.map { demand(bands.members(ofBand: band, wedge: $0)) }
    }
    middle = demand(bands.members(ofBand: 0, wedge: -1))
    weights = Array(repeating: 1, count: bands.tiers.count)
    widest = bands.tiers.indices.map { band in
      let sizes = problem.nodes.indices.filter { bands.bandOfNode[$0] == band }
        .map { problem.nodes[$0].size }
      return Size(
        width: sizes.map(\.width).max() ?? 1, height: sizes.map(\.height).max() ?? 1)
    }
  }

  var total: Double { areas.reduce(middle) { $0 + $1.reduce(0, +) } }

  /// A band or wedge turned out too small.
  mutating func raise(band: Int, wedge: Int) {
    if wedge >= 0 {
      areas[band][wedge] *= 1.2
    } else {
      middle *= 1.3
    }
  }

  /// Radii by which bands have areas after what they need, but each is thick enough for a box beside
  /// or above the middle; `nil` where that is more than there is.
  func radii(in room: Rectangle) -> [Double]? {
    // The wanted thickness of each band: areas grow with the square of the radius.
    let needs = areas.indices.map { band in
      (areas[band].reduce(0, +) + (band == 0 ? middle : 0)) * weights[band] + 1
    }
    let total = needs.reduce(0, +)
    var sum = 0.0
    var last = 0.0
    let wanted = needs.map { need -> Double in
      sum += need
      let radius = (sum / total).squareRoot()
      defer { last = radius }
      return radius - last
    }
    // The least thickness: the largest box of the band has to stand in it. The middle is a full turn, so that
    // the box needs a fifth more than its side (its corners reach out); a ring has room above and beside the
    // middle twice.
    let margins = 2 * RingSheet.margin + 2
    let least = widest.enumerated().map { band, size in
      let across = (size.width + margins) / room.width
      let along = (size.height + nameSize + margins) / room.height
      return band == 0 ? max(across, along) * 1.2 : min(across, along) * 2.1
    }
    // The least for all; the rest to those that want more, in proportion.
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

  /// The borders of the wedges in every band: as close as can be to the same directions in all.
  ///
  /// `nil` where a band is too small for them; it then takes more of the page.
  mutating func borders(
    _ shape: RingShape, _ radii: [Double], _ order: RingTurnOrder
  ) -> [[Double]]? {
    // The directions at which borders should lie: the wedges' shares of the whole, whatever the band.
    let whole = shape.areas(from: order.start, inner: 0, outer: 1)
    let ofWedges = bands.wedges.indices.map { wedge in areas.reduce(0) { $0 + $1[wedge] } }
    let sum = max(ofWedges.reduce(0, +), 1)
    var reached = 0.0
    let targets = order.order.dropLast().map { wedge -> Double in
      reached += ofWedges[wedge]
      return whole.direction(ofArea: whole.area * reached / sum)
    }
    var isShort = false
    let borders = radii.indices.map { band -> [Double] in
      let turn = shape.areas(
        from: order.start, inner: band == 0 ? 0 : radii[band - 1], outer: radii[band])
      // A wedge that is empty in this band needs no border here.
      let widths = order.order.map { areas[band][$0] }
      if widths.reduce(0, +) > turn.area {
        isShort = true
        weights[band] *= 1.15
        return []
      }
      return AlignedBorders.borders(
        widths, targets: targets.map(turn.area), length: turn.area
      ).map(turn.direction)
    }
    return isShort ? nil : borders
  }
}
