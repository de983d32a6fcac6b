import CollaborationModel

/// The words of a vocabulary by every spelling that is read as them.
struct WordIndex {
  private var ids: [Fault.WordList: [String: String]] = [:]
  private var spellings: [Fault.WordList: [String]] = [:]

  /// The words by what a reader can tell them apart by.
  private var keys: [Fault.WordList: [NameKey: String]] = [:]

  /// The words that ship.
  static let standard = WordIndex(.standard)

  init(_ vocabulary: Vocabulary) {
    add(vocabulary.sectorGroups.map(\.term), to: .sectorGroups)
    add(vocabulary.sectors.map(\.term), to: .sectors)
    add(vocabulary.participantKinds, to: .participantKinds)
    add(vocabulary.tieKinds.map(\.term), to: .tieKinds)
    add(vocabulary.tiers, to: .tiers)
    add(vocabulary.functions, to: .functions)
    add(vocabulary.roles, to: .roles)
    add(vocabulary.operations, to: .operations)
    add(vocabulary.jurisdictions, to: .jurisdictions)
    add(vocabulary.depthScales.map(\.term), to: .depthScales)
  }

  /// The first term that claims a spelling keeps it, and an id goes before all other spellings.
  private mutating func add(_ terms: [Term], to list: Fault.WordList) {
    var found: [String: String] = [:]
    var order: [String] = []
    func claim(_ spelling: String, for id: String) {
      guard found[spelling] == nil else { return }
      found[spelling] = id
      order.append(spelling)
    }
    for term in terms { claim(term.id, for: term.id) }
    for term in terms {
      for spelling in [term.japaneseName, term.englishName] + term.aliases {
        claim(spelling, for: term.id)
      }
    }
    let spelled = order
    // English words are read whatever the case of their letters.
    for spelling in order { claim(spelling.lowercased(), for: found[spelling] ?? spelling) }
    ids[list] = found
    keys[list] = Dictionary(
      order.compactMap { spelling in
        found[spelling].map { (NameKey(spelling).withoutCase, $0) }
      }, uniquingKeysWith: { first, _ in first })
    spellings[list] = spelled
  }

  func id(of word: String, in list: Fault.WordList) -> String? {
    ids[list]?[word] ?? ids[list]?[word.lowercased()] ?? keys[list]?[NameKey(word).withoutCase]
  }

  func words(of list: Fault.WordList) -> [String] { spellings[list] ?? [] }
}
