import Scene

/// The field beside the rings for those whose tier is not stated, and what it leaves to the rings.
struct ApartField: Sendable {
  /// `nil` where nobody needs it.
  let area: Rectangle?
  let slots: [Point]

  /// The room of the rings.
  let rings: Rectangle

  private static let headroom = 18.0

  /// - Parameter sizes: the sizes of those who stand there.
  init(_ sizes: [Size], _ problem: LayoutProblem, gap: Size) {
    let room = problem.room
    guard let width = sizes.map(\.width).max(), let height = sizes.map(\.height).max() else {
      (area, slots, rings) = (nil, [], room)
      return
    }
    let rows = max(1, Int((room.height - Self.headroom - 6) / (height + gap.height)))
    let columns = (sizes.count + rows - 1) / rows
    let name = Region.Name.width(of: problem.words.noTier, size: RingSheet.nameSize)
    let reach = max(Double(columns) * (width + gap.width), name + 6)
    let area = Rectangle(
      left: room.right - reach, bottom: room.bottom, right: room.right, top: room.top)
    self.area = area
    let used = (sizes.count + columns - 1) / columns
    let pitch = (area.height - Self.headroom - 6) / Double(used)
    slots = (0..<columns).flatMap { column in
      (0..<used).map { row in
        Point(
          x: area.left + (Double(column) + 0.5) * area.width / Double(columns),
          y: area.top - Self.headroom - (Double(row) + 0.5) * pitch)
      }
    }
    rings = Rectangle(
      left: room.left, bottom: room.bottom, right: area.left - 8, top: room.top)
  }
}
