import CollaborationModel

/// 首長, 財政, 企画, 人事 and the like: those who decide on the town's means.
enum Leaders {
  /// Whether a participant is one of them.
  static func isOne(_ person: Participant) -> Bool {
    guard person.standing == .government, ["department", "role"].contains(person.kind) else {
      return false
    }
    return person.sectors.first == "行政管理" || person.isHead || person.isNamed(["財政"])
  }
}

extension Participant {
  /// Whether it is called a head of the town: 市長 and not 市長寿課.
  var isHead: Bool {
    ["市長", "町長", "村長", "区長", "首長"].contains {
      name.contains($0) && !name.contains($0 + "寿")
    }
  }
}

/// Those who can decide on the spot.
enum DecisionMakers {
  private static let roles: Set<String> = ["decision-maker", "lead-department"]
  private static let words = ["部長", "局長", "課長", "次長"]

  /// The participants who can, by role or by what they are called.
  static func numbers(in town: Town) -> [Int] {
    let named = Set(town.network.meetings.flatMap(\.decisionMakers))
    return town.numbers { person in
      guard person.standing == .government || person.standing == .agency else { return false }
      return !roles.isDisjoint(with: person.roles) || named.contains(person.id)
        || (person.kind == "role" && (person.isHead || person.isNamed(words)))
    }
  }
}
