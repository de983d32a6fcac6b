import CollaborationModel

/// The words of a settled list: the one that files are written with, and others that are read.
struct Choices<Value: Hashable & Sendable>: Sendable {
  struct Choice: Sendable {
    let value: Value
    let word: String
    let others: [String]
  }

  let list: Fault.WordList
  let choices: [Choice]

  init(_ list: Fault.WordList, _ choices: [(Value, String, [String])]) {
    self.list = list
    self.choices = choices.map { Choice(value: $0.0, word: $0.1, others: $0.2) }
  }

  func value(spelled word: String) -> Value? {
    choices.first { $0.word == word || $0.others.contains(word) }?.value
  }

  func word(for value: Value) -> String {
    choices.first { $0.value == value }?.word ?? ""
  }

  var canonicalWords: [String] { choices.map(\.word) }
  var allWords: [String] { choices.flatMap { [$0.word] + $0.others } }
}

extension Choices<Participant.Side> {
  static let sides = Choices(
    .sides,
    [
      (.inside, "庁内", ["inside"]), (.outside, "庁外", ["outside"]),
      (.community, "地域", ["community"]),
    ])
}

extension Choices<Standing> {
  static let standings = Choices(
    .standings,
    [
      (.household, "本人・世帯", ["household", "本人", "世帯"]),
      (.community, "住民・地域", ["community", "住民", "地域"]),
      (.government, "行政", ["government", "庁内"]), (.agency, "機関", ["agency"]),
      (.thing, "主体でない", ["thing", "主体でないもの"]),
    ])
}

extension Choices<Trait> {
  /// The word for having no trait, where the name may hint at one.
  static let none = "なし"
  static let noneInEnglish = "none"

  static let traits = Choices(
    .traits,
    Trait.allCases.map { trait in (trait, trait.name(in: .japanese), [trait.rawValue]) })
}

extension Choices<Tie.Carrier> {
  static let carriers = Choices(
    .carriers,
    [
      (.person, "属人", ["person", "担当者"]),
      (.meeting, "会議・様式", ["meeting", "会議", "様式", "会議体・共通ツール"]),
      (.institution, "仕組み・制度", ["institution", "仕組み", "制度"]),
    ])
}

extension Choices<Tie.Status> {
  static let statuses = Choices(
    .statuses,
    [
      (.existing, "existing", ["既存", "あり"]),
      (.wanted, "wanted", ["望まれる連携", "これからつくりたい", "つながりたい", "つくりたい", "希望"]),
      (.strained, "strained", ["ぎくしゃく", "弱まった"]),
      (.bad, "bad", ["悪い", "たらいまわし"]),
      (.ended, "ended", ["終了", "切れた"]),
    ])
}

extension Choices<Bool> {
  /// Whether a tie is directed.
  static let directions = Choices(
    .directions,
    [
      (false, "mutual", ["相互", "双方向", "両方向"]),
      (true, "directed", ["一方向", "片方向", "一方", "有向"]),
    ])
}

extension Choices<TieKind.Nature> {
  static let natures = Choices(
    .natures,
    [
      (.working, "working", ["実際の連携"]), (.formal, "formal", ["制度上の関係"]),
      (.adverse, "adverse", ["害"]),
      (.lineage, "lineage", ["沿革"]),
    ])
}

extension Choices<StatedGap.Cover> {
  static let covers = Choices(
    .covers,
    [
      (.nobody, "なし", ["nobody", "none"]), (.coordinator, "穴埋め", ["coordinator"]),
      (.fields, "調整", ["fields"]),
    ])
}

/// What one end of a tie answered, its depth aside.
enum Answer: Hashable, Sendable {
  case tied, notTied, unanswered, notAsked

  init(_ report: Report) {
    self =
      switch report {
      case .tied: .tied
      case .notTied: .notTied
      case .unanswered: .unanswered
      case .notAsked: .notAsked
      }
  }
}

extension Choices<Answer> {
  static let answers = Choices(
    .answers,
    [
      (.tied, "tied", ["連携あり", "あり"]), (.notTied, "not-tied", ["連携なし", "なし"]),
      (.unanswered, "unanswered", ["無回答"]), (.notAsked, "not-asked", ["未調査", "聞いていない"]),
    ])
}
