/// A word of a vocabulary, with its names in both languages.
public struct Term: Hashable, Sendable, Identifiable {
  /// The word that data files and results use.
  public let id: String
  public let japaneseName: String
  public let englishName: String

  /// Other spellings that are read as this word.
  public let aliases: [String]

  public init(id: String, japaneseName: String, englishName: String, aliases: [String] = []) {
    self.id = id
    self.japaneseName = japaneseName
    self.englishName = englishName
    self.aliases = aliases
  }

  /// The name in a language.
  public func name(in language: Language) -> String {
    language == .japanese ? japaneseName : englishName
  }
}

/// A language that the program speaks to people.
public enum Language: String, Sendable, CaseIterable {
  case japanese = "ja"
  case english = "en"
}
