import CollaborationModel

/// 首長, 財政, 企画, 人事 and the like: those who decide on the town's means.
enum Leaders {
  /// Whether a participant is one of them.
  static func isOne(_ person: Participant) -> Bool {
    person.standing == .government && person.has(.leader)
  }
}

/// Those who can decide on the spot.
enum DecisionMakers {
  /// The participants who can, by what they are or by a meeting's roster.
  static func numbers(in town: Town) -> [Int] {
    let named = Set(town.network.meetings.flatMap(\.decisionMakers))
    return town.numbers { person in
      guard person.standing == .government || person.standing == .agency else { return false }
      return person.has(.decisionMaker) || named.contains(person.id)
    }
  }
}
