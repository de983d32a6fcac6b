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

  /// ``lowerP`` with what is exactly as observed counted half.
  ///
  /// Counts take few values, and a probability that holds the whole of the value observed is too
  /// cautious: where nothing but chance is at work it falls below .05 less often than one time in
  /// twenty. Counted half, it comes close to that on average (H. O. Lancaster, “Significance tests in
  /// discrete distributions”, *Journal of the American Statistical Association* 56, 1961, 223–234).
  public let lowerMidP: Double

  /// ``upperP`` with what is exactly as observed counted half.
  public let upperMidP: Double

  /// ``twoSidedP`` with what is exactly as far counted half.
  public let twoSidedMidP: Double

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
    var distribution: [(value: Double, times: Int)] = []
    for value in values.filter({ !$0.isNaN }).sorted() {
      if distribution.last?.value == value {
        distribution[distribution.count - 1].times += 1
      } else {
        distribution.append((value, 1))
      }
    }
    self.init(
      observed: observed, distribution: distribution, null: null, method: method, mean: mean)
  }

  /// Sums up what chance gives, of counts: `times[n]` is how often the count is *n*.
  init?(observed: Int, times: [Int], null: NullModel, method: Method) {
    let distribution = times.enumerated().filter { $0.element > 0 }.map {
      (value: Double($0.offset), times: $0.element)
    }
    self.init(observed: Double(observed), distribution: distribution, null: null, method: method)
  }

  /// - Parameter distribution: each value once, ascending, and how often it came.
  private init?(
    observed: Double, distribution: [(value: Double, times: Int)], null: NullModel,
    method: Method, mean: Double? = nil
  ) {
    let number = distribution.reduce(0) { $0 + $1.times }
    guard number > 0 else { return nil }
    let count = Double(number)
    let average = distribution.reduce(0) { $0 + $1.value * Double($1.times) } / count
    let mean = mean ?? average
    // Sums in another order differ in the last digits: that is no difference.
    let slack = 1e-10 * max(1, observed.magnitude)
    let distance = (observed - mean).magnitude
    var (below, equal, above) = (0.0, 0.0, 0.0)
    var (asFar, farther) = (0.0, 0.0)
    var squares = 0.0
    for (value, times) in distribution {
      let times = Double(times)
      if value < observed - slack {
        below += times
      } else if value > observed + slack {
        above += times
      } else {
        equal += times
      }
      let difference = (value - mean).magnitude - distance
      if difference > slack { farther += times } else if difference >= -slack { asFar += times }
      squares += times * (value - average) * (value - average)
    }
    if case .sampled = method {
      equal += 1
      asFar += 1
    }
    let all = below + equal + above

    self.null = null
    self.method = method
    self.observed = observed
    self.mean = mean
    deviation = (squares / count).squareRoot()
    let tail = (number * 25 + 999) / 1000  // ⌈2.5 %⌉, at least one
    low = Self.value(tail, in: distribution)
    high = Self.value(number - tail + 1, in: distribution)
    lowerP = (below + equal) / all
    upperP = (above + equal) / all
    twoSidedP = (farther + asFar) / all
    lowerMidP = (below + equal / 2) / all
    upperMidP = (above + equal / 2) / all
    twoSidedMidP = (farther + asFar / 2) / all
  }

  /// The value of a rank from 1, from below.
  private static func value(
    _ rank: Int, in distribution: [(value: Double, times: Int)]
  ) -> Double {
    var passed = 0
    for (value, times) in distribution {
      passed += times
      if passed >= rank { return value }
    }
    return .nan
  }
}
