public import CollaborationModel

/// Who watches a run: told of every step with its duration, and of what is doubtful, as it happens.
public struct RunObserver {
  private let onStep: (String, Duration) -> Void
  private let onNote: (Wording) -> Void
  private let onLoss: (Int) -> Void

  /// - Parameters:
  ///   - onStep: told of every step and how long it took.
  ///   - onNote: told of what is wrong or doubtful.
  ///   - onLoss: told how many entries of a file could not be read, so that the result is without them.
  public init(
    onStep: @escaping (String, Duration) -> Void = { _, _ in },
    onNote: @escaping (Wording) -> Void = { _ in }, onLoss: @escaping (Int) -> Void = { _ in }
  ) {
    self.onStep = onStep
    self.onNote = onNote
    self.onLoss = onLoss
  }

  /// Does a step and tells how long it took.
  public func step<Result, Failure: Error>(
    _ name: String, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = ContinuousClock.now
    let result = try work()
    onStep(name, start.duration(to: .now))
    return result
  }

  /// Tells the duration of a step that something else has measured.
  func tell(_ name: String, _ duration: Duration) { onStep(name, duration) }

  /// Tells what is doubtful.
  public func note(_ wording: Wording) { onNote(wording) }

  /// Tells how many entries of a file could not be read.
  func note(leftOut count: Int) { if count > 0 { onLoss(count) } }

  /// Tells the date of what is shown, and how much of the file is not there at it.
  func note(_ slice: TimeSlice) { for wording in slice.wordings { note(wording) } }
}
