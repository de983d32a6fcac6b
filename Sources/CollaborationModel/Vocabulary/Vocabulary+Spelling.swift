extension Collection where Element == Term {
  /// The term that a written word means: by its id, a name in either language, or an alias.
  public func term(spelled word: String) -> Term? {
    first { $0.id == word }
      ?? first { $0.japaneseName == word || $0.englishName == word || $0.aliases.contains(word) }
  }
}

extension Vocabulary {
  /// The sector that a written word means.
  public func sector(spelled word: String) -> Sector? {
    sectors.map(\.term).term(spelled: word).flatMap { sector($0.id) }
  }

  /// The kind of tie that a written word means.
  public func tieKind(spelled word: String) -> TieKind? {
    tieKinds.map(\.term).term(spelled: word).flatMap { tieKind($0.id) }
  }

  /// The depth scale that a written word means.
  public func depthScale(spelled word: String) -> DepthScale? {
    depthScales.map(\.term).term(spelled: word).flatMap { term in
      depthScales.first { $0.id == term.id }
    }
  }
}
