import CollaborationModel
import MapLayouts

extension Layout {
  /// Whether a participant's place leaves its sectors unsaid, so that it must bear their marks.
  func needsMarks(_ participant: Participant, _ areas: SectorAreas) -> Bool {
    switch self {
    case .islands, .matrix: return !areas.isAtHome(participant)
    // There is no area.
    case .force: return true
    case .rings where participant.tier == nil && participant.kind != "resident":
      // Beside the rings no wedge says the sector.
      return true
    // A column or a wedge of their own says that they belong to all sectors.
    case .lanes, .rings:
      return participant.sectors != [SectorAreas.crossCutting] && !areas.isAtHome(participant)
    }
  }
}
