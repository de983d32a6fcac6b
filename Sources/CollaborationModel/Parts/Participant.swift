/// Who takes part in the collaboration (参加主体): a department, an agency, residents, a role.
public struct Participant: Hashable, Sendable, Identifiable {
  /// Which side of the town hall's door a participant stands on.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    case inside = "庁内"
    case outside = "庁外"
    case community = "地域"
  }

  public var id: String
  public var name: String
  /// The name in hiragana (ふりがな).
  public var reading: String?
  public var englishName: String?

  /// The id of a participant kind: `department`, `agency`, `resident-group` and so on.
  public var kind: String

  /// The ids of the participant's sectors, the main one first.
  public var sectors: [String]

  /// The id of the tier (圏域) in which it works.
  public var tier: String?
  public var side: Side?

  /// The id of the participant that this one is a part of (部 > 課 > 係).
  public var within: String?

  /// How many like units stand behind the one name (11か所); `nil` where it is not said.
  public var count: Int?

  /// The id of the way it is run: 直営, 委託 and so on.
  public var operation: String?

  /// The id of who has jurisdiction: 市町村 or 都道府県.
  public var jurisdiction: String?
  public var functions: [String]
  public var roles: [String]

  /// What the file states that it is to be taken for.
  public var classification: Classification
  public var lifespan: Lifespan
  public var provenance: Provenance

  public init(
    id: String, name: String, reading: String? = nil, englishName: String? = nil, kind: String,
    sectors: [String] = [], tier: String? = nil, side: Side? = nil, within: String? = nil,
    count: Int? = nil, operation: String? = nil, jurisdiction: String? = nil,
    functions: [String] = [], roles: [String] = [],
    classification: Classification = Classification(), lifespan: Lifespan = Lifespan(),
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.name = name
    self.reading = reading
    self.englishName = englishName
    self.kind = kind
    self.sectors = sectors
    self.tier = tier
    self.side = side
    self.within = within
    self.count = count
    self.operation = operation
    self.jurisdiction = jurisdiction
    self.functions = functions
    self.roles = roles
    self.classification = classification
    self.lifespan = lifespan
    self.provenance = provenance
  }
}
