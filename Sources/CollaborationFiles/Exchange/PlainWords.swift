import CollaborationModel
import PlainText

/// The columns that the short way reads.
enum PlainColumn {
  case name, reading, english, note, inferred, side, label, weight, depth, direction, status,
    carrier
  case since
  case words(Fault.WordList)
  case other

  private init(_ key: String, ofEdges: Bool) {
    switch (key, ofEdges) {
    case ("name", false): self = .name
    case ("reading", false): self = .reading
    case ("english", false): self = .english
    case ("side", false): self = .side
    case ("kind", false): self = .words(.participantKinds)
    case ("sectors", false): self = .words(.sectors)
    case ("tier", false): self = .words(.tiers)
    case ("functions", false): self = .words(.functions)
    case ("roles", false): self = .words(.roles)
    case ("operation", false): self = .words(.operations)
    case ("jurisdiction", false): self = .words(.jurisdictions)
    case ("kind", true): self = .words(.tieKinds)
    case ("label", true): self = .label
    case ("weight", true): self = .weight
    case ("depth", true): self = .depth
    case ("direction", true): self = .direction
    case ("status", true): self = .status
    case ("carrier", true): self = .carrier
    case ("since", true): self = .since
    case ("note", _): self = .note
    case ("inferred", _): self = .inferred
    default: self = .other
    }
  }

  static let ofNodes = columns(ofEdges: false)
  static let ofEdges = columns(ofEdges: true)
  static let nodes = byKey(ofEdges: false)
  static let edges = byKey(ofEdges: true)

  private static func columns(ofEdges: Bool) -> [PlainColumn] {
    ForeignGraph.columns(ofEdges: ofEdges).map { PlainColumn($0.key, ofEdges: ofEdges) }
  }

  private static func byKey(ofEdges: Bool) -> [String: PlainColumn] {
    Dictionary(
      zip(ForeignGraph.columns(ofEdges: ofEdges).map(\.key), columns(ofEdges: ofEdges)),
      uniquingKeysWith: { first, _ in first })
  }
}

/// What stands in a cell of the short way.
enum PlainValue {
  case text(String)
  case items([String])

  /// `nil` where the content is neither a text nor a list of texts.
  init?(_ content: DocumentNode.Content) {
    switch content {
    case .scalar(let text, _): self = .text(text)
    case .list(let elements):
      var items: [String] = []
      for element in elements {
        guard case .scalar(let text, _) = element.content else { return nil }
        items.append(text)
      }
      self = .items(items)
    case .mapping: return nil
    }
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  func assign(to name: inout String) -> Bool {
    // The long way tells of a name that is empty.
    guard let text, text.isPlainText(limit: Record.nameLimit) else { return false }
    name = text
    return true
  }

  func assign(to text: inout String?) -> Bool {
    guard let own = self.text, own.isPlainText(limit: Record.nameLimit) else { return false }
    text = own
    return true
  }

  func assign(to flag: inout Bool) -> Bool {
    guard text == "true" || text == "false" else { return false }
    flag = text == "true"
    return true
  }
}

/// The words of the short way, each looked up once.
struct PlainWords {
  private let shipped = WordIndex.standard
  private var found = Array(repeating: [SameBytes: [String]](), count: Self.ranks.count + 1)
  private var periods: [SameBytes: CalendarPeriod] = [:]

  /// The numbers of the kinds of tie, in the order in which they are met.
  private var kinds: [String: Int] = ["": 0, "連携": 0]
  private var lastNumber = (kind: "", number: 0)

  /// The words that do not ship, where they were first met, in the order of the long way.
  private var met: [(key: String, word: String, place: SourcePlace, isTie: Bool)] = []
  private var noted: [Fault.WordList: Set<String>] = [:]
  private var metInRow: [(rank: Int, word: String)] = []

  private static let ranks: [(list: Fault.WordList, column: TableColumns.Column)] = [
    (.sectors, "sectors"), (.tiers, "tier"), (.functions, "functions"), (.roles, "roles"),
    (.operations, "operation"), (.jurisdictions, "jurisdiction"), (.participantKinds, "kind"),
  ].map { list, key in
    (list, ForeignGraph.columns(ofEdges: false)[ForeignGraph.number(of: key, ofEdges: false)])
  }

