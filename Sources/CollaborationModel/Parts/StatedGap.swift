/// A gap that people named themselves (制度の狭間): a need, and who covers it.
public struct StatedGap: Hashable, Sendable, Identifiable {
  /// Who covers the need.
  public enum Cover: String, Hashable, Sendable, CaseIterable {
    case nobody = "なし"
    /// The coordinator alone does the work (穴埋め).
    case coordinator = "穴埋め"
    /// The fields cover it together, coordinated (調整).
    case fields = "調整"
  }

  public var id: String
  public var need: String
  public var cover: Cover?

  /// The ids of those who cover the need.
  public var coveredBy: [String]

  /// The sectors between which the need falls.
  public var sectors: [String]
  public var lifespan: Lifespan
  public var provenance: Provenance

  public init(
    id: String, need: String, cover: Cover? = nil, coveredBy: [String] = [],
    sectors: [String] = [], lifespan: Lifespan = Lifespan(),
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.need = need
    self.cover = cover
    self.coveredBy = coveredBy
    self.sectors = sectors
    self.lifespan = lifespan
    self.provenance = provenance
  }
}
