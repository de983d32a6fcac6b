import CollaborationModel

/// The words of a network as people in a town hall read and choose them.
struct SheetWords {
  private let vocabulary: Vocabulary
  private let index: WordIndex

  /// The words that ship.
  static let standard = SheetWords(.standard)

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    index = WordIndex(vocabulary)
  }

  static let statuses: [(Tie.Status, String)] = [
    (.existing, "既存"), (.wanted, "つくりたい"), (.strained, "ぎくしゃく"), (.bad, "たらいまわし"),
    (.ended, "終了"),
  ]
  static let directions: [(Bool, String)] = [(false, "相互"), (true, "一方向")]
  static let answers: [(Answer, String)] = [
    (.tied, "連携あり"), (.notTied, "連携なし"), (.unanswered, "無回答"), (.notAsked, "未調査"),
  ]

  /// The words of a settled list as people choose them.
  static func choices(of list: Fault.WordList) -> [String] {
    let key: String? =
      switch list {
      case .sides: "side"
      case .carriers: "carrier"
      case .covers: "cover"
      case .statuses: "status"
      case .directions: "direction"
      case .answers: "from-answer"
      default: nil
      }
    return key.flatMap { standard.list(of: $0) }?.map(\.word) ?? []
  }

  /// The list that the words of a column are of, and how each of them is written.
  func list(of key: String) -> [(id: String, word: String)]? {
    func terms(_ terms: [Term], _ list: Fault.WordList) -> [(id: String, word: String)] {
      terms.map { term in
        let isRead = index.id(of: term.japaneseName, in: list) == term.id
        return (term.id, isRead ? term.japaneseName : term.id)
      }
    }
    return switch key {
    case "sectors": terms(vocabulary.sectors.map(\.term), .sectors)
    case "tier": terms(vocabulary.tiers, .tiers)
    case "functions": terms(vocabulary.functions, .functions)
    case "roles": terms(vocabulary.roles, .roles)
    case "operation": terms(vocabulary.operations, .operations)
    case "jurisdiction": terms(vocabulary.jurisdictions, .jurisdictions)
    case "participant-kind": terms(vocabulary.participantKinds, .participantKinds)
    case "tie-kind": terms(vocabulary.tieKinds.map(\.term), .tieKinds)
    case "depth-scale": terms(vocabulary.depthScales.map(\.term), .depthScales)
    case "side": Choices.sides.choices.map { ($0.word, $0.word) }
    case "carrier": Choices.carriers.choices.map { ($0.word, $0.word) }
    case "cover": Choices.covers.choices.map { ($0.word, $0.word) }
    case "status": Self.statuses.map { (Choices.statuses.word(for: $0.0), $0.1) }
    case "direction": Self.directions.map { (Choices.directions.word(for: $0.0), $0.1) }
    case "from-answer", "to-answer":
      Self.answers.map { (Choices.answers.word(for: $0.0), $0.1) }
    default: nil
    }
  }

  /// A cell's text in the words of the sheet; texts of columns without a list stay as they are.
  func text(_ text: String, in key: String) -> String {
    guard let list = list(of: key) else { return text }
    return text.split(separator: ";").map { id in
      list.first { $0.id == id }?.word ?? String(id)
    }.joined(separator: "、")
  }
}
