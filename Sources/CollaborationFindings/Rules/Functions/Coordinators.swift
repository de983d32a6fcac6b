import CollaborationModel

/// Those in a town's map who coordinate others.
struct Coordinators {
  let all: [Int]

  /// Those of them who are people and not bodies.
  let people: [Int]

  init(_ town: Town) {
    all = town.numbers { person in
      person.standing != .thing && person.standing != .household && person.has(.coordinator)
    }
    people = all.filter { number in
      let person = town.people[number]
      return person.kind == ParticipantKindID.role
        || person.classification.traits?.contains(.coordinator) == true
    }
  }
}
