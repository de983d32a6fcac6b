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
