import GraphCore

/// Compares figures of a graph with what they are by chance.
///
/// ```swift
/// let chances = Chances(of: study, draws: 999, seed: 1)
/// try chances.chance(of: BetweennessCentralization(), under: .sameTies)?.high  // 0.387
/// ```
///
/// Where the arrangements of labels are few enough all are gone through and the result is exact;
/// otherwise as many as asked are drawn, each from a stream of its own, so that the result is the same
/// on any number of threads.
public struct Chances: Sendable {
  /// The graph and its groups.
  public let study: Study

  /// How many networks or arrangements to draw.
  public let draws: Int

  /// The seed of what is drawn.
  public let seed: UInt64

  /// Up to how many arrangements of labels to go through them all.
  public let exactLimit: Int

  /// - Precondition: `draws` is at least 1.
  public init(of study: Study, draws: Int = 999, seed: UInt64 = 1, exactLimit: Int = 1_000_000) {
    precondition(draws >= 1, "at least one draw")
    self.study = study
    self.draws = draws
    self.seed = seed
    self.exactLimit = exactLimit
  }

  /// What a figure is by chance; `nil` where the figure, or what it is by chance, is undefined.
  public func chance(
    of measure: any GraphMeasure, under null: NullModel
  ) throws(MeasureError) -> Chance? {
    try chances(of: [measure], under: null)[0]
  }

  /// What several figures are by chance: they are taken of the same networks, which cost but once.
  ///
  /// - Throws: ``MeasureError/needsGroups(measure:)`` where what stays as it is are groups and there
  ///   are none; what a measure throws on the graph itself.
  public func chances(
    of measures: [any GraphMeasure], under null: NullModel
  ) throws(MeasureError) -> [Chance?] {
    var observed: [Double?] = []
    for measure in measures { observed.append(try measure.comparedFigure(in: study)) }
    if null.needsGroups, study.groups == nil {
      throw .needsGroups(measure: null.rawValue)
    }
    if null == .sameSectorSizes { return relabelled(measures, observed) }

    let sampled = Chance.Method.sampled(draws: draws, seed: seed)
    let recipe = NetworkRecipe(study.graph, groups: study.groups, keeping: null)
    let values = values(of: measures.count) { draw in
      var generator = SplitMix64(seed: seed, stream: draw)
      let random = Study(
        recipe.graph(using: &generator), groups: study.groups, edgeLength: study.edgeLength)
      return measures.map { (try? $0.comparedFigure(in: random)) ?? nil }.map { $0 ?? .nan }
    }
    return measures.indices.map { place in
      observed[place].flatMap {
        Chance(observed: $0, values: values[place], null: null, method: sampled)
      }
    }
  }

  /// Of arrangements of labels: through the mixing alone where a figure needs no more.
  private func relabelled(_ measures: [any GraphMeasure], _ observed: [Double?]) -> [Chance?] {
    guard let groups = study.groups else { return [] }
    let arrangements = LabelArrangements(of: groups)
    let isExact = (arrangements.count(upTo: exactLimit)).map { $0 <= exactLimit } ?? false
    let start = GroupMixing(of: study.graph, groups: groups)
    let tallies = LabelTallies(study.graph, groupCount: groups.groupCount)
    let method: Chance.Method
    var values: [[Double]]
    if isExact {
      values = Array(repeating: [], count: measures.count)
      var labels = arrangements.first
      repeat {
        for (place, value) in figures(measures, labels, tallies).enumerated() {
          values[place].append(value)
        }
      } while LabelArrangements.advance(&labels)
      method = .exact(arrangements: values.first?.count ?? 0)
    } else {
      method = .sampled(draws: draws, seed: seed)
      values = self.values(of: measures.count) { draw in
        var generator = SplitMix64(seed: seed, stream: draw)
        return figures(measures, arrangements.shuffled(using: &generator), tallies)
      }
    }
    return measures.indices.map { place in
      observed[place].flatMap {
        Chance(
          observed: $0, values: values[place], null: .sameSectorSizes, method: method,
          mean: (measures[place] as? EIIndex)?.expectation(of: start))
      }
    }
  }

  private func figures(
    _ measures: [any GraphMeasure], _ labels: [UInt32], _ tallies: LabelTallies
  ) -> [Double] {
    let sums = tallies.sums(labels: labels)
    return measures.map { measure in
      if let measure = measure as? any MixingFigure { return measure.figure(of: sums) ?? .nan }
      let random = Study(study.graph, groups: NodePartition(labels.map { Int($0) }))
      return ((try? measure.comparedFigure(in: random)) ?? nil) ?? .nan
    }
  }

  /// The values of each measure over all draws, in the order of draws.
  private func values(
    of measures: Int, draw: @Sendable (Int) -> [Double]
  ) -> [[Double]] {
    let inPiece = 16
    let rows = concurrentPieces(
      (draws + inPiece - 1) / inPiece, threads: study.threads, desk: { 0 },
      work: { piece, _ in
        (piece * inPiece..<min((piece + 1) * inPiece, draws)).map { draw($0) }
      }
    ).flatMap { $0 }
    return (0..<measures).map { place in rows.map { $0[place] } }
  }
}
