/// Blau's index of heterogeneity of shares that add up to 1: 1 − Σ_k p(k)². After P. M. Blau,
/// *Inequality and Heterogeneity*, Free Press, 1977. Undefined of nothing.
func blau(_ amounts: [Double]) -> Double? {
  let total = amounts.reduce(0, +)
  guard total > 0 else { return nil }
  return 1 - amounts.reduce(0) { $0 + ($1 / total) * ($1 / total) }
}

/// The index of qualitative variation: Blau's index as a share of the greatest that so many kinds
/// allow, 1 − 1/K. After J. H. Mueller and K. F. Schuessler, *Statistical Reasoning in Sociology*,
/// Houghton Mifflin, 1961. Undefined of fewer than two kinds.
func qualitativeVariation(_ amounts: [Double]) -> Double? {
  let kinds = Double(amounts.count)
  guard kinds > 1 else { return nil }
  return blau(amounts).map { $0 * kinds / (kinds - 1) }
}