  /// The place of a list among those of participants; that of ties is the last.
  private static func rank(of list: Fault.WordList) -> Int {
    ranks.firstIndex { $0.list == list } ?? ranks.count
  }

  /// The ids of the words in a cell; `nil` where the cell is for the long way.
  mutating func ids(of value: PlainValue, in list: Fault.WordList) -> [String]? {
    switch value {
    case .items(let items): return ids(of: items, in: list)
    case .text(let text):
      let rank = Self.rank(of: list)
      if let ids = found[rank][SameBytes(text: text)] { return ids }
      guard let ids = ids(of: split(text, in: list), in: list) else { return nil }
      found[rank][SameBytes(text: text)] = ids
      return ids
    }
  }

  private func split(_ text: String, in list: Fault.WordList) -> [String] {
    let rank = Self.rank(of: list)
    guard Self.ranks.indices.contains(rank),
      case .list(let items) = NetworkTable.content(
        of: text, in: Self.ranks[rank].column, at: .nowhere)
    else { return [text] }
    return items.compactMap { item in
      if case .scalar(let word, _) = item.content { word } else { nil }
    }
  }

  private static let meetings: Set = ["meeting", "会議体", "会議"]

  private mutating func ids(of words: [String], in list: Fault.WordList) -> [String]? {
    var ids: [String] = []
    for word in words {
      guard word.isPlainText(limit: Record.nameLimit) else { return nil }
      if list == .participantKinds, Self.meetings.contains(word) { return nil }
      let known = shipped.id(of: word, in: list)
      let id = known ?? word
      if !ids.contains(id) { ids.append(id) }
      if known == nil, noted[list, default: []].insert(word).inserted {
        metInRow.append((Self.rank(of: list), word))
      }
    }
    return ids
  }

  /// Notes where the words of a row were first met.
  mutating func endRow(at place: SourcePlace, isTie: Bool) {
    if metInRow.isEmpty { return }
    let sorted = metInRow.indices.sorted {
      (metInRow[$0].rank, $0) < (metInRow[$1].rank, $1)
    }
    for index in sorted {
      let key = isTie ? "kind" : Self.ranks[metInRow[index].rank].column.key
      met.append((key, metInRow[index].word, place, isTie))
    }
    metInRow.removeAll()
  }

  mutating func period(_ text: String) -> CalendarPeriod? {
    if let period = periods[SameBytes(text: text)] { return period }
    let period = CalendarPeriod(text)
    periods[SameBytes(text: text)] = period
    return period
  }

  mutating func number(ofTieKind kind: String) -> Int {
    if lastNumber.kind == kind { return lastNumber.number }
    let number = kinds[kind] ?? kinds.count
    kinds[kind] = number
    lastNumber = (kind, number)
    return number
  }

  /// The words as those of a table are taken in, and told to a log.
  func own(reporting log: FaultLog) -> OwnWords {
    var own = OwnWords(given: nil, log: log)
    for word in met {
      var row = NetworkTable.Row(place: word.place)
      row.set(word.key, .scalar(word.word, isPlain: false), at: word.place)
      if word.isTie { own.add(tie: row) } else { own.add(participant: row) }
    }
    return own
  }
}

/// A text that is the same as another only byte for byte, which is sooner seen than what Unicode says.
private struct SameBytes: Hashable {
  let text: String

  static func == (first: SameBytes, second: SameBytes) -> Bool {
    first.text.utf8.elementsEqual(second.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    unsafe text.utf8.span.withUnsafeBytes { bytes in unsafe hasher.combine(bytes: bytes) }
  }
}

extension String {
  /// Whether there is nothing to say of the text.
  func isPlainText(limit: Int) -> Bool {
    guard utf8.count <= limit else { return false }
    var hasContent = false
    var isASCII = true
    for byte in utf8 {
      if byte < 0x20 || byte == 0x7F { return false }
      if byte != 0x20 { hasContent = true }
      if byte >= 0x80 { isASCII = false }
    }
    guard hasContent else { return false }
    // Whatever is not ASCII may be a character that cannot be seen.
    return isASCII || !unicodeScalars.contains(where: \.isForbiddenInText)
  }
}
