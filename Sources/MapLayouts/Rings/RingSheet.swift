import Scene

/// The rings on the page: the radius of every band, the borders of the wedges, where names stand, and
/// where everybody may stand.
struct RingSheet: Sendable {
  let bands: RingBands
  let order: RingTurnOrder
  let shape: RingShape
  /// Where those stand who have no tier.
  let apart: ApartField
  /// The outer radius of every band.
  let radii: [Double]
  /// For every band, where each wedge begins, in their order, and at last where the last ends.
  let borders: [[Double]]
  let labels: [Region.Name]
  private(set) var names: [WedgeName?] = []
  private(set) var field: RasterSearch.Field
  private var seats: [Point] = []
  /// For every node one of its places, nobody too close to anybody.
  private(set) var start: [Int] = []

  /// A wedge's name and the band in which it stands.
  struct WedgeName: Sendable {
    let band: Int
    /// The sector's mark before the name included.
    let space: Rectangle
    let name: Region.Name
  }

  static let nameSize = 11.0
  static let margin = 5.0

  /// How much room a node takes up, with what it keeps from others.
  static func demand(_ size: Size, gap: Size) -> Double {
    (size.width + gap.width) * (size.height + gap.height)
  }

  /// The sheet with room for everybody; `nil` where the page is too small.
  ///
  /// - Parameters:
  ///   - gap: what nodes keep from each other while they are seated, so that all find a place later
  ///     too, when lines decide where they stand.
  ///   - leastGap: what they keep in the end.
  static func fitting(
    _ bands: RingBands, _ problem: LayoutProblem, order: RingTurnOrder, gap: Size, leastGap: Size
  ) -> RingSheet? {
    let apart = ApartField(bands.apart.map { problem.nodes[$0].size }, problem, gap: gap)
    guard apart.rings.width > problem.room.width / 2 else { return nil }
    // Boxes of different sizes fill a bent field badly, and how badly is known only when they are placed:
    // a band or wedge in which somebody finds no place gets more room, and all is tried again. Raised by a
    // fifth each time, a demand has grown eighty-fold after 24 rounds, more than any page gives.
    var demand = RingDemand(bands, problem, gap: gap)
    for _ in 0..<24 {
      guard demand.total < apart.rings.width * apart.rings.height * 0.9 else { return nil }
      guard let radii = demand.radii(in: apart.rings) else { return nil }
      let shape = RingShape(room: apart.rings)
      guard let borders = demand.borders(shape, radii, order) else { continue }
      var sheet = RingSheet(
        bands, problem, order, shape, apart, radii: radii, borders: borders, gap: leastGap)
      sheet.placeNames(problem)
      let failures = sheet.seat(problem, gap: gap)
      if failures.isEmpty {
        sheet.openPlaces(problem)
        return sheet
      }
      for (band, wedge) in failures { demand.raise(band: band, wedge: wedge) }
    }
    return nil
  }

  private init(
    _ bands: RingBands, _ problem: LayoutProblem, _ order: RingTurnOrder, _ shape: RingShape,
    _ apart: ApartField, radii: [Double], borders: [[Double]], gap: Size
  ) {
    self.bands = bands
    self.order = order
    self.shape = shape
    self.apart = apart
    self.radii = radii
    self.borders = borders
    labels = bands.tiers.indices.map {
      Self.label(ofBand: $0, radii, shape, bands, problem.words)
    }
    field = RasterSearch.Field(places: [], groups: [], names: [], gap: gap)
  }

