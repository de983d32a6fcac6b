/// Kernel with unsafe memory: distances from 512 sources at once, a bit a source.
///
/// Each node holds the set of sources that have reached it, as 512 bits; a level of all searches
/// together is a union of neighbours' sets. What is new at a node on level *d* is a number of sources
/// at distance *d*: counted there, it gives closeness, harmonic closeness and eccentricity of the node
/// in one pass, without a distance ever being stored (M. Then and others, “The more the merrier:
/// efficient multi-source graph traversal”, *PVLDB* 8(4), 2014, 449–460).
///
/// A level is *pulled* by the nodes that some source has yet to reach, or *pushed* by the nodes that
/// were reached last, whichever are fewer edges; a long thin graph is all pushed.
///
/// What is written to and read from, and why it stays in bounds: columns of both rows are numbers
/// below `count`, and every array has `count` places, `hit` one more. `open` and `last` list distinct
/// nodes. Between two runs `stamp` is 0 everywhere; the other arrays are written before they are read.
@safe struct DistanceKernel: ~Copyable {
  typealias Sources = SIMD8<UInt64>

  /// How many sources one run takes.
  static let laneCount = 512

  /// The rows along which a node's distances run, and the same rows turned round.
  private let forward: LocalRows
  private let backward: LocalRows
  private let count: Int

  /// The sources that have reached each node.
  private let seen: UnsafeMutablePointer<Sources>

  /// Those that reached it on the last level of an even and of an odd number, and on which level + 1
  /// that was: where the stamp is older, the set is stale.
  private let fresh: (UnsafeMutablePointer<Sources>, UnsafeMutablePointer<Sources>)
  private let stamp: (UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<UInt32>)

  /// The nodes that some source has yet to reach.
  private let open: UnsafeMutablePointer<UInt32>

  /// The nodes reached on the last level, and on this one.
  private let last: (UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<UInt32>)

  /// The neighbours of one node that were reached on the last level, sifted out without a branch.
  private let hit: UnsafeMutablePointer<UInt32>

  init(forward: LocalRows, backward: LocalRows) {
    self.forward = forward
    self.backward = backward
    count = forward.count
    unsafe seen = .allocate(capacity: count)
    unsafe fresh = (.allocate(capacity: count), .allocate(capacity: count))
    unsafe stamp = (.allocate(capacity: count), .allocate(capacity: count))
    unsafe open = .allocate(capacity: count)
    unsafe last = (.allocate(capacity: count), .allocate(capacity: count))
    unsafe hit = .allocate(capacity: count + 1)
    unsafe stamp.0.initialize(repeating: 0, count: count)
    unsafe stamp.1.initialize(repeating: 0, count: count)
  }

  deinit {
    unsafe seen.deallocate()
    unsafe fresh.0.deallocate()
    unsafe fresh.1.deallocate()
    unsafe stamp.0.deallocate()
    unsafe stamp.1.deallocate()
    unsafe open.deallocate()
    unsafe last.0.deallocate()
    unsafe last.1.deallocate()
    unsafe hit.deallocate()
  }

  /// Adds to the tallies of a component's nodes their distances to up to 512 of its nodes.
  ///
  /// - Precondition: `sources` lies in `component`, no edge leaves the component, and `tallies` has a
  ///   place for each node of the rows.
  mutating func add(
    distancesTo sources: Range<Int>, within component: Range<Int>, to tallies: inout [DistanceTally]
  ) {
    precondition(sources.count <= Self.laneCount && component.upperBound <= count)
    precondition(sources.lowerBound >= component.lowerBound)
    precondition(sources.upperBound <= component.upperBound && tallies.count == count)
    unsafe forward.starts.withUnsafeBufferPointer { forwardStarts in
      unsafe forward.columns.withUnsafeBufferPointer { forwardColumns in
        unsafe backward.starts.withUnsafeBufferPointer { backwardStarts in
          unsafe backward.columns.withUnsafeBufferPointer { backwardColumns in
            unsafe tallies.withUnsafeMutableBufferPointer { tallies in
              guard let forwardStarts = forwardStarts.baseAddress,
                let forwardColumns = forwardColumns.baseAddress,
                let backwardStarts = backwardStarts.baseAddress,
                let backwardColumns = backwardColumns.baseAddress,
                let tallies = tallies.baseAddress
              else { return }
              unsafe run(
                sources, component, (forwardStarts, forwardColumns),
                (backwardStarts, backwardColumns), tallies)
            }
          }
        }
      }
    }
  }

