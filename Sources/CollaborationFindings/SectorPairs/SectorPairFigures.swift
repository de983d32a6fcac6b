/// The ties between two sectors beside what chance gives: of every pair, also those that no rule speaks
/// of.
public struct SectorPairFigures: Hashable, Sendable {
  public let first: String
  public let second: String
  public let ties: Int

  /// The mean where every participant keeps the number of its ties to other sectors.
  public let expected: Double

  /// How likely chance gives as little, the counts as observed taken half (mid-P).
  public let fewP: Double

  /// How likely chance gives as many ties, likewise.
  public let manyP: Double

  /// All pairs of sectors that both have ties to others, in the order of the vocabulary.
  public static func all(of town: Town) -> [SectorPairFigures] {
    town.sectorPairs.all.compactMap { pair in
      pair.chance.map {
        SectorPairFigures(
          first: pair.first, second: pair.second, ties: pair.dyads.count, expected: $0.expected,
          fewP: $0.littleP, manyP: $0.manyP)
      }
    }
  }
}
