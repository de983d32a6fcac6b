import CollaborationModel

/// Residents, their groups and places in a town's map, and how they stand to agencies.
struct Community {
  /// Residents, groups and places, without the households that are supported and without shops.
  let members: [Int]

  /// The households that are supported.
  let households: [Int]

  /// The departments, agencies and professionals.
  let agencies: [Int]

  /// The members that have a way to an agency without going through a household.
  let withWay: [Int]

  /// The members that have none, leaving out the neighbours of a household to which an agency goes
  /// out itself, and those whom an agency founded, posted or commissioned: there the way begins at
  /// the agency.
  let cutOff: [Int]

  init(_ town: Town) {
    members = town.numbers { $0.standing == .community && $0.kind != ParticipantKindID.company }
    households = town.numbers(.household)
    agencies = town.numbers { person in
      (person.standing == .government || person.standing == .agency)
        && person.kind != ParticipantKindID.company && person.kind != ParticipantKindID.place
    }
    let isHousehold = Set(households)
    let reached = town.contacts.reach(from: agencies, avoiding: isHousehold)
    withWay = members.filter(reached.contains)
    let isAgency = Set(agencies)
    let visited = Set(
      town.workingTies.filter {
        $0.tie.kind == TieKindID.outreach && isAgency.contains($0.from)
          && isHousehold.contains($0.to)
      }.map(\.to))
    let formal = Set(
      town.network.vocabulary.tieKinds.filter { $0.nature == .formal }.map(\.id))
    var joined: Set<Int> = []
    for tie in town.network.ties where formal.contains(tie.kind) && tie.status == .existing {
      guard let from = town.contacts.number[tie.from], let to = town.contacts.number[tie.to] else {
        continue
      }
      if isAgency.contains(from) { joined.insert(to) }
      if isAgency.contains(to) { joined.insert(from) }
    }
    cutOff = members.filter { member in
      !reached.contains(member) && !joined.contains(member)
        && visited.isDisjoint(with: town.contacts.tied(member))
    }
  }
}
