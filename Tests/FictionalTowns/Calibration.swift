import CollaborationFindings
import CollaborationModel
import GraphCore

/// How often pairs of sectors stand out where sectors are dealt out at random.
public enum Calibration {
  /// The share of pairs with a P below .05 of having so few ties, so many, and either at .025.
  public static func share(
    of family: TownShape.Family, towns: Int, seed: UInt64 = 3
  ) -> (few: Double, many: Double, either: Double) {
    var counts = (pairs: 0, few: 0, many: 0, either: 0)
    for number in 0..<towns {
      var generator = SplitMix64(seed: seed, stream: number)
      let shape = TownShape(family, using: &generator)
      var network = FictionalTown.made(shape, using: &generator)
      var sectors = network.participants.map(\.sectors)
      sectors.shuffle(using: &generator)
      for place in sectors.indices { network.participants[place].sectors = sectors[place] }
      for pair in SectorPairFigures.all(of: Town(network)) {
        counts.pairs += 1
        if pair.fewP < 0.05 { counts.few += 1 }
        if pair.manyP < 0.05 { counts.many += 1 }
        if min(pair.fewP, pair.manyP) < 0.025 { counts.either += 1 }
      }
    }
    let all = Double(max(1, counts.pairs))
    return (Double(counts.few) / all, Double(counts.many) / all, Double(counts.either) / all)
  }
}
