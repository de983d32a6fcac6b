/// The words that a network is written in.
///
/// The words that ship with the package are data files; a network's own file may declare more.
public struct Vocabulary: Equatable, Sendable {
  public var sectorGroups: [SectorGroup]
  public var sectors: [Sector]
  public var participantKinds: [Term]
  public var tieKinds: [TieKind]
  /// From the narrowest to the widest.
  public var tiers: [Term]
  public var functions: [Term]
  public var roles: [Term]
  public var operations: [Term]
  public var jurisdictions: [Term]
  public var depthScales: [DepthScale]

  public init(
    sectorGroups: [SectorGroup] = [], sectors: [Sector] = [], participantKinds: [Term] = [],
    tieKinds: [TieKind] = [], tiers: [Term] = [], functions: [Term] = [], roles: [Term] = [],
    operations: [Term] = [], jurisdictions: [Term] = [], depthScales: [DepthScale] = []
  ) {
    self.sectorGroups = sectorGroups
    self.sectors = sectors
    self.participantKinds = participantKinds
    self.tieKinds = tieKinds
    self.tiers = tiers
    self.functions = functions
    self.roles = roles
    self.operations = operations
    self.jurisdictions = jurisdictions
    self.depthScales = depthScales
  }

  /// The words of this vocabulary, and after them those of another.
  public func extended(by declared: Vocabulary) -> Vocabulary {
    var whole = self
    whole.sectorGroups += declared.sectorGroups
    whole.sectors += declared.sectors
    whole.participantKinds += declared.participantKinds
    whole.tieKinds += declared.tieKinds
    whole.tiers += declared.tiers
    whole.functions += declared.functions
    whole.roles += declared.roles
    whole.operations += declared.operations
    whole.jurisdictions += declared.jurisdictions
    whole.depthScales += declared.depthScales
    return whole
  }

  /// The sector with an id.
  public func sector(_ id: String) -> Sector? { sectors.first { $0.id == id } }

  /// The group that a sector belongs to.
  public func group(ofSector id: String) -> SectorGroup? {
    sector(id).flatMap { sector in sectorGroups.first { $0.id == sector.group } }
  }

  /// The kind of tie with an id.
  public func tieKind(_ id: String) -> TieKind? { tieKinds.first { $0.id == id } }
}