  private typealias Rows = (starts: UnsafePointer<UInt32>, columns: UnsafePointer<UInt32>)

  private mutating func run(
    _ sources: Range<Int>, _ component: Range<Int>, _ forward: Rows, _ backward: Rows,
    _ tallies: UnsafeMutablePointer<DistanceTally>
  ) {
    var all = Sources.zero
    var openCount = 0
    var openEdges = 0
    for node in component {
      unsafe seen[node] = .zero
      unsafe open[openCount] = UInt32(node)
      openCount += 1
      unsafe openEdges += Int(forward.starts[node + 1] - forward.starts[node])
    }
    var lastCount = 0
    for (lane, source) in sources.enumerated() {
      all[lane >> 6] |= 1 << UInt64(lane & 63)
      var own = Sources.zero
      own[lane >> 6] = 1 << UInt64(lane & 63)
      unsafe seen[source] = own
      unsafe fresh.0[source] = own
      unsafe stamp.0[source] = 1
      unsafe last.0[lastCount] = UInt32(source)
      lastCount += 1
    }

    // Buffers of the last level, and those that this level fills.
    var (lastFresh, nextFresh) = unsafe fresh
    var (lastStamp, nextStamp) = unsafe stamp
    var (lastList, nextList) = unsafe last
    var level: UInt32 = 1
    while lastCount > 0 {
      var lastEdges = 0
      for number in 0..<lastCount {
        let node = unsafe Int(lastList[number])
        unsafe lastEdges += Int(backward.starts[node + 1] - backward.starts[node])
      }
      var nextCount = 0
      if lastEdges < openEdges {
        unsafe push(
          backward, from: lastList, lastCount, lastFresh, at: level, to: nextList, &nextCount,
          nextFresh, nextStamp)
      } else {
        // Those that every source has reached by now drop out.
        var stillOpen = 0
        openEdges = 0
        for number in 0..<openCount {
          let node = unsafe Int(open[number])
          guard unsafe seen[node] != all else { continue }
          unsafe open[stillOpen] = UInt32(truncatingIfNeeded: node)
          stillOpen &+= 1
          unsafe openEdges &+= Int(forward.starts[node + 1] - forward.starts[node])
          unsafe pull(
            forward, to: node, lastFresh, lastStamp, at: level, nextList, &nextCount, nextFresh)
        }
        openCount = stillOpen
      }
      lastCount = unsafe settle(
        nextList, nextCount, nextFresh, nextStamp, at: level, tallies)
      unsafe swap(&lastFresh, &nextFresh)
      unsafe swap(&lastStamp, &nextStamp)
      unsafe swap(&lastList, &nextList)
      level += 1
    }
    for node in component {
      unsafe stamp.0[node] = 0
      unsafe stamp.1[node] = 0
    }
  }

