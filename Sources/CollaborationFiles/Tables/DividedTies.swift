/// Several partners in one cell are several ties: an end of a tie is one participant.
struct DividedTies {
  private(set) var ties: [NetworkTable.Row] = []

  /// How many ties there are beyond one a row.
  var added: Int { ties.count - rowCount }

  private let rowCount: Int
  private static let keys = ["from", "to"]

  private static func mayHoldSeveral(_ row: NetworkTable.Row) -> Bool {
    keys.contains { row.text($0).map(NameDivision.mayHoldSeveral) ?? false }
  }

  /// - Parameters:
  ///   - rows: the rows of ties as they were read.
  ///   - names: whoever is listed.
  ///   - isListComplete: whether only those can be meant; else whoever is an end elsewhere counts as known.
  ///   - log: takes a word on cells that look like several and were taken for one.
  init(_ rows: [NetworkTable.Row], names: NamesForIDs, isListComplete: Bool, log: FaultLog) {
    rowCount = rows.count
    guard rows.contains(where: Self.mayHoldSeveral) else {
      ties = rows
      return
    }
    var ends: Set<NameKey> = []
    if !isListComplete {
      for row in rows {
        for key in Self.keys { if let end = row.text(key) { ends.insert(NameKey(end)) } }
      }
    }
    for row in rows {
      guard Self.mayHoldSeveral(row) else {
        ties.append(row)
        continue
      }
      let cells = Self.keys.map { key -> [String] in
        guard let written = row.text(key) else { return [] }
        // Ids of other programs hold blanks, points and slashes, and nobody lists them.
        if !isListComplete, written.utf8.allSatisfy({ $0 < 0x80 }),
          !written.contains(where: { ",;\n".contains($0) })
        {
          return [written]
        }
        // What stands there as a whole is not known for that: it would never be divided.
        let division = NameDivision { name in
          names.listed(name) != nil || (name != written && ends.contains(NameKey(name)))
        }
        let found = division.names(in: written)
        if !isListComplete, found.count == 1, NameDivision.isCertainlyDivided(written) {
          log.report(.takenForOneName(written), at: row.place(of: key))
        }
        return found
      }
      guard cells.contains(where: { $0.count > 1 }) else {
        ties.append(row)
        continue
      }
      for from in cells[0].isEmpty ? [nil] : cells[0].map(Optional.some) {
        for to in cells[1].isEmpty ? [nil] : cells[1].map(Optional.some) {
          var tie = row
          if let from { tie.set("from", text: from) }
          if let to { tie.set("to", text: to) }
          ties.append(tie)
        }
      }
    }
  }
}

extension NetworkTable.Row {
  /// Divides the words of a row that stand in one cell with a sign between them that may also stand in a
  /// word: 高齢・障害 is two sectors, and 場・拠点 one kind.
  mutating func divideWords() {
    for (key, list) in [
      ("sectors", Fault.WordList.sectors), ("functions", .functions), ("roles", .roles),
    ] {
      let division = NameDivision { WordIndex.standard.id(of: $0, in: list) != nil }
      divide(key, by: division)
    }
  }

  /// Divides the lists of participants of a row, such as the members of a meeting.
  mutating func divideLists(by names: NamesForIDs) {
    let division = NameDivision { names.listed($0) != nil }
    for key in ["members", "decision-makers", "covered-by"] { divide(key, by: division) }
  }

  private mutating func divide(_ key: String, by division: NameDivision) {
    guard let entry = entries.first(where: { $0.key == key }),
      case .list(let elements) = entry.value.content
    else { return }
    let divided = elements.flatMap { element -> [DocumentNode] in
      guard case .scalar(let text, let isPlain) = element.content else { return [element] }
      return division.names(in: text).map {
        DocumentNode(content: .scalar($0, isPlain: isPlain), place: element.place)
      }
    }
    if divided.count != elements.count { set(key, .list(divided), at: entry.value.place) }
  }

  /// The texts of a list, or the one text, of a key.
  func texts(_ key: String) -> [String] {
    guard let entry = entries.first(where: { $0.key == key }) else { return [] }
    switch entry.value.content {
    case .scalar(let text, _): return [text]
    case .list(let elements):
      return elements.compactMap { element in
        if case .scalar(let text, _) = element.content { text } else { nil }
      }
    case .mapping: return []
    }
  }
}
