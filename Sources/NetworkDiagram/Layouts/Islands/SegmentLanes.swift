/// Straight lines, eight to a vector, so that one line is held against all others eight at a time.
///
/// Ends lie on whole points, and a page is at most some thousand of them wide: every product below is
/// then a whole number under 2²⁴, which single precision holds exactly. Whether two lines cross never
/// depends on which of them is asked.
struct SegmentLanes {
  typealias Lanes = SIMD8<Float>

  private var startX: [Lanes]
  private var startY: [Lanes]
  private var deltaX: [Lanes]
  private var deltaY: [Lanes]

  /// Far outside any page: lanes without a line stand there and meet nothing.
  private static let nowhere: Float = 1e6

  init(count: Int) {
    let blocks = (count + 7) / 8
    startX = Array(repeating: Lanes(repeating: Self.nowhere), count: blocks)
    startY = startX
    deltaX = Array(repeating: Lanes(), count: blocks)
    deltaY = deltaX
  }

  mutating func move(_ index: Int, from start: Point, to end: Point) {
    startX[index >> 3][index & 7] = Float(start.x)
    startY[index >> 3][index & 7] = Float(start.y)
    deltaX[index >> 3][index & 7] = Float(end.x - start.x)
    deltaY[index >> 3][index & 7] = Float(end.y - start.y)
  }

  /// How many lines cross one of them.
  ///
  /// Lines with a common end do not: the common point lies on both, so that one of the products
  /// below is exactly zero.
  func crossings(with index: Int) -> Int {
    let (block, lane) = (index >> 3, index & 7)
    let x = startX[block][lane]
    let y = startY[block][lane]
    let dx = deltaX[block][lane]
    let dy = deltaY[block][lane]
    var count = SIMD8<Int32>()
    for block in startX.indices {
      let crossing = Self.cross(
        startX[block] - x, startY[block] - y, deltaX[block], deltaY[block], dx, dy)
      count.replace(with: count &+ 1, where: crossing)
    }
    return Int(count.wrappedSum())
  }

  /// Whether lines cross one, lane by lane: the ends of each lie on both sides of the other.
  ///
  /// - Parameters:
  ///   - x: where the lines start, as seen from the start of the one; likewise `y`.
  ///   - ex: how far they lead; likewise `ey`.
  ///   - dx: how far the one leads; likewise `dy`.
  @inline(__always)
  private static func cross(
    _ x: Lanes, _ y: Lanes, _ ex: Lanes, _ ey: Lanes, _ dx: Float, _ dy: Float
  ) -> SIMDMask<SIMD8<Int32>> {
    let start = y * dx - x * dy
    let turn = ey * dx - ex * dy
    let seen = ey * x - ex * y
    return (start * (start + turn) .< 0) .& (seen * (seen - turn) .< 0)
  }

  /// Whether two of the lines cross.
  func cross(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (first >> 3, first & 7)
    let (c, d) = (second >> 3, second & 7)
    let x = startX[c][d] - startX[a][b]
    let y = startY[c][d] - startY[a][b]
    let (dx, dy) = (deltaX[a][b], deltaY[a][b])
    let (ex, ey) = (deltaX[c][d], deltaY[c][d])
    let start = y * dx - x * dy
    let turn = ey * dx - ex * dy
    let seen = ey * x - ex * y
    return start * (start + turn) < 0 && seen * (seen - turn) < 0
  }

  /// How many lines meet a box.
  func met(_ boxes: BoxLanes, _ node: Int) -> Int {
    let box = boxes.box(node)
    let (x, y) = (Lanes(repeating: box.x), Lanes(repeating: box.y))
    let (w, h) = (Lanes(repeating: box.z), Lanes(repeating: box.w))
    var count = SIMD8<Int32>()
    for block in startX.indices {
      let meets = BoxLanes.meet(
        x - startX[block], y - startY[block], deltaX[block], deltaY[block], w, h)
      count.replace(with: count &+ 1, where: meets)
    }
    return Int(count.wrappedSum())
  }

  /// Whether one of the lines meets a box.
  func meets(_ index: Int, _ boxes: BoxLanes, _ node: Int) -> Bool {
    let (block, lane) = (index >> 3, index & 7)
    return boxes.isMet(
      node, from: SIMD2(startX[block][lane], startY[block][lane]),
      by: SIMD2(deltaX[block][lane], deltaY[block][lane]))
  }
}
