/// A body that meets (会議体), with its members: a thing of its own, never silently turned into
/// ties between them.
public struct Meeting: Hashable, Sendable, Identifiable {
  public var id: String
  public var name: String
  public var reading: String?
  public var englishName: String?
  public var sectors: [String]
  public var tier: String?
  public var count: Int?
  public var purpose: String?

  /// How often it meets, as the source says it: 毎朝, 月1回, 随時.
  public var frequency: String?

  /// How often it meets in a year, where that can be counted.
  public var timesAYear: Double?
  public var casesASession: Double?

  /// The id of who convenes it.
  public var convener: String?

  /// The ids of members who can decide on the spot.
  public var decisionMakers: [String]

  /// Whether members are bound to secrecy (支援会議); `nil` where it is not said.
  public var isConfidential: Bool?

  /// Whether the meeting goes through cases; `nil` where it is not said.
  public var isAboutCases: Bool?
  public var members: [Membership]
  public var lifespan: Lifespan
  public var provenance: Provenance

  public init(
    id: String, name: String, reading: String? = nil, englishName: String? = nil,
    sectors: [String] = [], tier: String? = nil, count: Int? = nil, purpose: String? = nil,
    frequency: String? = nil, timesAYear: Double? = nil, casesASession: Double? = nil,
    convener: String? = nil, decisionMakers: [String] = [], isConfidential: Bool? = nil,
    isAboutCases: Bool? = nil,
    members: [Membership] = [], lifespan: Lifespan = Lifespan(),
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.name = name
    self.reading = reading
    self.englishName = englishName
    self.sectors = sectors
    self.tier = tier
    self.count = count
    self.purpose = purpose
    self.frequency = frequency
    self.timesAYear = timesAYear
    self.casesASession = casesASession
    self.convener = convener
    self.decisionMakers = decisionMakers
    self.isConfidential = isConfidential
    self.isAboutCases = isAboutCases
    self.members = members
    self.lifespan = lifespan
    self.provenance = provenance
  }
}

/// A participant's seat in a meeting.
public struct Membership: Hashable, Sendable {
  public var participant: String

  /// Whether the member comes only when a case calls for it (ケースにより).
  public var isOccasional: Bool
  public var lifespan: Lifespan
  public var provenance: Provenance

  public init(
    participant: String, isOccasional: Bool = false, lifespan: Lifespan = Lifespan(),
    provenance: Provenance = Provenance()
  ) {
    self.participant = participant
    self.isOccasional = isOccasional
    self.lifespan = lifespan
    self.provenance = provenance
  }
}
