import GraphCore

/// The ways to deal the labels of groups out to the nodes, as many of each as there are.
struct LabelArrangements: Sendable {
  /// The first in the order of dictionaries.
  let first: [UInt32]

  private let sizes: [Int]

  init(of groups: NodePartition) {
    first = groups.numbers.sorted()
    sizes = groups.sizes
  }

  /// N!/Πn_k!, or `nil` where that is more than a limit.
  func count(upTo limit: Int) -> Int? {
    var count = 1
    var placed = 0
    for size in sizes {
      // The binomial of placed + size over size, multiplied up so that each step is a whole number.
      for number in 1...max(1, size) where number <= size {
        placed += 1
        let (product, overflow) = count.multipliedReportingOverflow(by: placed)
        guard !overflow else { return nil }
        count = product / number
        guard count <= limit else { return nil }
      }
    }
    return count
  }

  /// One of them, all alike.
  func shuffled(using generator: inout SplitMix64) -> [UInt32] {
    var labels = first
    for place in stride(from: labels.count - 1, to: 0, by: -1) {
      labels.swapAt(place, generator.below(place + 1))
    }
    return labels
  }

  /// Goes on to the next in the order of dictionaries; false after the last.
  static func advance(_ labels: inout [UInt32]) -> Bool {
    guard labels.count > 1 else { return false }
    var place = labels.count - 1
    while place > 0, labels[place - 1] >= labels[place] { place -= 1 }
    guard place > 0 else { return false }
    var other = labels.count - 1
    while labels[other] <= labels[place - 1] { other -= 1 }
    labels.swapAt(place - 1, other)
    labels[place...].reverse()
    return true
  }
}
