/// What a participant is taken for by everything that judges a network.
///
/// A file may state it. What it does not state is derived once, from kind, side, roles, functions
/// and ties, and from the name only as a last resort; see ``CollaborationNetwork/classified()``.
/// Rules read the result and never a name, so that another name changes no finding.
public struct Classification: Hashable, Sendable {
  /// Where the participant stands; `nil` where it is not stated.
  public var standing: Standing?

  /// What else it is, beside what roles, functions and jurisdiction say of it; `nil` where it is not
  /// stated. An empty set says that there is nothing else, whatever the name may hint at.
  public var traits: Set<Trait>?

  /// The numbers of the 連携通知 (the 24 notices on working with other fields, 2022) whose partner it
  /// is, whatever its sector; `nil` where it is not stated.
  public var notices: Set<Int>?

  public init(
    standing: Standing? = nil, traits: Set<Trait>? = nil, notices: Set<Int>? = nil
  ) {
    self.standing = standing
    self.traits = traits
    self.notices = notices
  }

  /// Whether nothing is left to derive.
  public var isComplete: Bool { standing != nil && traits != nil && notices != nil }

  /// What is stated, and for the rest what another classification says.
  public func completed(by derived: Classification) -> Classification {
    Classification(
      standing: standing ?? derived.standing, traits: traits ?? derived.traits,
      notices: notices ?? derived.notices)
  }
}

extension Participant {
  /// Where the participant stands, stated or derived.
  public var standing: Standing {
    classification.standing ?? DerivedClassification(of: self).standing
  }

  /// Whether it has a trait: by its role, function or jurisdiction, stated, or derived.
  public func has(_ trait: Trait) -> Bool {
    states(trait)
      || (classification.traits ?? DerivedClassification(of: self).traits).contains(trait)
  }

  /// Whether other facts of the file say that it has a trait.
  private func states(_ trait: Trait) -> Bool {
    func hasRole(_ ids: String...) -> Bool { roles.contains(where: ids.contains) }
    return switch trait {
    case .coordinator:
      !RoleID.coordinating.isDisjoint(with: roles) || functions.contains(FunctionID.multiAgency)
    case .decisionMaker: hasRole(RoleID.decisionMaker, RoleID.leadDepartment)
    case .policyMaker: hasRole(RoleID.policyMaker, RoleID.leadDepartment)
    case .leader:
      standing == .government && sectors.first == SectorID.administration
        && [ParticipantKindID.department, ParticipantKindID.role].contains(kind)
    case .prefectural:
      jurisdiction == JurisdictionID.prefecture || operation == OperationID.prefecture
    case .onePerson, .peerGroup, .wholeMunicipality: false
    }
  }

  /// Whether it is a partner of a 連携通知 whatever its sector, stated or derived.
  public func isPartner(ofNotice number: Int) -> Bool {
    (classification.notices ?? DerivedClassification(of: self).notices).contains(number)
  }
}
