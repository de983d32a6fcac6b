import GraphCore

/// A figure of two or more networks, and where it stands among those of networks whose participants
/// have been exchanged at random.
public struct PermutationTest: Equatable, Sendable {
  /// The figure observed.
  public let value: Double

  /// The mean of the drawn figures.
  public let mean: Double

  /// The 2.5 % and 97.5 % quantiles of the drawn figures.
  public let low: Double
  public let high: Double

  /// How likely a figure as great as the observed is by chance: (1 + draws as great) / (1 + draws).
  public let pAtLeast: Double

  /// How likely a figure as small is by chance: (1 + draws as small) / (1 + draws).
  public let pAtMost: Double

  /// How likely a figure as far from 0 is by chance: (1 + draws as far) / (1 + draws).
  public let pTwoSided: Double

  /// How many permutations were drawn, from which seed.
  public let draws: Int
  public let seed: UInt64

  /// - Precondition: at least one figure was drawn.
  init(value: Double, drawn: [Double], seed: UInt64) {
    precondition(!drawn.isEmpty, "at least one draw")
    // Figures that differ by rounding alone are the same.
    let tolerance = 1e-10 * max(1, value.magnitude)
    let inOrder = drawn.sorted()
    func quantile(_ share: Double) -> Double {
      let place = share * Double(inOrder.count - 1)
      let below = Int(place)
      let above = min(below + 1, inOrder.count - 1)
      return inOrder[below] + (inOrder[above] - inOrder[below]) * (place - Double(below))
    }
    func p(_ isMet: (Double) -> Bool) -> Double {
      Double(1 + drawn.count(where: isMet)) / Double(1 + drawn.count)
    }
    self.value = value
    mean = drawn.reduce(0, +) / Double(drawn.count)
    low = quantile(0.025)
    high = quantile(0.975)
    pAtLeast = p { $0 >= value - tolerance }
    pAtMost = p { $0 <= value + tolerance }
    pTwoSided = p { $0.magnitude >= value.magnitude - tolerance }
    draws = drawn.count
    self.seed = seed
  }
}

/// Draws permutations of so many nodes in blocks of fixed size, each with numbers of its own, so that
/// no result depends on the number of threads.
func permutedFigures<Figure: Sendable>(
  nodeCount: Int, draws: Int, seed: UInt64, threads: Int,
  _ figure: @Sendable (_ order: [UInt32], _ inverse: [UInt32]) -> Figure
) -> [Figure] {
  let block = 32
  return concurrentPieces(
    (draws + block - 1) / block, threads: threads, desk: { PermutationDesk(nodeCount: nodeCount) },
    work: { piece, desk in
      var generator = SplitMix64(seed: seed, stream: piece)
      // Each block begins with the same order: what a thread did before must leave no trace.
      desk.putInOrder()
      return (piece * block..<min(draws, (piece + 1) * block)).map { _ in
        desk.shuffle(using: &generator)
        return figure(desk.order, desk.inverse)
      }
    }
  ).flatMap { $0 }
}

/// An order of nodes and its inverse, kept from one draw to the next.
private struct PermutationDesk {
  private(set) var order: [UInt32]
  private(set) var inverse: [UInt32]

  init(nodeCount: Int) {
    order = Array(0..<UInt32(nodeCount))
    inverse = order
  }

  mutating func putInOrder() {
    for place in order.indices { order[place] = UInt32(place) }
  }

  mutating func shuffle(using generator: inout SplitMix64) {
    order.shuffle(using: &generator)
    for (place, node) in order.enumerated() { inverse[Int(node)] = UInt32(place) }
  }
}
