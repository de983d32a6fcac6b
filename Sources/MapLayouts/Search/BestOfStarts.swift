import Dispatch
import Synchronization

/// What comes out best of searches from several starts, each on a thread of its own where there are
/// enough; the number of threads makes no difference.
enum BestOfStarts {
  /// The results in the order of their costs; of equal ones, the earlier start's first.
  static func ranked<Start: Sendable, Value: Sendable>(
    _ starts: [Start], search: @Sendable (Start) -> (cost: Double, value: Value)?
  ) -> [(cost: Double, value: Value)] {
    let found = Mutex<[Int: (cost: Double, value: Value)]>([:])
    DispatchQueue.concurrentPerform(iterations: starts.count) { index in
      guard let result = search(starts[index]) else { return }
      found.withLock { $0[index] = result }
    }
    return found.withLock { found in
      found.sorted { ($0.value.cost, $0.key) < ($1.value.cost, $1.key) }.map(\.value)
    }
  }
}
