import CollaborationModel

extension EdgeMark {
  /// In what a line differs from the one before, where that is more than its depth.
  enum Reason: Hashable, Sendable {
    /// It was wished for, and is there.
    case wishFulfilled
    /// It was in trouble, and is not.
    case mended
    /// It is in trouble, and was not.
    case inTrouble
    case carrier(from: Tie.Carrier, to: Tie.Carrier)
    case kinds(from: [String], to: [String])

    /// What is to be said of a line that is in both states, or that was wished for.
    static func all(from before: EdgeMark, to after: EdgeMark) -> [Reason] {
      var reasons: [Reason] = []
      if before.line == .wanted, !after.isInTrouble { reasons.append(.wishFulfilled) }
      if before.isInTrouble, !after.isInTrouble { reasons.append(.mended) }
      if !before.isInTrouble, after.isInTrouble { reasons.append(.inTrouble) }
      guard before.line != .wanted, after.line != .wanted else { return reasons }
      return reasons + [kinds(before, after), carriers(before, after)].compactMap { $0 }
    }

    /// That another kind of tie joins the two.
    static func kinds(_ before: EdgeMark, _ after: EdgeMark) -> Reason? {
      guard !before.kinds.isEmpty, !after.kinds.isEmpty, before.kinds != after.kinds else {
        return nil
      }
      return .kinds(from: before.kinds, to: after.kinds)
    }

    /// That somebody else, or something else, carries the tie, where both states say who.
    static func carriers(_ before: EdgeMark, _ after: EdgeMark) -> Reason? {
      guard let former = before.carrier, let later = after.carrier, former != later else {
        return nil
      }
      return .carrier(from: former, to: later)
    }

    /// What differs, in a few words.
    func text(_ vocabulary: Vocabulary, in language: Language) -> String {
      let isJapanese = language == .japanese
      func named(_ kinds: [String]) -> String {
        kinds.map { vocabulary.tieKind($0)?.term.name(in: language) ?? $0 }
          .joined(separator: isJapanese ? "・" : ", ")
      }
      return switch self {
      case .wishFulfilled: isJapanese ? "つくりたい→できた" : "wished for, and there"
      case .mended: isJapanese ? "ぎくしゃく→よくなった" : "was strained, and is mended"
      case .inTrouble: isJapanese ? "ぎくしゃくしている" : "strained now"
      case .carrier(let former, let later):
        "\(former.name(in: language))→\(later.name(in: language))"
      case .kinds(let former, let later): "\(named(former))→\(named(later))"
      }
    }
  }
}
