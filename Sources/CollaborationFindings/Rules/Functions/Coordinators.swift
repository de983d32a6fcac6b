import CollaborationModel

/// Those in a town's map who coordinate others.
struct Coordinators {
  /// By role, by function or by name.
  let all: [Int]

  /// Those of them who are people and not bodies.
  let people: [Int]

  private static let roles: Set<String> = ["coordinator", "promoter", "resource-developer", "core"]
  private static let words = ["コーディネーター", "調整役", "包括化推進員"]

  init(_ town: Town) {
    all = town.numbers { person in
      person.standing != .thing && person.standing != .household
        && (!Self.roles.isDisjoint(with: person.roles) || person.functions.contains("多機関協働")
          || person.isNamed(Self.words))
    }
    people = all.filter { number in
      town.people[number].kind == "role" || town.people[number].isNamed(Self.words)
    }
  }

  /// Whether a meeting goes through cases.
  static func isAboutCases(_ meeting: Meeting) -> Bool {
    let text = meeting.name + (meeting.purpose ?? "")
    return ["支援会議", "ケース", "ケア会議", "個別", "事例", "支援調整", "case"].contains(
      where: text.contains)
  }
}
