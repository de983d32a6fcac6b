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
    let (ax, ay) = (Lanes(repeating: Float(start.x)), Lanes(repeating: Float(start.y)))
    let (bx, by) = (Lanes(repeating: Float(end.x)), Lanes(repeating: Float(end.y)))
    var count = SIMD8<Int32>()
    for block in centerX.indices {
      let meets = Self.meet(
        ax, ay, bx, by, centerX[block], centerY[block], halfWidth[block], halfHeight[block])
      count.replace(with: count &+ 1, where: meets)
    }
    return Int(count.wrappedSum())
  }

  func isMet(_ index: Int, from start: SIMD2<Float>, to end: SIMD2<Float>) -> Bool {
    let box = box(index)
    let lanes = { (value: Float) in Lanes(repeating: value) }
    return Self.meet(
      lanes(start.x), lanes(start.y), lanes(end.x), lanes(end.y), lanes(box.x), lanes(box.y),
      lanes(box.z), lanes(box.w))[0]
  }

  /// Whether lines meet boxes, lane by lane: their extents overlap on both axes, and the box's
  /// corners do not all lie on one side of the line (separating axes).
  @inline(__always)
  static func meet(
    _ ax: Lanes, _ ay: Lanes, _ bx: Lanes, _ by: Lanes, _ x: Lanes, _ y: Lanes, _ w: Lanes,
    _ h: Lanes
  ) -> SIMDMask<SIMD8<Int32>> {
    let dx = bx - ax
    let dy = by - ay
    let adx = dx.replacing(with: -dx, where: dx .< 0)
    let ady = dy.replacing(with: -dy, where: dy .< 0)
    // Twice the distance of the centres along each axis, against the sum of the extents.
    let mx = x + x - ax - bx
    let my = y + y - ay - by
    let amx = mx.replacing(with: -mx, where: mx .< 0)
    let amy = my.replacing(with: -my, where: my .< 0)
    let offset = dx * (y - ay) - dy * (x - ax)
    let distance = offset.replacing(with: -offset, where: offset .< 0)
    return (amx .< adx + w + w) .& (amy .< ady + h + h) .& (distance .< adx * h + ady * w)
  }
}
