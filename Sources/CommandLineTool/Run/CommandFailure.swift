import ArgumentParser

/// A run that cannot go on: what to say, and the status to end with.
struct CommandFailure: Error, Equatable {
  /// What the exit status tells the shell.
  enum Cause: Int32, Equatable {
    case data = 1
    case usage = 64
    case machine = 70
  }

  let cause: Cause
  let message: String

  init(_ cause: Cause, _ message: String) {
    self.cause = cause
    self.message = message
  }
}
