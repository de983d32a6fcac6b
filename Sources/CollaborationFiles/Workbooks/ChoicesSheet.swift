import CollaborationModel

/// The sheet with the lists that cells are chosen from: words that people have added to it are words
/// of the network.
struct ChoicesSheet {
  /// The declarations of the new words, under `vocabulary`.
  private(set) var entries: [DocumentNode.Entry] = []

  /// The lists that may grow, by the heading of their column.
  private static let lists: [(heading: String, list: Fault.WordList)] = [
    ("種別", .participantKinds), ("分野", .sectors), ("圏域", .tiers), ("連携の種類", .tieKinds),
    ("機能", .functions), ("役割", .roles), ("運営形態", .operations), ("所管", .jurisdictions),
  ]

  init(_ cells: SheetCells) {
    guard let headings = cells.first else { return }
    let shipped = WordIndex.standard
    var declarations: [DocumentNode.Entry] = []
    for heading in headings {
      guard let list = Self.lists.first(where: { $0.heading == heading.text.trimmingBlanks })?.list,
        let key = list.declarationKey
      else { continue }
      var seen: Set<String> = []
      var words: [DocumentNode] = []
      for row in cells.dropFirst() {
        guard let cell = row.first(where: { $0.sheetColumn == heading.sheetColumn }),
          cell.defect == .none
        else { continue }
        let word = cell.text.trimmingBlanks
        guard !word.isEmpty, shipped.id(of: word, in: list) == nil, seen.insert(word).inserted
        else { continue }
        words.append(Self.declaration(of: word, in: list, at: cell.place))
      }
      if !words.isEmpty {
        declarations.append(
          DocumentNode.Entry(
            key: key, place: heading.place,
            value: DocumentNode(content: .list(words), place: heading.place)))
      }
    }
    if let first = declarations.first {
      entries.append(
        DocumentNode.Entry(
          key: "vocabulary", place: first.place,
          value: DocumentNode(content: .mapping(declarations), place: first.place)))
    }
  }

  private static func declaration(
    of word: String, in list: Fault.WordList, at place: SourcePlace
  ) -> DocumentNode {
    var row = NetworkTable.Row(place: place)
    row.set("id", .scalar(word, isPlain: false), at: place)
    switch list {
    case .sectors: row.set("group", .scalar("その他", isPlain: false), at: place)
    case .tieKinds:
      row.set("nature", .scalar("working", isPlain: false), at: place)
      row.set("directed", .scalar("false", isPlain: false), at: place)
    default: break
    }
    return row.node
  }
}
