public import CollaborationModel
import GraphCore

extension FictionalTown {
  /// A town of a size, with twelve sectors and six ties a participant.
  public static func large(participants: Int) -> CollaborationNetwork {
    var generator = SplitMix64(seed: 7)
    var shape = TownShape(.hubs, using: &generator)
    shape.sectorSizes = (0..<12).map { (participants + $0) / 12 }
    shape.meanDegree = 8
    shape.meetings = participants / 10
    return made(shape, using: &generator)
  }
}
