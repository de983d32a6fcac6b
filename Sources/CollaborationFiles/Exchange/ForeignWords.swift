import CollaborationModel

/// The settled words in the rows of a foreign graph, which were not written with ours in mind.
///
/// Its kinds, sectors and tiers are taken as words of its own (``OwnWords``). A word of a settled list
/// that is none of ours, such as a status of `open`, is left out with a warning.
struct ForeignWords {
  private let log: FaultLog
  private let scales = WordIndex.standard
  private var told: Set<Missed> = []

  private struct Missed: Hashable {
    let key: String
    let word: String
  }

  init(log: FaultLog) {
    self.log = log
  }

  private static let lists: [(key: String, list: Fault.WordList)] = [
    ("side", .sides), ("carrier", .carriers), ("status", .statuses), ("direction", .directions),
    ("depth-scale", .depthScales), ("from-answer", .answers), ("to-answer", .answers),
  ]

  private static let flags = ["inferred", "confidential", "occasional"]

  mutating func adopt(nodes: inout [NetworkTable.Row], edges: inout [NetworkTable.Row]) {
    for index in nodes.indices { adopt(&nodes[index]) }
    for index in edges.indices { adopt(&edges[index]) }
  }

  private mutating func adopt(_ row: inout NetworkTable.Row) {
    for entry in row.entries {
      guard case .scalar(let word, _) = entry.value.content else { continue }
      if Self.flags.contains(entry.key), word == "1" || word == "0" {
        row.set(entry.key, text: word == "1" ? "true" : "false")
        continue
      }
      if entry.key == "direction", let isDirected = HeadingWords.direction(spelled: word) {
        row.set("direction", text: Choices.directions.word(for: isDirected))
        continue
      }
      guard let list = Self.lists.first(where: { $0.key == entry.key })?.list,
        !isKnown(word, in: list)
      else { continue }
      row.entries.removeAll { $0.key == entry.key }
      if told.insert(Missed(key: entry.key, word: word)).inserted {
        log.report(.wordLeftOut(word, in: list), at: entry.value.place)
      }
    }
  }

  private func isKnown(_ word: String, in list: Fault.WordList) -> Bool {
    switch list {
    case .sides: Choices.sides.value(spelled: word) != nil
    case .carriers: Choices.carriers.value(spelled: word) != nil
    case .statuses: Choices.statuses.value(spelled: word) != nil
    case .directions: Choices.directions.value(spelled: word) != nil
    case .answers: Choices.answers.value(spelled: word) != nil
    default: scales.id(of: word, in: list) != nil
    }
  }
}
