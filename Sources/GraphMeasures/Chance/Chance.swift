/// What a figure is by chance, and how the figure observed stands to that.
///
/// ```swift
/// let chance = try Chances(of: study).chance(of: EIIndex(), under: .sameSectorSizes)
/// chance?.mean    // 0.0458: what it is on average
/// chance?.lowerP  // 0.0005: how often it is as low as observed, or lower
/// ```
public struct Chance: Equatable, Sendable {
  /// How the possibilities were gone through.
  public enum Method: Equatable, Sendable {
    /// All of them, so many.
    case exact(arrangements: Int)

    /// So many of them, drawn with a seed.
    case sampled(draws: Int, seed: UInt64)
  }

  /// What stays as it is.
  public let null: NullModel

  /// How the possibilities were gone through.
  public let method: Method

  /// The figure observed.
  public let observed: Double

  /// The mean by chance.
  public let mean: Double

  /// The standard deviation by chance.
  public let deviation: Double

  /// The value below which at most 2.5 % lie.
  public let low: Double

  /// The value above which at most 2.5 % lie.
  public let high: Double

  /// How likely chance gives what was observed or less.
  public let lowerP: Double

  /// How likely chance gives what was observed or more.
  public let upperP: Double

  /// How likely chance gives something as far from the mean as what was observed, on either side.
  public let twoSidedP: Double

  /// Sums up what chance gives; `nil` where it gives nothing.
  ///
  /// Of draws, probabilities are (b + 1)/(N + 1), since what was observed is one of the possibilities
  /// too (B. V. North, D. Curtis and P. C. Sham, *American Journal of Human Genetics* 71, 2002,
  /// 439–441); of all arrangements they are b/N, which holds it already.
  ///
  /// - Parameter mean: the mean where it is known without drawing.
  init?(
    observed: Double, values: [Double], null: NullModel, method: Method, mean: Double? = nil
  ) {
    let sorted = values.filter { !$0.isNaN }.sorted()
    guard !sorted.isEmpty else { return nil }
    let count = Double(sorted.count)
    let average = sorted.reduce(0, +) / count
    let mean = mean ?? average
    // Sums in another order differ in the last digits: that is no difference.
    let slack = 1e-10 * max(1, observed.magnitude)
    let distance = (observed - mean).magnitude
    var atMost = 0.0
    var atLeast = 0.0
    var asFar = 0.0
    var squares = 0.0
    for value in sorted {
      if value <= observed + slack { atMost += 1 }
      if value >= observed - slack { atLeast += 1 }
      if (value - mean).magnitude >= distance - slack { asFar += 1 }
      squares += (value - average) * (value - average)
    }
    var correction = 0.0
    if case .sampled = method { correction = 1 }
    func probability(_ times: Double) -> Double { (times + correction) / (count + correction) }

    self.null = null
    self.method = method
    self.observed = observed
    self.mean = mean
    deviation = (squares / count).squareRoot()
    let tail = (sorted.count * 25 + 999) / 1000  // ⌈2.5 %⌉, at least one
    low = sorted[tail - 1]
    high = sorted[sorted.count - tail]
    lowerP = probability(atMost)
    upperP = probability(atLeast)
    twoSidedP = probability(asFar)
  }
}
