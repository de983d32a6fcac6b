import Synchronization

/// A value that is computed when first asked for, and kept; safe to ask for from several threads.
package final class Lazy<Value: Sendable>: Sendable {
  private let slot = Mutex<Value?>(nil)

  package init() {}

  package func value(_ compute: () -> Value) -> Value {
    slot.withLock { slot in
      if let value = slot { return value }
      let value = compute()
      slot = value
      return value
    }
  }
}
