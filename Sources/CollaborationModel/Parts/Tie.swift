/// A collaboration between two participants (連携), or of a participant with a meeting beyond
/// sitting in it.
public struct Tie: Hashable, Sendable {
  /// Where a tie stands between wish and end.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case existing, wanted, strained, bad, ended
  }

  /// Who carries a tie on when a person is transferred.
  public enum Carrier: String, Hashable, Sendable, CaseIterable {
    /// One person and whom they know (属人).
    case person = "属人"
    /// A meeting or a common form (会議・様式).
    case meeting = "会議・様式"
    /// An arrangement or a law (仕組み・制度).
    case institution = "仕組み・制度"
  }

  public var from: String
  public var to: String

  /// The id of a ``TieKind``.
  public var kind: String

  /// Whether the tie leads from one end to the other; otherwise it is mutual.
  public var isDirected: Bool
  public var depth: Depth?
  public var carrier: Carrier?
  public var status: Status

  /// A number that the data give the tie in place of a depth.
  public var weight: Double?
  public var label: String?
  public var reports: Reports?
  public var wanted: WantedTie?
  public var lifespan: Lifespan
  public var provenance: Provenance

  public init(
    from: String, to: String, kind: String, isDirected: Bool = false, depth: Depth? = nil,
    carrier: Carrier? = nil, status: Status = .existing, weight: Double? = nil,
    label: String? = nil, reports: Reports? = nil, wanted: WantedTie? = nil,
    lifespan: Lifespan = Lifespan(), provenance: Provenance = Provenance()
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.isDirected = isDirected
    self.depth = depth
    self.carrier = carrier
    self.status = status
    self.weight = weight
    self.label = label
    self.reports = reports
    self.wanted = wanted
    self.lifespan = lifespan
    self.provenance = provenance
  }
}

extension Tie.Status {
  /// The status for people.
  public func name(in language: Language) -> String {
    let isJapanese = language == .japanese
    return switch self {
    case .existing: isJapanese ? "いまある" : "existing"
    case .wanted: isJapanese ? "つくりたい" : "wanted"
    case .strained: isJapanese ? "ぎくしゃく" : "strained"
    case .bad: isJapanese ? "たらいまわし" : "bad"
    case .ended: isJapanese ? "終わった" : "ended"
    }
  }
}

extension Tie.Carrier {
  /// The carrier for people.
  public func name(in language: Language) -> String {
    guard language == .english else { return rawValue }
    return switch self {
    case .person: "one person"
    case .meeting: "meetings and forms"
    case .institution: "an arrangement"
    }
  }
}
