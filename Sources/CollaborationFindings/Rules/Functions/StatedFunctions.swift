import CollaborationModel

/// What the participants of a town are said to do.
struct StatedFunctions {
  /// What the documents set beside it: 参加支援 and 地域づくり.
  static let besides: Set<String> = [
    FunctionID.takingPart, FunctionID.communityBuilding, FunctionID.placeToBe,
  ]

  /// Those who hold a consultation desk.
  let desks: [Int]

  /// Those who support taking part or build community, whether or not they have ties.
  let beside: [Int]

  /// Of the desks and of those beside them, who is in touch with somebody.
  let tiedDesks: [Int]
  let tiedBeside: [Int]

  /// Whether the map holds any working tie: where it does not, nobody was asked for them.
  let holdsTies: Bool

  /// The share of agencies and departments of which a function or a role is stated.
  let statedShare: Double

  init(_ town: Town) {
    let actors = town.numbers { $0.standing != .household && $0.standing != .thing }
    func holds(_ number: Int, _ functions: Set<String>) -> Bool {
      !functions.isDisjoint(with: town.people[number].functions)
    }
    desks = actors.filter { holds($0, FunctionID.consultations) }
    beside = actors.filter { holds($0, Self.besides) }
    tiedDesks = desks.filter { !town.contacts.links[$0].isEmpty }
    tiedBeside = beside.filter { !town.contacts.links[$0].isEmpty }
    holdsTies = !town.workingTies.isEmpty
    let agencies = town.numbers(.government, .agency)
    let stated = actors.count {
      !town.people[$0].functions.isEmpty || !town.people[$0].roles.isEmpty
    }
    statedShare = agencies.isEmpty ? 0 : Double(stated) / Double(agencies.count)
  }
}
