/// A text in both languages of the program.
///
/// Texts are made where it is known what they say, and a language is chosen where they are shown.
public struct Wording: Hashable, Sendable {
  public let japanese: String
  public let english: String

  public init(_ japanese: String, _ english: String) {
    self.japanese = japanese
    self.english = english
  }

  /// The text that something has in each of the languages.
  public init(_ text: (Language) -> String) {
    japanese = text(.japanese)
    english = text(.english)
  }

  public func text(in language: Language) -> String {
    language == .japanese ? japanese : english
  }

  /// The second text behind the first.
  public static func + (first: Wording, second: Wording) -> Wording {
    Wording(first.japanese + second.japanese, first.english + second.english)
  }

  public static func += (first: inout Wording, second: Wording) { first = first + second }
}

/// A literal is the same in both languages: an id, a figure, a name. A wording that is put into it is
/// there in its own language.
extension Wording: ExpressibleByStringInterpolation {
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var japanese = ""
    fileprivate var english = ""

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) {
      japanese += literal
      english += literal
    }

    public mutating func appendInterpolation(_ wording: Wording) {
      japanese += wording.japanese
      english += wording.english
    }

    public mutating func appendInterpolation(_ text: some CustomStringConvertible) {
      appendLiteral(text.description)
    }
  }

  public init(stringLiteral text: String) { self.init(text, text) }

  public init(stringInterpolation text: StringInterpolation) {
    self.init(text.japanese, text.english)
  }
}

extension Sequence where Element == Wording {
  /// The texts one after the other, with another between them.
  public func joined(by separator: Wording) -> Wording {
    Wording { language in
      map { $0.text(in: language) }.joined(separator: separator.text(in: language))
    }
  }
}
