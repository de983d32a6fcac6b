/// Kernel with unsafe memory: shortest paths from eight sources at once over a ``PathRegion``.
///
/// Dependencies are accumulated after Brandes, with three changes. The eight sources share one pass
/// over the rows: each node holds one number a source, side by side in a vector, and a mask of eight
/// bits says for which sources the node stands on the present level. Predecessors are not listed:
/// on the way back, a node adds up its neighbours of the level below it. And ends of paths are
/// weighed: a node stands for many (``PathRegion/ends``, ``PathRegion/copies``).
///
/// What is written to and read from, and why it stays in bounds:
///
/// - `starts`, `columns`: those of the region, for as long as `addDependencies` runs. Columns are
///   local numbers below `count`, and every other array of a number a node has `count` places.
/// - `entry…`: a node reached on a level, with the sources for which it is. A level adds at most
///   `count` entries, and there is room for as many before it begins (`makeRoom`).
///
/// Between two runs: `seen`, `pending`, `levelMask` are 0 and `arriving` is 0 everywhere.
@safe struct DependencyKernel: ~Copyable {
  typealias Lanes = SIMD8<Double>

  /// How many sources one run takes.
  static let laneCount = 8

  private let region: PathRegion
  private let count: Int

  private let seen: UnsafeMutablePointer<UInt8>
  private let pending: UnsafeMutablePointer<UInt8>
  private let levelMask: UnsafeMutablePointer<UInt8>
  private let arriving: UnsafeMutablePointer<Lanes>
  private let coefficient: UnsafeMutablePointer<Lanes>

  /// For each mask, 1 in the lanes that it has and 0 in the others.
  private let present: UnsafeMutablePointer<Lanes>

  /// The neighbours of one node that matter on a level. They are sifted out of the row first,
  /// without a branch: whether the next one matters is what a processor guesses wrong.
  private let hit: UnsafeMutablePointer<UInt32>

  private var entryNode: UnsafeMutablePointer<UInt32>
  private var entryMask: UnsafeMutablePointer<UInt8>
  private var entryValue: UnsafeMutablePointer<Lanes>
  private var entryCapacity: Int

  init(_ region: PathRegion) {
    self.region = region
    count = region.count
    unsafe seen = .allocate(capacity: count)
    unsafe pending = .allocate(capacity: count)
    unsafe levelMask = .allocate(capacity: count)
    unsafe arriving = .allocate(capacity: count)
    unsafe coefficient = .allocate(capacity: count)
    unsafe present = .allocate(capacity: 256)
    unsafe hit = .allocate(capacity: count + 1)
    unsafe seen.initialize(repeating: 0, count: count)
    unsafe pending.initialize(repeating: 0, count: count)
    unsafe levelMask.initialize(repeating: 0, count: count)
    unsafe arriving.initialize(repeating: .zero, count: count)
    unsafe coefficient.initialize(repeating: .zero, count: count)
    for mask in 0..<256 {
      var lanes = Lanes.zero
      for lane in 0..<Self.laneCount where mask & (1 << lane) != 0 { lanes[lane] = 1 }
      unsafe (present + mask).initialize(to: lanes)
    }
    entryCapacity = 3 * count + Self.laneCount
    unsafe entryNode = .allocate(capacity: entryCapacity)
    unsafe entryMask = .allocate(capacity: entryCapacity)
    unsafe entryValue = .allocate(capacity: entryCapacity)
  }

  deinit {
    unsafe seen.deallocate()
    unsafe pending.deallocate()
    unsafe levelMask.deallocate()
    unsafe arriving.deallocate()
    unsafe coefficient.deallocate()
    unsafe present.deallocate()
    unsafe hit.deallocate()
    unsafe entryNode.deallocate()
    unsafe entryMask.deallocate()
    unsafe entryValue.deallocate()
  }

  /// Adds to each node's load the paths from up to eight consecutive sources to all ends.
  ///
  /// - Precondition: `sources` lies in the region, and `loads` has a place for each of its nodes.
  mutating func addDependencies(on sources: Range<Int>, to loads: inout [Double]) {
    precondition(sources.count <= Self.laneCount && sources.upperBound <= count)
    precondition(loads.count == count && region.rows.starts.count == count + 1)
    unsafe region.rows.starts.withUnsafeBufferPointer { starts in
      unsafe region.rows.columns.withUnsafeBufferPointer { columns in
        unsafe region.ends.withUnsafeBufferPointer { ends in
          unsafe region.copies.withUnsafeBufferPointer { copies in
            unsafe loads.withUnsafeMutableBufferPointer { loads in
              guard let starts = starts.baseAddress, let ends = ends.baseAddress,
                let copies = copies.baseAddress, let loads = loads.baseAddress,
                let columns = columns.baseAddress
              else { return }
              let levels = unsafe spread(sources, starts, columns, copies)
              unsafe gather(levels, sources, starts, columns, ends, copies, loads)
            }
          }
        }
      }
    }
  }

