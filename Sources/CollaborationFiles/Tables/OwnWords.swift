import CollaborationModel

/// The words of tables that do not ship with the program.
///
/// A table has no place to declare words in, and its people know better than we do how their fields
/// and bodies are called. So each such word is taken as their own, declared for them, and named in a
/// warning with the words that it resembles: it may be a slip of the pen.
struct OwnWords {
  private let shipped = WordIndex.standard
  private let log: FaultLog

  /// What the tables declare themselves, by key: a workbook may have a sheet for it.
  private let given: [DocumentNode.Entry]
  private var givenWords: [Fault.WordList: Set<String>] = [:]
  private var declared: [Fault.WordList: [String]] = [:]
  private var seen: [Fault.WordList: Set<String>] = [:]

  /// The columns that hold words, and the key under which a file declares more of them.
  private static let lists: [(column: String, list: Fault.WordList, key: String)] = [
    ("sectors", .sectors, "sectors"), ("tier", .tiers, "tiers"),
    ("functions", .functions, "functions"), ("roles", .roles, "roles"),
    ("operation", .operations, "operations"), ("jurisdiction", .jurisdictions, "jurisdictions"),
  ]

  private static let keys: [(list: Fault.WordList, key: String)] =
    lists.map { ($0.list, $0.key) } + [
      (.participantKinds, "participant-kinds"), (.tieKinds, "tie-kinds"),
    ]

  init(given: DocumentNode?, log: FaultLog) {
    self.log = log
    self.given = if case .mapping(let entries)? = given?.content { entries } else { [] }
    for entry in self.given {
      guard case .list(let words) = entry.value.content,
        let list = Self.keys.first(where: { $0.key == entry.key })?.list
      else { continue }
      givenWords[list] = Set(words.compactMap(Self.id))
    }
  }

  private static func id(of word: DocumentNode) -> String? {
    guard case .mapping(let entries) = word.content,
      case .scalar(let id, _)? = entries.first(where: { $0.key == "id" })?.value.content
    else { return nil }
    return id
  }

  /// Takes in the words of a participant or a meeting.
  mutating func add(participant row: NetworkTable.Row) {
    for (column, list, _) in Self.lists { add(row, column, list) }
    add(row, "kind", .participantKinds)
  }

  /// Takes in the words of a tie.
  mutating func add(tie row: NetworkTable.Row) { add(row, "kind", .tieKinds) }

  private mutating func add(_ row: NetworkTable.Row, _ column: String, _ list: Fault.WordList) {
    guard let value = row.entries.first(where: { $0.key == column })?.value else { return }
    switch value.content {
    case .scalar(let word, _): add(word, to: list, at: value.place)
    case .list(let items):
      for item in items {
        if case .scalar(let word, _) = item.content { add(word, to: list, at: item.place) }
      }
    default: break
    }
  }

  private mutating func add(_ word: String, to list: Fault.WordList, at place: SourcePlace) {
    guard !word.isEmpty, shipped.id(of: word, in: list) == nil,
      givenWords[list]?.contains(word) != true, seen[list, default: []].insert(word).inserted
    else { return }
    declared[list, default: []].append(word)
    let similar = log.isCrowded ? [] : Similarity.nearest(to: word, among: shipped.words(of: list))
    log.report(.ownWord(word, in: list, similar: similar), at: place)
  }

  /// What the native form declares them with; `nil` where all words ship.
  var declaration: DocumentNode.Content? {
    let entries = Self.keys.compactMap { list, key -> DocumentNode.Entry? in
      let own = declared[list, default: []].map { Self.word($0, of: list) }
      guard let entry = given.first(where: { $0.key == key }) else {
        return own.isEmpty ? nil : Self.entry(key, .list(own))
      }
      guard case .list(let words) = entry.value.content else { return entry }
      return DocumentNode.Entry(
        key: key, place: entry.place,
        value: DocumentNode(content: .list(words + own), place: entry.value.place))
    }
    let others = given.filter { entry in !Self.keys.contains { $0.key == entry.key } }
    return entries.isEmpty && others.isEmpty ? nil : .mapping(others + entries)
  }

  private static let start = SourcePlace(line: 1, column: 1)

  private static func word(_ word: String, of list: Fault.WordList) -> DocumentNode {
    var entries = [entry("id", .scalar(word, isPlain: false))]
    if list == .sectors { entries.append(entry("group", .scalar("その他", isPlain: false))) }
    return DocumentNode(content: .mapping(entries), place: start)
  }

  private static func entry(_ key: String, _ content: DocumentNode.Content) -> DocumentNode.Entry {
    DocumentNode.Entry(
      key: key, place: start, value: DocumentNode(content: content, place: start))
  }
}
