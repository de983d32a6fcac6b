import CollaborationModel

/// The words in the rows of a foreign graph, which were not written with our vocabulary in mind.
///
/// What is called a kind or a sector there is one of that graph's own, as in a table (``OwnWords``). A
/// word in any other column that is none of ours, such as a level of 3, is left out with a warning.
struct ForeignWords {
  private let log: FaultLog
  private let shipped = WordIndex(.standard)
  private var leftOut: Set<Missed> = []

  private struct Missed: Hashable {
    let key: String
    let word: String
  }

  init(log: FaultLog) {
    self.log = log
  }

  private static let nodeLists: [(String, Fault.WordList)] = [
    ("kind", .participantKinds), ("sectors", .sectors), ("tier", .tiers),
    ("operation", .operations), ("jurisdiction", .jurisdictions), ("functions", .functions),
    ("roles", .roles), ("side", .sides),
  ]

  private static let edgeLists: [(String, Fault.WordList)] = [
    ("kind", .tieKinds), ("carrier", .carriers), ("status", .statuses),
    ("direction", .directions), ("depth-scale", .depthScales), ("from-answer", .answers),
    ("to-answer", .answers),
  ]

  private static let flags = ["inferred", "confidential", "occasional"]

  mutating func adopt(nodes: inout [NetworkTable.Row], edges: inout [NetworkTable.Row]) {
    for index in nodes.indices { adopt(&nodes[index], Self.nodeLists) }
    for index in edges.indices { adopt(&edges[index], Self.edgeLists) }
  }

  private mutating func adopt(
    _ row: inout NetworkTable.Row, _ lists: [(String, Fault.WordList)]
  ) {
    for (index, entry) in row.entries.enumerated().reversed() {
      if Self.flags.contains(entry.key), let flag = row.text(entry.key), flag == "1" || flag == "0"
      {
        row.set(entry.key, text: flag == "1" ? "true" : "false")
        continue
      }
      guard let list = lists.first(where: { $0.0 == entry.key })?.1 else { continue }
      switch entry.value.content {
      case .scalar(let word, _):
        if !isKept(word, of: list, entry) { row.entries.remove(at: index) }
      case .list(let elements):
        let kept = elements.filter { element in
          guard case .scalar(let word, _) = element.content else { return true }
          return isKept(word, of: list, entry)
        }
        if kept.count < elements.count { row.set(entry.key, .list(kept), at: entry.value.place) }
      case .mapping: break
      }
    }
  }

  private mutating func isKept(
    _ word: String, of list: Fault.WordList, _ entry: DocumentNode.Entry
  ) -> Bool {
    if isKnown(word, in: list) { return true }
    switch list {
    case .participantKinds where ["meeting", "会議体", "会議"].contains(word): return true
    case .participantKinds, .tieKinds, .sectors:
      guard !word.trimmingBlanks.isEmpty, word.utf8.count <= Record.idLimit,
        !word.unicodeScalars.contains(where: \.isForbiddenInText)
      else { break }
      return true
    default: break
    }
    if leftOut.insert(Missed(key: entry.key, word: word)).inserted {
      log.report(.wordLeftOut(word, in: list), at: entry.value.place)
    }
    return false
  }

  private func isKnown(_ word: String, in list: Fault.WordList) -> Bool {
    switch list {
    case .sides: Choices.sides.value(spelled: word) != nil
    case .carriers: Choices.carriers.value(spelled: word) != nil
    case .statuses: Choices.statuses.value(spelled: word) != nil
    case .answers: Choices.answers.value(spelled: word) != nil
    case .directions: Choices.directions.value(spelled: word) != nil
    default: shipped.id(of: word, in: list) != nil
    }
  }
}
