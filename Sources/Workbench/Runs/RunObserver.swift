public import CollaborationModel

/// Who watches a run: told of every step with its duration, and of what is doubtful, as it happens.
public struct RunObserver {
  private let onStep: (String, Duration) -> Void
  private let onNote: (Wording) -> Void

  public init(
    onStep: @escaping (String, Duration) -> Void = { _, _ in },
    onNote: @escaping (Wording) -> Void = { _ in }
  ) {
    self.onStep = onStep
    self.onNote = onNote
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

  /// Tells the date of what is shown, and how much of the file is not there at it.
  func note(_ slice: TimeSlice) { for wording in slice.wordings { note(wording) } }
}
