import Dispatch
import Synchronization

/// Does pieces of work on several threads and gives their results in the order of the pieces.
///
/// How work is cut into pieces must not depend on the number of threads. Whoever adds up the results
/// in order then gets the same sum, to the last bit, on any number of threads. Each thread makes one
/// `desk` to work at and uses it for all its pieces.
package func concurrentPieces<Desk: ~Copyable, Result: Sendable>(
  _ count: Int, threads: Int, desk: @Sendable () -> Desk,
  work: @Sendable (Int, inout Desk) -> Result
) -> [Result] {
  guard threads > 1, count > 1 else {
    var own = desk()
    return (0..<count).map { work($0, &own) }
  }
  let next = Atomic(0)
  let results = Mutex([Result?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
    var own = desk()
    while true {
      let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard piece < count else { return }
      let result = work(piece, &own)
      results.withLock { $0[piece] = result }
    }
  }
  return results.withLock { $0.compactMap(\.self) }
}
