/// A small sign in the first line of a node: what its place and outline do not say.
enum NodeBadge: Hashable, Sendable {
  /// A sector that it belongs to.
  case sector(String)

  /// Without it the network falls apart.
  case cutPoint

  /// Its number on a path.
  case step(Int)

  /// It could introduce the two ends of a missing tie, by the tie's number.
  case introducer(Int)

  /// It was not there before, or is not any more.
  case joined, left

  /// How wide it is drawn.
  var width: Double {
    switch self {
    case .sector, .cutPoint: NodeBadges.side
    case .joined, .left: 2 * NodeBadges.side
    case .step(let number): number < 10 ? NodeBadges.side : NodeBadges.side + 4
    case .introducer(let number): number < 10 ? 17 : 21
    }
  }
}
