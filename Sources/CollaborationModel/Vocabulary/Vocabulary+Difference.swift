extension Vocabulary {
  /// The words that another vocabulary does not have under the same id.
  public func leavingOut(_ other: Vocabulary) -> Vocabulary {
    func new<Word: Identifiable>(_ words: KeyPath<Vocabulary, [Word]>) -> [Word] {
      let known = Set(other[keyPath: words].map(\.id))
      return self[keyPath: words].filter { !known.contains($0.id) }
    }
    return Vocabulary(
      sectorGroups: new(\.sectorGroups), sectors: new(\.sectors),
      participantKinds: new(\.participantKinds), tieKinds: new(\.tieKinds), tiers: new(\.tiers),
      functions: new(\.functions), roles: new(\.roles), operations: new(\.operations),
      jurisdictions: new(\.jurisdictions), depthScales: new(\.depthScales))
  }
}
