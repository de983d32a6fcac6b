import CollaborationModel

/// Who works on cases, who makes policy, and whether a way leads from the ones to the others.
struct PolicyPath {
  /// Those who support or are consulted by people.
  let caseWork: [Int]

  /// Those who make or decide policy.
  let policy: [Int]

  /// Those of them to whom a way leads from case work, households set aside.
  let reached: [Int]

  private static let caseTies: Set<String> = TieKindID.support.union([TieKindID.consultation])
  private static let caseFunctions = FunctionID.consultations.union([FunctionID.outreach])

  init(_ town: Town) {
    let policy = town.numbers { person in
      guard person.standing == .government || person.standing == .agency else { return false }
      return person.has(.policyMaker) || Leaders.isOne(person)
    }
    let isPolicy = Set(policy)
    let community = Community(town)
    let isSupported = Set(
      community.households
        + community.members.filter { town.people[$0].kind == ParticipantKindID.resident })
    var caseWork = Set(
      community.agencies.filter { number in
        !Self.caseFunctions.isDisjoint(with: town.people[number].functions)
      })
    for (tie, from, to) in town.workingTies where Self.caseTies.contains(tie.kind) {
      if isSupported.contains(to) { caseWork.insert(from) }
      if isSupported.contains(from) { caseWork.insert(to) }
    }
    caseWork.formIntersection(community.agencies)
    caseWork.subtract(isPolicy)
    self.policy = policy
    self.caseWork = caseWork.sorted()

    // What grows out of cases is carried on by 契機: from a case to a theme, and on to those who
    // make policy.
    let away = Set(community.households)
    let onward = town.network.ties.filter { $0.kind == TieKindID.occasion }.compactMap { tie in
      town.contacts.number[tie.from].flatMap { from in
        town.contacts.number[tie.to].map { (from: from, to: $0) }
      }
    }
    var found = town.contacts.reach(from: self.caseWork, avoiding: away)
    while let next = onward.first(where: { found.contains($0.from) && !found.contains($0.to) }) {
      found.insert(next.to)
      found.formUnion(town.contacts.reach(from: [next.to], avoiding: away))
    }
    reached = policy.filter(found.contains)
  }
}