  /// Counts shortest paths level by level; gives where each level's entries begin, and their end.
  private mutating func spread(
    _ sources: Range<Int>, _ starts: UnsafePointer<UInt32>, _ columns: UnsafePointer<UInt32>,
    _ copies: UnsafePointer<Double>
  ) -> [Int] {
    var entries = 0
    for (lane, source) in sources.enumerated() {
      let mask = UInt8(1) << UInt8(lane)
      unsafe entryNode[entries] = UInt32(source)
      unsafe entryMask[entries] = mask
      // One of the alike is the source: what it passes on is 1, not once for each of them.
      unsafe entryValue[entries] = present[Int(mask)] / copies[source]
      unsafe seen[source] = mask
      entries += 1
    }
    var levels = [0, entries]
    var unreached = (count - 1) * sources.count  // pairs of a source and a node it has not met

    while levels[levels.count - 2] < entries, unreached > 0 {
      makeRoom(after: entries)
      let level = levels[levels.count - 2]..<entries
      for entry in level {
        let node = unsafe Int(entryNode[entry])
        let mask = unsafe entryMask[entry]
        let passed = unsafe entryValue[entry] * copies[node]
        var hits = 0
        for position in unsafe Int(starts[node])..<Int(starts[node + 1]) {
          let neighbor = unsafe columns[position]
          unsafe hit[hits] = neighbor
          hits &+= unsafe (mask & ~seen[Int(neighbor)]).isSome
        }
        for number in 0..<hits {
          let neighbor = unsafe Int(hit[number])
          let reached = unsafe mask & ~seen[neighbor]
          let before = unsafe pending[neighbor]
          unsafe entryNode[entries] = UInt32(truncatingIfNeeded: neighbor)
          entries &+= 1 &- before.isSome
          unsafe pending[neighbor] = before | reached
          unsafe arriving[neighbor] += passed
        }
      }
      for entry in level.upperBound..<entries {
        let node = unsafe Int(entryNode[entry])
        let mask = unsafe pending[node]
        unsafe pending[node] = 0
        unsafe seen[node] |= mask
        unsafe entryMask[entry] = mask
        // Sources that had met the node before pushed to it too: their lanes are left behind.
        unsafe entryValue[entry] = arriving[node] * present[Int(mask)]
        unsafe arriving[node] = .zero
        unreached &-= mask.nonzeroBitCount
      }
      levels.append(entries)
    }
    for entry in 0..<entries { unsafe seen[Int(entryNode[entry])] = 0 }
    return levels
  }

  /// Adds up dependencies from the last level back to the first.
  private mutating func gather(
    _ levels: [Int], _ sources: Range<Int>, _ starts: UnsafePointer<UInt32>,
    _ columns: UnsafePointer<UInt32>, _ ends: UnsafePointer<Double>,
    _ copies: UnsafePointer<Double>, _ loads: UnsafeMutablePointer<Double>
  ) {
    var sourceEnds = Lanes.zero
    for (lane, source) in sources.enumerated() { sourceEnds[lane] = unsafe ends[source] }
    var below = 0..<0  // entries of the level below, whose coefficients are in place

    for number in stride(from: levels.count - 2, through: 1, by: -1) {
      let level = levels[number]..<levels[number + 1]
      for entry in level {
        let node = unsafe Int(entryNode[entry])
        let mask = unsafe entryMask[entry]
        let paths = unsafe entryValue[entry]
        let here = unsafe present[Int(mask)]

        var onward = Lanes.zero
        if !below.isEmpty {
          var hits = 0
          for position in unsafe Int(starts[node])..<Int(starts[node + 1]) {
            let neighbor = unsafe columns[position]
            unsafe hit[hits] = neighbor
            hits &+= unsafe (levelMask[Int(neighbor)] & mask).isSome
          }
          for number in 0..<hits { unsafe onward += coefficient[Int(hit[number])] }
        }
        // `paths` is 0 in the lanes that are not here, and so is the dependency.
        let dependency = paths * onward
        unsafe loads[node] += dependency.total
        // 1 in place of 0 paths, so that lanes that are not here divide 0 by 1.
        unsafe entryValue[entry] =
          (here * sourceEnds * ends[node] + dependency * copies[node]) / (paths + (1 - here))
      }
      for entry in below { unsafe levelMask[Int(entryNode[entry])] = 0 }
      for entry in level {
        let node = unsafe Int(entryNode[entry])
        unsafe levelMask[node] = entryMask[entry]
        unsafe coefficient[node] = entryValue[entry]
      }
      below = level
    }
    for entry in below { unsafe levelMask[Int(entryNode[entry])] = 0 }
  }

  /// Sees to it that one more level has room after the entries there are, and one place beyond.
  private mutating func makeRoom(after entries: Int) {
    let needed = entries + count + 1
    guard needed > entryCapacity else { return }
    let capacity = max(needed, 2 * entryCapacity)
    let nodes = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
    let masks = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    let values = UnsafeMutablePointer<Lanes>.allocate(capacity: capacity)
    unsafe nodes.moveInitialize(from: entryNode, count: entries)
    unsafe masks.moveInitialize(from: entryMask, count: entries)
    unsafe values.moveInitialize(from: entryValue, count: entries)
    unsafe entryNode.deallocate()
    unsafe entryMask.deallocate()
    unsafe entryValue.deallocate()
    unsafe entryNode = nodes
    unsafe entryMask = masks
    unsafe entryValue = values
    entryCapacity = capacity
  }
}

extension SIMD8<Double> {
  /// The sum of the eight lanes, in a fixed order.
  fileprivate var total: Double {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }
}

extension UInt8 {
  /// 1 where a bit is set, else 0; in arithmetic, since the optimiser makes a branch of a comparison.
  fileprivate var isSome: Int { (Int(self) &+ 255) >> 8 }
}