  /// A band's name, at its top.
  private static func label(
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

  // MARK: Wedges

  /// Where a band's part of a wedge begins and ends; the whole turn for an undivided middle.
  func borders(ofBand band: Int, wedge: Int) -> (start: Double, end: Double) {
    guard let place = order.order.firstIndex(of: wedge) else { return (0, 4) }
    return (borders[band][place], borders[band][place + 1])
  }

  func inner(ofBand band: Int) -> Double { band == 0 ? 0 : radii[band - 1] }

  func outline(ofBand band: Int, wedge: Int) -> [Point] {
    let (start, end) = borders(ofBand: band, wedge: wedge)
    let outside = shape.arc(from: start, to: end, radius: radii[band])
    let inner = inner(ofBand: band)
    guard inner > 0 else { return end - start < 4 - 1e-6 ? outside + [shape.room.center] : outside }
    return outside + shape.arc(from: start, to: end, radius: inner).reversed()
  }

  private mutating func placeNames(_ problem: LayoutProblem) {
    // The name of a band and that of a wedge beside it would be read as one name.
    var taken = labels.map { label -> Rectangle in
      var box = label.box.inset(by: -3)
      box.left -= 24
      box.right += 24
      return box
    }
    names = bands.wedges.indices.map { wedge in
      let sector = bands.wedges[wedge]
      let isSector = sector < problem.areaCount
      let text = isSector ? problem.words.area(sector) : problem.words.crossCutting
      guard !text.isEmpty else { return nil }
      let reserved = isSector ? Region.markSide + 4 : 0
      let size = Size(
        width: Region.Name.width(of: text, size: Self.nameSize) + reserved,
        height: Self.nameSize * 1.2)
      let peopled = bands.tiers.indices.filter { !bands.members(ofBand: $0, wedge: wedge).isEmpty }
      for band in peopled.reversed() + bands.tiers.indices.reversed() {
        guard let spot = spot(for: size, band: band, wedge: wedge, apartFrom: taken) else {
          continue
        }
        let space = Rectangle(center: spot, size: size)
        taken.append(space.inset(by: -3))
        var box = space
        box.left += reserved
        return WedgeName(
          band: band, space: space, name: Region.Name(text, in: box, size: Self.nameSize))
      }
      return nil
    }
    field.names = labels.map(\.box) + names.compactMap { $0?.space }
  }

  /// A place for the name of a wedge: as far out as can be, near the middle of the wedge; `nil` where
  /// there is none.
  private func spot(
    for size: Size, band: Int, wedge: Int, apartFrom taken: [Rectangle]
  ) -> Point? {
    let (start, end) = borders(ofBand: band, wedge: wedge)
    let inner = inner(ofBand: band)
    let heart = (start + end) / 2
    var best: (cost: Double, point: Point)?
    for radius in stride(from: radii[band] - 0.01, to: inner, by: -0.015) {
      for share in stride(from: 0.04, through: 0.96, by: 0.02) {
        let direction = start + (end - start) * share
        let cost = abs(direction - heart) - 6 * radius
        guard cost < best?.cost ?? .infinity else { continue }
        let point = shape.point(direction, radius: radius)
        let box = Rectangle(center: point, size: size)
        let guarded = box.inset(by: -3)
        guard shape.holds(guarded, from: inner, to: radii[band]),
          shape.holds(guarded, between: start, and: end),
          !taken.contains(where: { box.overlaps($0) })
        else { continue }
        best = (cost, point)
      }
    }
    return best?.point
  }

  // MARK: Seats

  /// The bands and wedges where somebody stands, the undivided middle as the wedge -1.
  private var peopled: [(band: Int, wedge: Int)] {
    bands.tiers.indices.flatMap { band in
      (-1..<bands.wedges.count).map { (band, $0) }
    }.filter { !bands.members(ofBand: $0.0, wedge: $0.1).isEmpty }
  }

  /// Gives every node a place of its own; returns the bands and wedges that have too few places.
  private mutating func seat(
    _ problem: LayoutProblem, gap: Size
  ) -> [(band: Int, wedge: Int)] {
    seats = Array(repeating: shape.room.center, count: problem.nodes.count)
    return peopled.filter { band, wedge in
      let plot = RingPlot(self, band: band, wedge: wedge)
      return !seat(bands.members(ofBand: band, wedge: wedge), in: plot, problem, gap: gap)
    }
  }

  /// Seats the members of one band and wedge, the largest first; says whether all find a place.
  private mutating func seat(
    _ members: [Int], in plot: RingPlot, _ problem: LayoutProblem, gap: Size
  ) -> Bool {
    let names = guardedNames
    var taken: [Rectangle] = []
    let order = members.sorted {
      let (first, second) = (problem.nodes[$0].size, problem.nodes[$1].size)
      return (second.height, second.width, $0) < (first.height, first.width, $1)
    }
    for node in order {
      // Each takes the first place that leaves the gap to those before.
      let size = problem.nodes[node].size
      guard let place = plot.firstPlace(for: size, apartFrom: names, and: taken) else {
        return false
      }
      seats[node] = place
      var box = Rectangle(center: place, size: size)
      box.left -= gap.width
      box.right += gap.width
      box.bottom -= gap.height
      box.top += gap.height
      taken.append(box)
    }
    return true
  }

  private var guardedNames: [Rectangle] { field.names.map { $0.inset(by: -3) } }

  /// The places that each node may take later, after each has one of its own.
  private mutating func openPlaces(_ problem: LayoutProblem) {
    field.places = seats.map { [$0] }
    field.groups = Array(repeating: 0, count: seats.count)
    let names = guardedNames
    for (band, wedge) in peopled {
      let plot = RingPlot(self, band: band, wedge: wedge)
      let members = bands.members(ofBand: band, wedge: wedge)
      for node in members {
        field.groups[node] = (wedge + 1) * bands.tiers.count + band
        let places = plot.places(for: problem.nodes[node].size, apartFrom: names)
        field.places[node] = places
        if wedge < 0, members.count == 1, let heart = plot.nearestToMiddle(places) {
          // The middle belongs to the household.
          field.places[node] = [heart]
          seats[node] = heart
        }
      }
    }
    // Beside the rings any place is open to any node.
    let slots = apart.slots.map { Point(x: $0.x.rounded(), y: $0.y.rounded()) }
      .sorted { ($1.y, $0.x) < ($0.y, $1.x) }
    for (node, slot) in zip(bands.apart, slots) {
      field.groups[node] = (bands.wedges.count + 1) * bands.tiers.count
      field.places[node] = slots
      seats[node] = slot
    }
    start = zip(field.places, seats).map { $0.firstIndex(of: $1) ?? 0 }
  }
}
