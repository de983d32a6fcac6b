/// What is summed up of one node's distances to others.
struct DistanceTally: Sendable {
  /// How many others are reached.
  private(set) var reached = 0.0

  /// The sum of the distances to them.
  private(set) var farness = 0.0

  /// The sum of the distances' reciprocals.
  private(set) var harmonic = 0.0

  /// The greatest of the distances.
  private(set) var eccentricity = 0.0

  mutating func add(_ others: Double, at distance: Double) {
    reached += others
    farness += others * distance
    harmonic += others / distance
    eccentricity = max(eccentricity, distance)
  }

  static func += (sum: inout Self, other: Self) {
    sum.reached += other.reached
    sum.farness += other.farness
    sum.harmonic += other.harmonic
    sum.eccentricity = max(sum.eccentricity, other.eccentricity)
  }
}
