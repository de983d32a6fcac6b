import CollaborationModel

/// On which side of the collaboration a participant stands, as far as rules tell them apart.
enum Standing: Sendable {
  /// The person or household that is supported.
  case household

  /// Residents, their groups and places.
  case community

  /// The town hall.
  case government

  /// Agencies, companies and professionals outside it.
  case agency

  /// What does not act itself: a theme, a programme, a tool, an area.
  case thing
}

extension Participant {
  /// On which side it stands.
  var standing: Standing {
    if ["theme", "program", "tool", "area"].contains(kind) { return .thing }
    if isHousehold { return .household }
    if side == .inside || kind == "department" { return .government }
    if side == .community || kind == "resident" || kind == "resident-group"
      || sectors.first == "住民"
    {
      return .community
    }
    return .agency
  }

  /// A resident who is the one supported: routes are looked at without them, since through the
  /// household itself everything looks connected.
  private var isHousehold: Bool {
    guard kind == "resident" else { return false }
    if roles.contains("lead-user") || Self.supported.contains(where: name.contains) { return true }
    return tier == "世帯・近隣" && !Self.neighbors.contains(where: name.contains)
  }

  private static let supported = ["本人", "世帯", "家族", "ケース", "household"]
  private static let neighbors = ["隣", "近所", "住民", "友人", "知人", "neighbo"]

  /// Whether the participant is one person and not a body with staff.
  var isOnePerson: Bool { kind == "role" && (count ?? 1) == 1 }

  /// Whether the name holds one of some words.
  func isNamed(_ words: [String]) -> Bool { words.contains { name.contains($0) } }
}

extension Town {
  /// The participants that are counted, in the order of the file.
  var people: [Participant] { contacts.people }

  /// The numbers of the participants that a test holds of, ascending.
  func numbers(where isMeant: (Participant) -> Bool) -> [Int] {
    people.indices.filter { isMeant(people[$0]) }
  }

  /// The numbers of the participants of some standings, ascending.
  func numbers(_ standings: Standing...) -> [Int] {
    numbers { standings.contains($0.standing) }
  }

  /// The ids of participants.
  func ids(_ numbers: [Int]) -> [String] { numbers.map { people[$0].id } }

  /// How many participants act themselves.
  var actorCount: Int {
    people.count { $0.standing != .thing && $0.standing != .household }
  }
}
