/// How often each pair of groups has how many ties, and how often they all meet in one node, over many
/// networks.
struct PairCensus {
  private let groups: [UInt32]
  private let count: Int

  /// The ties of each pair in the network that is being read, and the one node of either group in which
  /// they have all met so far; −1 where there is none.
  private var ties: [Int32]
  private var firstMeets: [Int32]
  private var secondMeets: [Int32]

  /// `carried[cell][ties]` and `free[cell][ties]`: how often, by whether one node has them all.
  private var carried: [[Double]]
  private var free: [[Double]]

  init(groups: [UInt32], count: Int) {
    self.groups = groups
    self.count = count
    ties = Array(repeating: 0, count: count * count)
    firstMeets = Array(repeating: -1, count: count * count)
    secondMeets = firstMeets
    carried = Array(repeating: [], count: count * count)
    free = carried
  }

  /// Reads a network: the two ends of its ties, one after the other.
  mutating func add(ends: [UInt32]) {
    for tie in stride(from: 0, to: ends.count, by: 2) { add(ends[tie], ends[tie + 1]) }
    close()
  }

  /// Reads a tie of the network.
  mutating func add(_ one: UInt32, _ other: UInt32) {
    let isTurned = groups[Int(other)] < groups[Int(one)]
    let (first, second) = isTurned ? (other, one) : (one, other)
    let row = Int(groups[Int(first)])
    let column = Int(groups[Int(second)])
    guard column < count, row != column else { return }
    let cell = row * count + column
    if ties[cell] == 0 {
      firstMeets[cell] = Int32(first)
      secondMeets[cell] = Int32(second)
    } else {
      if firstMeets[cell] != Int32(first) { firstMeets[cell] = -1 }
      if secondMeets[cell] != Int32(second) { secondMeets[cell] = -1 }
    }
    ties[cell] += 1
  }

  /// Ends the network.
  mutating func close() {
    for row in 0..<count {
      for cell in (row * count + row + 1)..<max((row + 1) * count, row * count + row + 1) {
        let number = Int(ties[cell])
        if number > 0, firstMeets[cell] >= 0 || secondMeets[cell] >= 0 {
          Self.note(number, in: &carried[cell])
        } else {
          Self.note(number, in: &free[cell])
        }
        ties[cell] = 0
      }
    }
  }

  private static func note(_ number: Int, in times: inout [Double]) {
    while times.count <= number { times.append(0) }
    times[number] += 1
  }

  /// What was read last of a pair, where one network was read.
  func single(_ cell: Int) -> (ties: Int, isCarriedByOne: Bool) {
    if let ties = carried[cell].lastIndex(where: { $0 > 0 }) { return (ties, true) }
    return (free[cell].lastIndex { $0 > 0 } ?? 0, false)
  }

  func outcomes(of cell: Int) -> Outcomes {
    Outcomes(carried: carried[cell], free: free[cell])
  }

  /// What a pair had over all networks.
  struct Outcomes {
    /// How often so many ties that all meet in one node.
    let carried: [Double]

    /// How often so many ties that do not, none among them.
    let free: [Double]

    var none: Double { free.first ?? 0 }
    var total: Double { carried.reduce(0, +) + free.reduce(0, +) }
    var most: Int { max(carried.count, free.count) - 1 }

    func count(of ties: Int) -> Double { at(ties, carried) + at(ties, free) }
    func free(_ ties: Int) -> Double { at(ties, free) }
    func below(_ ties: Int) -> Double { (0..<ties).reduce(0) { $0 + count(of: $1) } }
    func freeBelow(_ ties: Int) -> Double { (1..<max(1, ties)).reduce(0) { $0 + free($1) } }
    func above(_ ties: Int) -> Double { total - below(ties) - count(of: ties) }

    var mean: Double {
      (0...max(0, most)).reduce(0) { $0 + Double($1) * count(of: $1) } / max(1, total)
    }

    private func at(_ ties: Int, _ times: [Double]) -> Double {
      times.indices.contains(ties) ? times[ties] : 0
    }
  }
}
