import MapLayouts

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

  /// How high a sign is, and how wide most are.
  static let side = Region.markSide

  /// What stands between two signs.
  static let gap = 1.5

  /// The width of a row of signs.
  static func width(of badges: [NodeBadge]) -> Double {
    badges.map(\.width).reduce(0, +) + Double(max(0, badges.count - 1)) * gap
  }

  /// How wide it is drawn.
  var width: Double {
    switch self {
    case .sector, .cutPoint: Self.side
    case .joined, .left: 2 * Self.side
    case .step(let number): number < 10 ? Self.side : Self.side + 4
    case .introducer(let number): number < 10 ? 17 : 21
    }
  }
}
