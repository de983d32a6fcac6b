public import GraphCore

/// How a fictional town is made, before a problem is planted in it.
public struct TownShape: Sendable {
  /// How many participants each sector has; residents are the last.
  public var sectorSizes: [Int]

  /// Ties that a participant has on average.
  public var meanDegree: Double

  /// How unequal participants are in the number of their ties: 0 alike, 1 a few have most.
  public var inequality: Double

  /// The share of ties that stay within their sector.
  public var siloShare: Double

  /// The share of ties that lead one way only.
  public var oneWayShare: Double

  /// The share of ties that are in one person's hands.
  public var personalShare: Double

  /// The share of ties that stop at information.
  public var informationShare: Double

  /// How many meetings there are.
  public var meetings: Int

  /// The kinds of town that a benchmark goes through.
  public enum Family: String, CaseIterable, Sendable {
    /// Sectors of like size, ties spread evenly.
    case even

    /// Most ties stay within sectors.
    case silos

    /// A few participants have many ties.
    case hubs

    /// Sectors from two members to twenty.
    case unequal

    /// Two or three ties a participant.
    case sparse
  }

  /// Draws the shape of a town of a family.
  public init(_ family: Family, using generator: inout SplitMix64) {
    let participants = 20 + generator.below(101)
    let sectors = min(participants / 4, 4 + generator.below(8))
    var weights = (0..<sectors).map { _ in 0.7 + 0.6 * generator.unit() }
    if family == .unequal { weights = weights.map { $0 * (0.15 + 2 * generator.unit()) } }
    let whole = weights.reduce(0, +)
    sectorSizes = weights.map { max(2, Int(($0 / whole * Double(participants)).rounded())) }
    meanDegree = family == .sparse ? 2 + generator.unit() : 4 + 6 * generator.unit()
    inequality = family == .hubs ? 0.6 + 0.4 * generator.unit() : 0.3 * generator.unit()
    siloShare = family == .silos ? 0.6 + 0.25 * generator.unit() : 0.15 + 0.25 * generator.unit()
    oneWayShare = 0.2 + 0.4 * generator.unit()
    personalShare = 0.15 + 0.35 * generator.unit()
    informationShare = 0.1 + 0.3 * generator.unit()
    meetings = 1 + generator.below(4)
  }

  /// The sector of each participant.
  var sectors: [Int] {
    sectorSizes.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
  }
}
