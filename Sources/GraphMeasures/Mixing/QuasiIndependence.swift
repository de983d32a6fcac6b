/// The ties between groups that one would expect if each group kept its ties to the others and met them
/// in proportion: quasi-independence, which leaves the ties within groups out of account.
///
/// A group that keeps to itself has few ties to any other. Under plain independence that makes all its
/// pairs look like gaps; here a pair is compared with what the ties that do lead outside would give.
///
///     e(s,t) = α(s)·β(t) for s ≠ t,  so that Σ_t e(s,t) and Σ_s e(s,t) are the ties there are
///
/// ```swift
/// let expected = try QuasiIndependence(of: mixing)
/// expected.ties(0, 1)     // 4.13 where 1 was found
/// ```
///
/// The factors come from iterative proportional fitting: rows and columns are scaled in turn to their
/// sums. It converges for every table that was counted, since the table itself shows that the sums can
/// be met. Where every tie between groups touches one group, the ties that do not touch it can only be
/// 0, which scaling alone would approach for ever: that is solved outright.
///
/// Conventions, where the literature leaves a choice:
///
/// | Case                 | Here                                        | Elsewhere                    |
/// | -------------------- | ------------------------------------------- | ---------------------------- |
/// | Undirected           | symmetric, each tie once                    | counted in both triangles    |
/// | Within a group       | undefined (`nil`): not part of the model    | the count observed           |
/// | A group without ties outside | 0 with every other                  | 0, or an error               |
/// | Two groups           | the ties there are: nothing is left to fit  | the same                     |
///
/// - Complexity: O(*g*²) time a round for *g* groups; rarely more than a hundred rounds.
///
/// - Note: After L. A. Goodman, “The analysis of cross-classified data: independence,
///   quasi-independence, and interactions in contingency tables with or without missing entries”,
///   *Journal of the American Statistical Association* 63, 1968, 1091–1131; fitting after W. E. Deming
///   and F. F. Stephan, *Annals of Mathematical Statistics* 11, 1940, 427–444, and Y. M. M. Bishop,
///   S. E. Fienberg and P. W. Holland, *Discrete Multivariate Analysis*, 1975, chapter 5.
public struct QuasiIndependence: Sendable {
  /// How many groups there are.
  public let count: Int

  /// How many rounds of scaling it took; none where the table leaves no choice.
  public let rounds: Int

  /// How far the sums are from the ties there are, at most, as a share of all ties between groups.
  public let deviation: Double

  private let expected: [Double]

  /// Sums are met to this share of all ties between groups.
  public static let tolerance = 1e-12

  /// Fits the model to the ties between groups.
  ///
  /// - Throws: ``MeasureError/notConverged(measure:iterations:change:)`` where 100,000 rounds do not
  ///   bring the sums to a ten-thousandth of a millionth of the ties.
  public init(of mixing: GroupMixing) throws(MeasureError) {
    let count = mixing.count
    var table = ProportionalFitting(count: count)
    for row in 0..<count {
      for column in 0..<count where row != column {
        table.rowSums[row] += mixing.ties(row, column)
        table.columnSums[column] += mixing.ties(row, column)
      }
    }
    let (rounds, deviation) = table.fit(tolerance: Self.tolerance, limit: 100_000)
    guard deviation <= 1e-10 else {
      throw .notConverged(measure: "quasi-independence", iterations: rounds, change: deviation)
    }
    self.count = count
    self.rounds = rounds
    self.deviation = deviation
    expected = (0..<(count * count)).map { place in
      let (row, column) = place.quotientAndRemainder(dividingBy: count)
      let cell = table.cells[place]
      return mixing.isDirected ? cell : (cell + table.cells[column * count + row]) / 2
    }
  }

  /// The ties expected from one group to another, undirected between them; undefined within a group.
  public func ties(_ row: Int, _ column: Int) -> Double? {
    row == column ? nil : expected[row * count + column]
  }
}
