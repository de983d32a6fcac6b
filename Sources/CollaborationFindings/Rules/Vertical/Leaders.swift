import CollaborationModel

/// 首長, 議会, 財政, 企画 and the like: those who decide on the town's means.
enum Leaders {
  private static let words = ["市長", "町長", "村長", "区長", "首長", "議会", "財政", "企画政策"]

  /// Whether a participant is one of them.
  static func isOne(_ person: Participant) -> Bool {
    guard person.standing == .government || person.standing == .agency else { return false }
    return (person.sectors.first == "行政管理" && person.standing == .government)
      || person.isNamed(words)
  }
}

/// Those who can decide on the spot.
enum DecisionMakers {
  private static let roles: Set<String> = ["decision-maker", "lead-department"]
  private static let words = [
    "市長", "町長", "村長", "区長", "首長", "部長", "局長", "課長", "部課長", "次長",
  ]

  /// The participants who can, by role or by what they are called.
  static func numbers(in town: Town) -> [Int] {
    let named = Set(town.network.meetings.flatMap(\.decisionMakers))
    return town.numbers { person in
      guard person.standing == .government || person.standing == .agency else { return false }
      return !roles.isDisjoint(with: person.roles) || named.contains(person.id)
        || (person.kind == "role" && person.isNamed(words))
    }
  }
}
