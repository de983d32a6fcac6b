public import CollaborationModel

/// A file that cannot be used, with everything that is wrong with it.
public struct NetworkFileError: Error, Equatable, Sendable {
  /// In the order of the file: errors, and the warnings that were noticed on the way.
  public let faults: [Fault]

  /// - Precondition: one of the faults at least is an error.
  public init(faults: [Fault]) {
    precondition(faults.contains { $0.severity == .error }, "warnings alone are no error")
    self.faults = faults
  }

  /// All faults as people read them, a blank line between two.
  public func text(in language: Language) -> String {
    faults.map { $0.text(in: language) }.joined(separator: "\n\n")
  }
}

extension NetworkFileError: CustomStringConvertible {
  public var description: String { text(in: .english) }
}
