/// Straight lines, eight to a vector, so that one line is held against all others eight at a time.
///
/// Ends lie on whole points, and a page is at most some thousand of them wide: every product below is
/// then a whole number under 2²⁴, which single precision holds exactly. Whether two lines cross never
/// depends on which of them is asked.
struct SegmentLanes {
  typealias Lanes = SIMD8<Float>

  private var startX: [Lanes]
  private var startY: [Lanes]
  private var endX: [Lanes]
  private var endY: [Lanes]

  /// Far outside any page: lanes without a line stand there and meet nothing.
  private static let nowhere: Float = 1e6

  init(count: Int) {
    let empty = Array(repeating: Lanes(repeating: Self.nowhere), count: (count + 7) / 8)
    startX = empty
    startY = empty
    endX = empty
    endY = empty
  }

  mutating func move(_ index: Int, from start: Point, to end: Point) {
    startX[index >> 3][index & 7] = Float(start.x)
    startY[index >> 3][index & 7] = Float(start.y)
    endX[index >> 3][index & 7] = Float(end.x)
    endY[index >> 3][index & 7] = Float(end.y)
  }

  /// How many lines cross one of them.
  ///
  /// Lines with a common end do not: the common point lies on both, so that one of the products
  /// below is exactly zero.
  func crossings(with index: Int) -> Int {
    let (block, lane) = (index >> 3, index & 7)
    let ax = startX[block][lane]
    let ay = startY[block][lane]
    let dx = endX[block][lane] - ax
    let dy = endY[block][lane] - ay
    var count = SIMD8<Int32>()
    for block in startX.indices {
      let cx = startX[block] - ax
      let cy = startY[block] - ay
      let ex = endX[block] - ax
      let ey = endY[block] - ay
      let firstSide = cy * dx - cx * dy
      let secondSide = ey * dx - ex * dy
      let acrossX = ex - cx
      let acrossY = ey - cy
      let thirdSide = acrossY * cx - acrossX * cy
      let fourthSide = thirdSide + (acrossX * dy - acrossY * dx)
      let crossing = (firstSide * secondSide .< 0) .& (thirdSide * fourthSide .< 0)
      count.replace(with: count &+ 1, where: crossing)
    }
    return Int(count.wrappedSum())
  }

  /// Whether two of the lines cross.
  func cross(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = ends(first)
    let (c, d) = ends(second)
    func side(_ p: SIMD2<Float>, _ q: SIMD2<Float>, _ r: SIMD2<Float>) -> Float {
      let u = q - p
      let v = r - p
      return u.x * v.y - u.y * v.x
    }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }

  /// How many lines meet a box.
  func met(_ boxes: BoxLanes, _ node: Int) -> Int {
    let box = boxes.box(node)
    var count = SIMD8<Int32>()
    for block in startX.indices {
      let meets = BoxLanes.meet(
        startX[block], startY[block], endX[block], endY[block], Lanes(repeating: box.x),
        Lanes(repeating: box.y), Lanes(repeating: box.z), Lanes(repeating: box.w))
      count.replace(with: count &+ 1, where: meets)
    }
    return Int(count.wrappedSum())
  }

  /// Whether one of the lines meets a box.
  func meets(_ index: Int, _ boxes: BoxLanes, _ node: Int) -> Bool {
    let (start, end) = ends(index)
    return boxes.isMet(node, from: start, to: end)
  }

  private func ends(_ index: Int) -> (SIMD2<Float>, SIMD2<Float>) {
    let (block, lane) = (index >> 3, index & 7)
    return (
      SIMD2(startX[block][lane], startY[block][lane]), SIMD2(endX[block][lane], endY[block][lane])
    )
  }
}
