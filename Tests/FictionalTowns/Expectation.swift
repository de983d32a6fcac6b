import Foundation

/// What chance would give, reckoned in another way than the findings do: by sectors, with Poisson counts.
enum Expectation {
  static func power(_ exponent: Double) -> Double { exp(exponent) }
  static func log(_ value: Double) -> Double { Foundation.log(max(value, 1e-300)) }

  /// The ties between two sectors if each kept its ties to others and met them in proportion
  /// (quasi-independence), by iterative fitting.
  static func ties(_ first: Int, _ second: Int, in ties: TownTies) -> Double {
    let count = (ties.sectors.max() ?? 0) + 1
    var sums = [Double](repeating: 0, count: count)
    for pair in ties.pairs where ties.sectors[pair[0]] != ties.sectors[pair[1]] {
      for end in pair { sums[ties.sectors[end]] += 1 }
    }
    // α(s)·Σ_{t≠s} α(t) is to be the sum of s.
    var factors = sums.map { $0.squareRoot() }
    for _ in 0..<500 {
      let whole = factors.reduce(0, +)
      factors = factors.indices.map { sector in
        let others = whole - factors[sector]
        return others > 0 ? (factors[sector] * sums[sector] / others).squareRoot() : 0
      }
    }
    return factors[first] * factors[second]
  }
}
