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
    if kind == "resident" || kind == "resident-group" { return .community }
    return side == .community && !isProfessional ? .community : .agency
  }

  /// A resident who is the one supported: routes are looked at without them, since through the
  /// household itself everything looks connected.
  private var isHousehold: Bool {
    guard kind == "resident" else { return false }
    if roles.contains("lead-user") || Self.supported.contains(where: name.contains) { return true }
    return tier == "世帯・近隣" && !Self.neighbors.contains(where: name.contains)
  }

  /// An agency or a professional that works in the community without being of it.
  private var isProfessional: Bool {
    switch kind {
    case "role": isNamed(["ワーカー", "CSW", "コーディネーター", "支援員", "推進員", "相談員", "担当", "職員"])
    case "agency":
      isNamed(["社会福祉法人", "支援センター", "事業所", "相談室"])
        || (isNamed(["社会福祉協議会", "社協"]) && !isNamed(["地区", "校区", "学区"]))
    default: false
    }
  }

  private static let supported = ["本人", "世帯", "家族", "ケース", "household"]
  private static let neighbors = ["隣", "近所", "住民", "友人", "知人", "neighbo"]

  /// Whether the participant is one person, and neither a body with staff nor a profession of many:
  /// of 保健師 or 民生委員 without a number it is not known how many there are.
  var isOnePerson: Bool {
    guard kind == "role" else { return false }
    if let count { return count == 1 }
    return ![
      "員", "師", "士", "職", "職種", "たち", "人々", "等", "生", "方", "ワーカー", "マネジャー",
    ].contains {
      name.hasSuffix($0)
    }
  }

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

  /// The units that became another (改組): whatever is asked of them is asked of the other.
  var superseded: Set<Int> {
    Set(network.ties.filter { $0.kind == "改組" }.compactMap { contacts.number[$0.from] })
  }

  /// How many participants act themselves.
  var actorCount: Int {
    people.count { $0.standing != .thing && $0.standing != .household }
  }
}