  /// The nodes reached last give what is fresh with them to those who have an edge to them.
  private func push(
    _ rows: Rows, from lastList: UnsafeMutablePointer<UInt32>, _ lastCount: Int,
    _ lastFresh: UnsafeMutablePointer<Sources>, at level: UInt32,
    to nextList: UnsafeMutablePointer<UInt32>, _ nextCount: inout Int,
    _ nextFresh: UnsafeMutablePointer<Sources>, _ nextStamp: UnsafeMutablePointer<UInt32>
  ) {
    for number in 0..<lastCount {
      let node = unsafe Int(lastList[number])
      let given = unsafe lastFresh[node]
      for position in unsafe Int(rows.starts[node])..<Int(rows.starts[node + 1]) {
        let neighbor = unsafe Int(rows.columns[position])
        if unsafe nextStamp[neighbor] == level + 1 {
          unsafe nextFresh[neighbor] |= given
        } else {
          unsafe nextStamp[neighbor] = level + 1
          unsafe nextFresh[neighbor] = given
          unsafe nextList[nextCount] = UInt32(truncatingIfNeeded: neighbor)
          nextCount &+= 1
        }
      }
    }
  }

  /// A node takes what is fresh with those to whom it has an edge.
  private func pull(
    _ rows: Rows, to node: Int, _ lastFresh: UnsafeMutablePointer<Sources>,
    _ lastStamp: UnsafeMutablePointer<UInt32>, at level: UInt32,
    _ nextList: UnsafeMutablePointer<UInt32>, _ nextCount: inout Int,
    _ nextFresh: UnsafeMutablePointer<Sources>
  ) {
    var hits = 0
    for position in unsafe Int(rows.starts[node])..<Int(rows.starts[node + 1]) {
      let neighbor = unsafe rows.columns[position]
      unsafe hit[hits] = neighbor
      // 1 where the stamp is that of the last level, else 0: no stamp here is higher.
      unsafe hits &+= Int((level &- lastStamp[Int(neighbor)] &- 1) &>> 31)
    }
    guard hits > 0 else { return }
    var taken = Sources.zero
    for number in 0..<hits { unsafe taken |= lastFresh[Int(hit[number])] }
    unsafe nextFresh[node] = taken
    unsafe nextList[nextCount] = UInt32(truncatingIfNeeded: node)
    nextCount &+= 1
  }

  /// Keeps of what was brought to nodes what is new to them, and counts it; drops the nodes to whom
  /// nothing is new.
  private func settle(
    _ list: UnsafeMutablePointer<UInt32>, _ listCount: Int,
    _ nextFresh: UnsafeMutablePointer<Sources>, _ nextStamp: UnsafeMutablePointer<UInt32>,
    at level: UInt32, _ tallies: UnsafeMutablePointer<DistanceTally>
  ) -> Int {
    let distance = Double(level)
    var kept = 0
    for number in 0..<listCount {
      let node = unsafe Int(list[number])
      let new = unsafe nextFresh[node] & ~seen[node]
      let bits = new.bitCount
      guard bits > 0 else {
        unsafe nextStamp[node] = 0
        continue
      }
      unsafe nextFresh[node] = new
      unsafe nextStamp[node] = level + 1
      unsafe seen[node] |= new
      unsafe list[kept] = UInt32(truncatingIfNeeded: node)
      kept &+= 1
      unsafe tallies[node].add(Double(bits), at: distance)
    }
    return kept
  }
}

extension SIMD8<UInt64> {
  /// How many of the 512 bits are set: counted byte by byte in all lanes at once, then added up.
  fileprivate var bitCount: Int {
    let pairs = self &- ((self &>> 1) & 0x5555_5555_5555_5555)
    let nibbles = (pairs & 0x3333_3333_3333_3333) &+ ((pairs &>> 2) & 0x3333_3333_3333_3333)
    let bytes = (nibbles &+ (nibbles &>> 4)) & 0x0F0F_0F0F_0F0F_0F0F
    // At most 8 in each byte of a lane, so at most 64 in each byte of the sum.
    let four = bytes.lowHalf &+ bytes.highHalf
    let two = four.lowHalf &+ four.highHalf
    let one = two.x &+ two.y
    let halves = (one & 0x00FF_00FF_00FF_00FF) &+ ((one &>> 8) & 0x00FF_00FF_00FF_00FF)
    return Int(truncatingIfNeeded: (halves &* 0x0001_0001_0001_0001) &>> 48)
  }
}
