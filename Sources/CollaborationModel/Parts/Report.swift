/// What one end of a tie says of it.
///
/// Unknown is not zero: whoever was not asked, or did not answer, has not said no.
public enum Report: Hashable, Sendable {
  case notAsked
  case unanswered
  case notTied
  case tied(depth: Depth?)
}

/// What the two ends of a tie say of it, kept apart.
public struct Reports: Hashable, Sendable {
  public var from: Report
  public var to: Report

  public init(from: Report = .notAsked, to: Report = .notAsked) {
    self.from = from
    self.to = to
  }
}
