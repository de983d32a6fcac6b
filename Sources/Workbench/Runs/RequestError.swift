public import CollaborationModel

/// Why a request could not be fulfilled, in both languages.
public struct RequestError: Error, Equatable, Sendable {
  /// Where the cause lies.
  public enum Cause: Equatable, Sendable {
    /// In the request: it contradicts itself, or names what is not there.
    case request
    /// In the data.
    case data
    /// In the machine: its disk, its fonts, its drawing engine.
    case machine
  }

  public let cause: Cause
  public let message: Wording

  public init(_ cause: Cause, _ message: Wording) {
    self.cause = cause
    self.message = message
  }

  init(_ cause: Cause, _ japanese: String, _ english: String) {
    self.init(cause, Wording(japanese, english))
  }
}
