/// The boxes of nodes, eight to a vector.
struct BoxLanes {
  typealias Lanes = SIMD8<Float>

  private var centerX: [Lanes]
  private var centerY: [Lanes]
  private var halfWidth: [Lanes]
  private var halfHeight: [Lanes]

  init(_ sizes: [Size], clearance: Double) {
    let blocks = (sizes.count + 7) / 8
    centerX = Array(repeating: Lanes(repeating: -1e6), count: blocks)
    centerY = centerX
    halfWidth = Array(repeating: Lanes(), count: blocks)
    halfHeight = halfWidth
    for (index, size) in sizes.enumerated() {
      halfWidth[index >> 3][index & 7] = Float(size.width / 2 + clearance)
      halfHeight[index >> 3][index & 7] = Float(size.height / 2 + clearance)
    }
  }

  mutating func move(_ index: Int, to center: Point) {
    centerX[index >> 3][index & 7] = Float(center.x)
    centerY[index >> 3][index & 7] = Float(center.y)
  }

  /// A box as centre and half sizes.
  func box(_ index: Int) -> SIMD4<Float> {
    let (block, lane) = (index >> 3, index & 7)
    return SIMD4(
      centerX[block][lane], centerY[block][lane], halfWidth[block][lane], halfHeight[block][lane])
  }

  /// How many boxes a line meets, those of its own ends among them.
  func met(from start: Point, to end: Point) -> Int {
    let (x, y) = (Float(start.x), Float(start.y))
    let dx = Lanes(repeating: Float(end.x - start.x))
    let dy = Lanes(repeating: Float(end.y - start.y))
    var count = SIMD8<Int32>()
    for block in centerX.indices {
      let meets = Self.meet(
        centerX[block] - x, centerY[block] - y, dx, dy, halfWidth[block], halfHeight[block])
      count.replace(with: count &+ 1, where: meets)
    }
    return Int(count.wrappedSum())
  }

  func isMet(_ index: Int, from start: SIMD2<Float>, by delta: SIMD2<Float>) -> Bool {
    let box = box(index)
    let lanes = { (value: Float) in Lanes(repeating: value) }
    return Self.meet(
      lanes(box.x - start.x), lanes(box.y - start.y), lanes(delta.x), lanes(delta.y),
      lanes(box.z), lanes(box.w))[0]
  }

  /// Whether lines meet boxes, lane by lane: their extents overlap on both axes, and the box's
  /// corners do not all lie on one side of the line (separating axes).
  ///
  /// - Parameters:
  ///   - x: the boxes' centres as seen from the lines' starts; likewise `y`.
  ///   - dx: how far the lines lead; likewise `dy`.
  ///   - w: half the boxes' widths; `h`: half their heights.
  @inline(__always)
  static func meet(
    _ x: Lanes, _ y: Lanes, _ dx: Lanes, _ dy: Lanes, _ w: Lanes, _ h: Lanes
  ) -> SIMDMask<SIMD8<Int32>> {
    let lengthX = dx.replacing(with: -dx, where: dx .< 0)
    let lengthY = dy.replacing(with: -dy, where: dy .< 0)
    // Twice the distance of the centres along each axis, against the sum of the extents.
    let apartX = x + x - dx
    let apartY = y + y - dy
    let reachX = lengthX + w + w
    let reachY = lengthY + h + h
    let offset = dx * y - dy * x
    let reach = lengthX * h + lengthY * w
    return (apartX .< reachX) .& (-apartX .< reachX) .& (apartY .< reachY) .& (-apartY .< reachY)
      .& (offset .< reach) .& (-offset .< reach)
  }
}
