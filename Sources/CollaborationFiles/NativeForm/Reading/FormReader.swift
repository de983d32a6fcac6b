import CollaborationModel

/// Reads a document of the native form into a network.
///
/// Ids may be used before they are given, so that every use is noted and looked up at the end.
final class FormReader {
  let log: FaultLog

  /// The words that ship and, once they are read, those that the file declares.
  var vocabulary: Vocabulary
  var declared = Vocabulary()
  let shipped: WordIndex
  var words: WordIndex

  /// The groups that declared sectors name; they may be declared behind them.
  var groupPlaces: [(group: String, place: SourcePlace)] = []

  /// The ids that are given: participants and meetings share theirs.
  var ids = IDRegister()
  var sourceIDs = IDRegister()
  var gapIDs = IDRegister()
  var caseIDs = IDRegister()

  /// The ids that are named, to be looked up when all are given.
  var references: [IDReference] = []

  /// What is lost where a seat that says more than who sits there names nobody: rows of tables are ties of
  /// their own that became seats.
  var costOfSeat = FaultLog.Cost.value

  /// Where the ties stand, and the participants that are within another, for what is checked last.
  var tiePlaces: [SourcePlace] = []
  var nestingPlaces: [String: SourcePlace] = [:]

  /// - Parameters:
  ///   - vocabulary: the words that are there already; a file may declare more.
  ///   - words: the same by their spellings.
  ///   - log: takes what is wrong.
  init(vocabulary: Vocabulary, words: WordIndex, log: FaultLog) {
    self.vocabulary = vocabulary
    self.log = log
    shipped = words
    self.words = words
  }

  /// Reads with the words that ship.
  convenience init(log: FaultLog) {
    self.init(vocabulary: .standard, words: .standard, log: log)
  }

  // MARK: Words

  /// The id of the word that a key holds.
  func word(_ key: String, in list: Fault.WordList, of record: Record) -> String? {
    guard let value = record.value(key), let text = record.text(of: value, key: key) else {
      return nil
    }
    return id(of: text, in: list, at: value.place)
  }

  /// The ids of the words that a key holds, each once.
  func words(_ key: String, in list: Fault.WordList, of record: Record) -> [String] {
    var found: [String] = []
    for (text, place) in record.texts(key) {
      guard let id = id(of: text, in: list, at: place), !found.contains(id) else { continue }
      found.append(id)
    }
    return found
  }

  private func id(of word: String, in list: Fault.WordList, at place: SourcePlace) -> String? {
    if let id = words.id(of: word, in: list) { return id }
    reportUnknown(word, in: list, among: words.words(of: list), at: place)
    return nil
  }

  func choice<Value>(_ key: String, of choices: Choices<Value>, in record: Record) -> Value? {
    guard let value = record.value(key), let text = record.text(of: value, key: key) else {
      return nil
    }
    if let choice = choices.value(spelled: text) { return choice }
    reportUnknown(text, in: choices.list, among: choices.allWords, at: value.place)
    return nil
  }

  func reportUnknown(
    _ word: String, in list: Fault.WordList, among words: [String], at place: SourcePlace
  ) {
    var meanings: Set<String> = []
    let similar = log.isCrowded ? [] : Similarity.nearest(to: word, among: words)
    let different = similar.filter {
      meanings.insert(self.words.id(of: $0, in: list) ?? $0).inserted
    }
    log.report(.unknownWord(word, in: list, similar: different), at: place, costing: .value)
  }

  // MARK: Ids

  /// The id that a part is given.
  func newID(of record: Record, isMeeting: Bool) -> String? {
    guard let id = checkedID(of: record) else { return nil }
    let place = record.place(of: "id")
    if let first = ids.register(id, at: place, isMeeting: isMeeting) {
      log.report(.repeatedID(id, firstLine: first.line), at: place)
    }
    return id
  }

  /// The id of a part that others do not share ids with.
  func newID(of record: Record, in register: inout IDRegister) -> String? {
    guard let id = checkedID(of: record) else { return nil }
    let place = record.place(of: "id")
    if let first = register.register(id, at: place, isMeeting: false) {
      log.report(.repeatedID(id, firstLine: first.line), at: place)
    }
    return id
  }

  private func checkedID(of record: Record) -> String? {
    guard let id = record.required("id", limit: 200) else { return nil }
    if !Self.isSoundID(id) { log.report(.badID(id), at: record.place(of: "id")) }
    return id
  }

  /// Whether a text can be an id: what separates or quotes the items of lists is none of it, nor is
  /// what cannot be seen. ASCII is best for files that many programs read; people also write names.
  static func isSoundID(_ id: String) -> Bool {
    let bytes = id.utf8
    guard let first = bytes.first, first != 0x20, bytes.last != 0x20 else { return false }
    if bytes.allSatisfy(isSoundInID) { return true }
    return id.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
        false
      case .spaceSeparator: scalar == " "
      default: !",、，;；\"\\<>&".unicodeScalars.contains(scalar)
      }
    }
  }

  /// Whether a byte is an ASCII character that an id can hold.
  private static func isSoundInID(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x2C, 0x3B, 0x3C, 0x3E, 0x5C: false
    default: byte >= 0x20 && byte < 0x7F
    }
  }

  /// The id that a key names, to be looked up when all ids are known.
  func reference(
    _ key: String, to meaning: Fault.Reference, of record: Record, isRequired: Bool = false
  ) -> String? {
    guard let id = isRequired ? record.required(key) : record.text(key) else { return nil }
    refer(
      to: id, as: meaning, at: record.place(of: key), costing: isRequired ? .part : .value)
    return id
  }

  /// The ids that a key names, each once.
  func references(_ key: String, to meaning: Fault.Reference, of record: Record) -> [String] {
    var found: [String] = []
    for (id, place) in record.texts(key) where !found.contains(id) {
      refer(to: id, as: meaning, at: place)
      found.append(id)
    }
    return found
  }

  func refer(
    to id: String, as meaning: Fault.Reference, at place: SourcePlace,
    costing cost: FaultLog.Cost = .value
  ) {
    references.append(IDReference(id: id, meaning: meaning, place: place, cost: cost))
  }
}
