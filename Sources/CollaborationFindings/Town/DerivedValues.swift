import Synchronization

/// What is derived from a town, each value once, by its type.
///
/// Whoever derives something keeps it here, so that the town needs to know nothing of it.
final class DerivedValues: Sendable {
  private let values = Mutex<[ObjectIdentifier: any Sendable]>([:])

  /// The value of a type, derived when it is first asked for. Two threads that ask at once may both
  /// derive it; it is the same value.
  func value<Value: Sendable>(_ derive: () -> Value) -> Value {
    let key = ObjectIdentifier(Value.self)
    if let value = values.withLock({ $0[key] }) as? Value { return value }
    let value = derive()
    values.withLock { $0[key] = value }
    return value
  }
}
