import Foundation
import Synchronization

/// Tells on standard error what is being computed, whenever somebody has waited two seconds for it.
///
/// A thread of its own looks at the clock: the threads that compute are busy, and so is the queue that
/// they share.
final class ProgressLine: Sendable {
  private struct State {
    var step: String?
    var since = ContinuousClock.now
  }

  private let state = Mutex(State())
  private let isOver = DispatchSemaphore(value: 0)

  /// How long somebody waits without a word.
  private static let patience = Duration.seconds(2)

  init() {
    let watch = Thread { [self] in
      while isOver.wait(timeout: .now() + .milliseconds(250)) == .timedOut {
        let step = state.withLock { state -> String? in
          guard let step = state.step, state.since.duration(to: .now) > Self.patience else {
            return nil
          }
          state.since = .now
          return step
        }
        if let step { Session.warn(say("計算中: \(step)", "computing: \(step)")) }
      }
    }
    watch.start()
  }

  /// Says what is done from now on.
  func begin(_ step: String) { state.withLock { $0.step = step } }

  /// Says no more.
  func end() { isOver.signal() }
}
