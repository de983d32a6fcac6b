/// What a participant is taken for where its file does not state it.
struct DerivedClassification {
  let standing: Standing

  /// The traits that its roles, functions and the like do not say already.
  let traits: Set<Trait>
  let notices: Set<Int>

  /// - Parameters:
  ///   - isSupported: whether ties say that the participant is supported by agencies or consults
  ///     them.
  ///   - municipality: the name of the municipality, which is itself no part of the network.
  ///   - name: the name to look at; another than the participant's shows what the name decides.
  init(
    of participant: Participant, isSupported: Bool = false, municipality: String? = nil,
    name: String? = nil
  ) {
    let name = name ?? participant.name
    let signs = NameSigns(name: name)
    let standing = Self.standing(of: participant, isSupported: isSupported, signs)
    self.standing = standing
    notices = signs.notices(besides: participant.sectors)

    var traits: Set<Trait> = []
    let isRole = participant.kind == ParticipantKindID.role
    func add(_ trait: Trait, if isSo: Bool) { if isSo { traits.insert(trait) } }
    add(.onePerson, if: isRole && (participant.count.map { $0 == 1 } ?? !signs.isOfMany))
    add(.coordinator, if: signs.isCoordinator)
    let isOfficial = isRole || participant.kind == ParticipantKindID.department
    add(
      .leader,
      if: standing == .government && isOfficial && (signs.isHead || signs.isFinance))
    add(.decisionMaker, if: isRole && (signs.isHead || signs.isManager))
    add(.policyMaker, if: signs.makesPolicy)
    add(.peerGroup, if: signs.isPeerGroup)
    add(.prefectural, if: participant.jurisdiction == nil && signs.isPrefectural)
    add(.wholeMunicipality, if: name == municipality)
    self.traits = traits
  }

  private static func standing(
    of participant: Participant, isSupported: Bool, _ signs: NameSigns
  ) -> Standing {
    if ParticipantKindID.things.contains(participant.kind) { return .thing }
    if participant.kind == ParticipantKindID.resident,
      isHousehold(participant, isSupported: isSupported, signs)
    {
      return .household
    }
    if participant.side == .inside || participant.kind == ParticipantKindID.department {
      return .government
    }
    if ParticipantKindID.residents.contains(participant.kind) { return .community }
    // Who works in the community without being of it holds a desk or is run by somebody.
    guard participant.side == .community, !isRun(participant) else { return .agency }
    return .community
  }

  /// Whether a resident is the one who is supported. Routes are looked at without them, since through
  /// the household itself everything looks connected.
  private static func isHousehold(
    _ resident: Participant, isSupported: Bool, _ signs: NameSigns
  ) -> Bool {
    if resident.roles.contains(RoleID.leadUser) || signs.isSupportedPerson { return true }
    if signs.isNeighbor { return false }
    return resident.tier == TierID.household || isSupported
  }

  private static func isRun(_ participant: Participant) -> Bool {
    participant.kind == ParticipantKindID.agency
      && (participant.operation != nil || participant.jurisdiction != nil
        || !FunctionID.consultations.isDisjoint(with: participant.functions))
  }
}
