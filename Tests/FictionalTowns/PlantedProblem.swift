import GraphCore

/// A problem that was put into a town on purpose.
public struct PlantedProblem: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Two sectors lose all their ties.
    case missingPair

    /// Two sectors keep no ties but those of one participant.
    case singleBridge

    /// One member gets all ties of a sector to others.
    case sectorBridge

    /// All ties between two sectors lead one way.
    case oneWay

    /// Two sectors lose all their ties and get a meeting.
    case meetingOnly

    /// All ties between two sectors are in one person's hands.
    case personCarried

    /// No tie leads from residents to anybody else.
    case residentsCutOff
  }

  public let kind: Kind

  /// The sectors that it is between, as ids.
  public let sectors: Set<String>

  /// The ties that the sectors had before, or that the problem touches.
  public let ties: Int

  /// Whether chance can tell it: so unlikely given the town that it would be so even if all of the town's
  /// pairs had been tried.
  public let isClear: Bool
}
