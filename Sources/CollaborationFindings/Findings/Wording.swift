public import CollaborationModel

/// A sentence in both languages of the program.
public struct Wording: Hashable, Sendable {
  public let japanese: String
  public let english: String

  public init(_ japanese: String, _ english: String) {
    self.japanese = japanese
    self.english = english
  }

  public func text(in language: Language) -> String {
    language == .japanese ? japanese : english
  }
}
