import CollaborationModel
import GraphMeasures

/// The E-I index of the whole, set against chance.
enum WholeMixing {
  /// The index of the ties, each direction counted, and its P of being as low; `nil` without ties or with
  /// fewer than two sectors.
  static func test(of town: Town) -> (index: Double, test: Statement.Test)? {
    let graph = town.directed
    let known = graph.nodes.indices.filter { graph.nodes[$0].sectors.first != nil }
    guard town.sectors.count > 1, known.count == graph.nodes.count else { return nil }
    let study = Study(graph.graph, groups: town.sectorPartition)
    let chances = Chances(of: study, draws: 1999, seed: town.seed, exactLimit: 50_000)
    guard let chance = try? chances.chance(of: EIIndex(), under: .sameSectorSizes) else {
      return nil
    }
    let method: Figure.Method
    switch chance.method {
    case .exact: method = .exact
    case .sampled(let draws, let seed): method = .sampled(draws: draws, seed: seed)
    }
    return (
      chance.observed,
      Statement.Test(
        null: chance.null.rawValue, expected: chance.mean, p: chance.lowerP, method: method)
    )
  }
}
