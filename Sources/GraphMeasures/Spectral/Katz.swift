public import GraphCore

/// Katz's status: how many walks of all lengths lead to a node, longer ones counted less.
///
/// High where many lead, directly or over others; unlike ``Eigenvector`` it is defined on every graph.
///
///     x(v) = 1 + α Σ_u w(u,v) x(u),  0 ≤ α < 1/λ, λ the greatest eigenvalue
///
/// ```swift
/// let katz = try Katz().scores(on: graph)
/// katz[自治会]  // 2.26…, at α = 1/2λ
/// ```
///
/// Conventions, where the literature leaves a choice:
///
/// | Case          | Here                                    | Elsewhere                          |
/// | ------------- | --------------------------------------- | ---------------------------------- |
/// | α             | 1/2λ, to six decimals so that it can be stated; 0.5 where λ is 0 | 0.1 in NetworkX, whatever λ is |
/// | α ≥ 1/λ       | an error: the sum over walks has no end | a solution without meaning, or no convergence |
/// | Direction     | a node has its score from those who point to it | the same in NetworkX       |
/// | Normalisation | none: 1 where nobody leads              | length 1 in NetworkX               |
/// | Weights       | strengths                               | the same                           |
///
/// - Complexity: O(*m*) time an iteration and some thirty of them at α = 1/2λ, besides λ.
///
/// - Note: After L. Katz, “A new status index derived from sociometric analysis”, *Psychometrika* 18,
///   1953, 39–43.
public struct Katz: NodeMeasure {
  /// How much a step counts; half of what it may where there is none.
  public let attenuation: Double?

  /// - Precondition: `attenuation` is not negative.
  public init(attenuation: Double? = nil) {
    precondition(attenuation.map { $0 >= 0 } ?? true, "a step counts 0 or more")
    self.attenuation = attenuation
  }

  public var description: MeasureDescription {
    MeasureDescription(
      identifier: "katz",
      name: "Katz status",
      japaneseName: "カッツ中心性",
      formula: "x(v) = 1 + α Σ_u w(u,v)·x(u)",
      convention: "α = 1/2λ to six decimals; not normalised; scores from those who point to v",
      japaneseConvention: "α=1/2λ（小数6桁）。正規化なし。有向では入る矢印による",
      reference: "Katz 1953",
      usesWeights: true,
      digits: 9,
      // λ = 1, α = 1/2: x = 1 + x/2.
      example: WorkedExample(ties: [(0, 1)], scores: [2, 2], source: "by hand"))
  }

  public func scores(in study: Study) throws(MeasureError) -> NodeScores {
    let graph = study.graph
    let radius = try spectralRadius(in: study)
    let attenuation = attenuation ?? Self.half(of: radius)
    guard attenuation * radius < 1 else {
      throw .notUnique(
        measure: "katz",
        reason: "the attenuation \(attenuation) is not below 1/λ = \(1 / radius)")
    }
    var x = [Double](repeating: 1, count: graph.nodeCount)
    var change = Double.infinity
    var iterations = 0
    let rows = graph.incomingRows
    let (starts, columns, weights) = (rows.starts.span, rows.columns.span, rows.weights.span)
    while change > 1e-13 {
      guard iterations < 100_000 else {
        throw .notConverged(measure: "katz", iterations: iterations, change: change)
      }
      iterations += 1
      change = 0
      // Each score is put in its place at once, so that those after it read it (Gauss and Seidel).
      for node in 0..<graph.nodeCount {
        var sum = 0.0
        if weights.isEmpty {
          for position in Int(starts[node])..<Int(starts[node + 1]) {
            sum += x[Int(columns[position])]
          }
        } else {
          for position in Int(starts[node])..<Int(starts[node + 1]) {
            sum += weights[position] * x[Int(columns[position])]
          }
        }
        let new = 1 + attenuation * sum
        let difference = (new - x[node]).magnitude
        if difference > change * new { change = difference / new }
        x[node] = new
      }
    }
    return NodeScores(x)
  }

  private static func half(of radius: Double) -> Double {
    guard radius > 0 else { return 0.5 }
    let half = 1 / (2 * radius)
    let stated = (half * 1e6).rounded() / 1e6
    // Of a very heavy graph six decimals would leave nothing.
    return stated >= 1e-4 ? stated : half
  }
}
