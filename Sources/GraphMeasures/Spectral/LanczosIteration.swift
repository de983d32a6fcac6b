import RealModule

/// The greatest eigenvalue of a connected undirected graph and its eigenvector, which is positive and,
/// by the theorem of Perron and Frobenius, the only one.
///
/// A Krylov space is grown until the residual ‖Ax − λx‖ is at most `tolerance`·λ, and begun anew from
/// the best vector so far where it has become as large as memory bears.
///
/// - Complexity: O(*k*(*m* + *kn*)) time and O(*kn*) space for *k* vectors; some thirty on networks of
///   people.
///
/// - Note: After C. Lanczos, “An iteration method for the solution of the eigenvalue problem of linear
///   differential and integral operators”, *Journal of Research of the National Bureau of Standards*
///   45, 1950, 255–282; all vectors are kept orthogonal, as he advises.
struct LanczosIteration {
  let rows: SymmetricRows
  let tolerance: Double
  let maximumProducts: Int

  struct Solution {
    let value: Double
    let vector: [Double]
  }

  /// - Throws: ``MeasureError/notConverged(measure:iterations:change:)``.
  func solve(for measure: String) throws(MeasureError) -> Solution {
    let largestSpace = min(rows.count, max(40, min(400, 32_000_000 / max(1, rows.count))))
    // The degrees lie nearer to the solution than any vector that costs as little.
    var start = Self.unit(rows.sums)
    var products = 0
    while true {
      var space = KrylovSpace(from: start)
      var residual = Double.infinity
      repeat {
        space.grow(by: rows)
        products += 1
        let isChecked = space.size % 5 == 0 || space.size == largestSpace || space.isInvariant
        guard isChecked else { continue }
        let top = space.topEigenpair()
        residual = space.isInvariant ? 0 : space.residual(of: top.vector)
        if residual <= tolerance * top.value {
          let vector = space.combined(top.vector)
          return Solution(value: top.value, vector: Self.unit(vector.map(\.magnitude)))
        }
      } while space.size < largestSpace && products < maximumProducts
      guard products < maximumProducts else {
        throw .notConverged(measure: measure, iterations: products, change: residual)
      }
      start = Self.unit(space.combined(space.topEigenpair().vector))
    }
  }

  private static func unit(_ vector: [Double]) -> [Double] {
    let length = Double.sqrt(vector.reduce(0) { $0 + $1 * $1 })
    return vector.map { $0 / length }
  }
}
