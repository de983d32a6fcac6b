import Scene

/// Straight lines, eight to a vector, so that one line is held against all others eight at a time.
///
/// Ends lie on whole points, and a page is at most some thousand of them wide: every product below is
/// then a whole number under 2²⁴, which single precision holds exactly. Whether two lines cross never
/// depends on which of them is asked.
struct SegmentLanes {
  typealias Lanes = SIMD8<Float>

  /// Eight lines: where they start and how far they lead.
  private struct Block {
    var x = Lanes(repeating: SegmentLanes.nowhere)
    var y = Lanes(repeating: SegmentLanes.nowhere)
    var dx = Lanes()
    var dy = Lanes()
  }

  private var blocks: [Block]

  /// Far outside any page: lanes without a line stand there and meet nothing.
  private static let nowhere: Float = 1e6

  init(count: Int) {
    blocks = Array(repeating: Block(), count: (count + 7) / 8)
  }

  /// Zero for each line.
  var noCounts: [SIMD8<Int32>] { Array(repeating: SIMD8(), count: blocks.count) }

  mutating func move(_ index: Int, from start: Point, to end: Point) {
    let (block, lane) = (index >> 3, index & 7)
    blocks[block].x[lane] = Float(start.x)
    blocks[block].y[lane] = Float(start.y)
    blocks[block].dx[lane] = Float(end.x - start.x)
    blocks[block].dy[lane] = Float(end.y - start.y)
  }

  /// Takes a line off the page.
  mutating func remove(_ index: Int) {
    let (block, lane) = (index >> 3, index & 7)
    blocks[block].x[lane] = Self.nowhere
    blocks[block].y[lane] = Self.nowhere
    blocks[block].dx[lane] = 0
    blocks[block].dy[lane] = 0
  }

  /// Whether a line is on the page.
  func isIn(_ index: Int) -> Bool { blocks[index >> 3].x[index & 7] != Self.nowhere }

  private func line(_ index: Int) -> SIMD4<Float> {
    let lane = index & 7
    let block = blocks[index >> 3]
    return SIMD4(block.x[lane], block.y[lane], block.dx[lane], block.dy[lane])
  }

  /// How many lines cross one of them.
  ///
  /// Lines with a common end do not: the common point lies on both, so that one of the products
  /// below is exactly zero.
  func crossings(with index: Int) -> Int {
    let line = line(index)
    var count = SIMD8<Int32>()
    for block in blocks {
      count.replace(with: count &+ 1, where: Self.cross(block, line))
    }
    return Int(count.wrappedSum())
  }

  /// Adds a number to the count of each line that crosses one of them; says how many there are.
  func crossings(with index: Int, add step: Int32, to counts: inout [SIMD8<Int32>]) -> Int {
    let line = line(index)
    var count = SIMD8<Int32>()
    for (place, block) in blocks.enumerated() {
      let crossing = Self.cross(block, line)
      count.replace(with: count &+ 1, where: crossing)
      counts[place].replace(with: counts[place] &+ step, where: crossing)
    }
    return Int(count.wrappedSum())
  }

  /// Whether lines cross one, lane by lane: the ends of each lie on both sides of the other.
  @inline(__always)
  private static func cross(_ block: Block, _ line: SIMD4<Float>) -> SIMDMask<SIMD8<Int32>> {
    let (dx, dy) = (line.z, line.w)
    // The block's lines as seen from where the one starts.
    let x = block.x - line.x
    let y = block.y - line.y
    let start = y * dx - x * dy
    let turn = block.dy * dx - block.dx * dy
    let seen = block.dy * x - block.dx * y
    return (start * (start + turn) .< 0) .& (seen * (seen - turn) .< 0)
  }

  /// Whether two of the lines cross.
  func cross(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (line(first), line(second))
    let x = other.x - one.x
    let y = other.y - one.y
    let start = y * one.z - x * one.w
    let turn = other.w * one.z - other.z * one.w
    let seen = other.w * x - other.z * y
    return start * (start + turn) < 0 && seen * (seen - turn) < 0
  }

  /// How many lines meet a box, given as centre and half sizes.
  func met(by box: SIMD4<Float>) -> Int {
    var count = SIMD8<Int32>()
    for block in blocks { count.replace(with: count &+ 1, where: Self.meet(block, box)) }
    return Int(count.wrappedSum())
  }

  /// Adds a number to the count of each line that meets a box; says how many there are.
  func met(by box: SIMD4<Float>, add step: Int32, to counts: inout [SIMD8<Int32>]) -> Int {
    var count = SIMD8<Int32>()
    for (place, block) in blocks.enumerated() {
      let meeting = Self.meet(block, box)
      count.replace(with: count &+ 1, where: meeting)
      counts[place].replace(with: counts[place] &+ step, where: meeting)
    }
    return Int(count.wrappedSum())
  }

  @inline(__always)
  private static func meet(_ block: Block, _ box: SIMD4<Float>) -> SIMDMask<SIMD8<Int32>> {
    BoxLanes.meet(
      box.x - block.x, box.y - block.y, block.dx, block.dy, Lanes(repeating: box.z),
      Lanes(repeating: box.w))
  }

  /// Whether one of the lines meets a box.
  func meets(_ index: Int, _ boxes: BoxLanes, _ node: Int) -> Bool {
    let line = line(index)
    return boxes.isMet(node, from: SIMD2(line.x, line.y), by: SIMD2(line.z, line.w))
  }
}
