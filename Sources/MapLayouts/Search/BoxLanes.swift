import Scene

/// The boxes of nodes, eight to a vector.
struct BoxLanes {
  typealias Lanes = SIMD8<Float>

  /// Eight boxes as centres and half sizes.
  private struct Block {
    var x = Lanes(repeating: BoxLanes.nowhere)
    var y = Lanes(repeating: BoxLanes.nowhere)
    var w = Lanes()
    var h = Lanes()
  }

  private var blocks: [Block]

  /// Far outside any page: lanes without a box stand there and meet nothing.
  private static let nowhere: Float = -1e6

  init(_ sizes: [Size], clearance: Double) {
    blocks = Array(repeating: Block(), count: (sizes.count + 7) / 8)
    for (index, size) in sizes.enumerated() {
      blocks[index >> 3].w[index & 7] = Float(size.width / 2 + clearance)
      blocks[index >> 3].h[index & 7] = Float(size.height / 2 + clearance)
    }
  }

  /// Zero for each box.
  var noCounts: [SIMD8<Int32>] { Array(repeating: SIMD8(), count: blocks.count) }

  mutating func move(_ index: Int, to center: Point) {
    blocks[index >> 3].x[index & 7] = Float(center.x)
    blocks[index >> 3].y[index & 7] = Float(center.y)
  }

  /// Takes a box off the page.
  mutating func remove(_ index: Int) {
    blocks[index >> 3].x[index & 7] = Self.nowhere
    blocks[index >> 3].y[index & 7] = Self.nowhere
  }

  /// A box as centre and half sizes.
  func box(_ index: Int) -> SIMD4<Float> {
    let block = blocks[index >> 3]
    let lane = index & 7
    return SIMD4(block.x[lane], block.y[lane], block.w[lane], block.h[lane])
  }

  /// How many boxes a line meets, those of its own ends among them.
  func met(from start: Point, to end: Point) -> Int {
    let line = SIMD4(Float(start.x), Float(start.y), Float(end.x - start.x), Float(end.y - start.y))
    var count = SIMD8<Int32>()
    for block in blocks { count.replace(with: count &+ 1, where: Self.meet(block, line)) }
    return Int(count.wrappedSum())
  }

  /// Adds a number to the count of each box that a line meets; says how many there are.
  func met(
    from start: Point, to end: Point, add step: Int32, to counts: inout [SIMD8<Int32>]
  ) -> Int {
    let line = SIMD4(Float(start.x), Float(start.y), Float(end.x - start.x), Float(end.y - start.y))
    var count = SIMD8<Int32>()
    for (place, block) in blocks.enumerated() {
      let meeting = Self.meet(block, line)
      count.replace(with: count &+ 1, where: meeting)
      counts[place].replace(with: counts[place] &+ step, where: meeting)
    }
    return Int(count.wrappedSum())
  }

  @inline(__always)
  private static func meet(_ block: Block, _ line: SIMD4<Float>) -> SIMDMask<SIMD8<Int32>> {
    meet(
      block.x - line.x, block.y - line.y, Lanes(repeating: line.z), Lanes(repeating: line.w),
      block.w, block.h)
  }

  /// Whether a box, if it stood elsewhere, would come closer to another than a gap allows.
  ///
  /// - Parameter absent: a box that does not count, beside the one itself; -1 for none.
  func overlaps(_ index: Int, at center: Point, gap: Size, apartFrom absent: Int) -> Bool {
    let own = box(index)
    let (x, y) = (Float(center.x), Float(center.y))
    for (place, block) in blocks.enumerated() {
      let apartX = block.x - x
      let apartY = block.y - y
      let reachX = block.w + (own.z + Float(gap.width))
      let reachY = block.h + (own.w + Float(gap.height))
      var hits =
        (apartX .< reachX) .& (-apartX .< reachX) .& (apartY .< reachY) .& (-apartY .< reachY)
      if index >> 3 == place { hits[index & 7] = false }
      if absent >= 0 && absent >> 3 == place { hits[absent & 7] = false }
      if any(hits) { return true }
    }
    return false
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
