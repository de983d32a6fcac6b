import GraphCore

/// What an annealing changes, step by step.
protocol AnnealingState {
  /// What is remembered of the best state met.
  associatedtype Memory

  /// What the state costs.
  var cost: Double { get }

  /// Whether the state could be drawn: only such a state is remembered.
  var isDrawable: Bool { get }
  var memory: Memory { get }

  /// Tries one change, and makes it if the cost rises by no more than ``Annealing/Moment/tolerance(_:)``
  /// allows.
  mutating func change(at moment: Annealing.Moment)
}

extension AnnealingState {
  var isDrawable: Bool { true }
}

/// Simulated annealing: a search that also takes changes for the worse, ever more rarely (Kirkpatrick,
/// Gelatt and Vecchi, “Optimization by Simulated Annealing”, *Science* 220, 1983, 671–680; for drawings,
/// Davidson and Harel, “Drawing Graphs Nicely Using Simulated Annealing”, *ACM Transactions on Graphics*
/// 15(4), 1996, 301–331).
///
/// The temperature falls by the same factor at each step. Only additions and products are used, so that
/// no library's rounding comes in and every machine searches alike; the number of steps is given, never
/// a time.
struct Annealing {
  /// The temperature at the start and at the end, in units of the cost: a change that costs as much
  /// passes in one of *e* cases.
  let start: Double
  let end: Double
  let steps: Int

  /// One step of an annealing.
  struct Moment {
    let temperature: Double

    /// How many steps are still to come, this one included, and how many there are.
    let remaining: Int
    let steps: Int

    /// By how much the cost may rise in this step: the rule of Metropolis et al. (*Journal of Chemical
    /// Physics* 21, 1953, 1087–1092), with the random number drawn first. A change for the worse passes
    /// with the probability exp(−change / temperature).
    func tolerance(_ random: inout SplitMix64) -> Double {
      -temperature * Annealing.logarithm(1 - random.unit())
    }
  }

  /// Searches; what comes out is the best drawable state met, the state itself being the last one.
  ///
  /// A state has to be better by a millionth to be remembered, so that sums of costs that differ in
  /// their last digit only are alike.
  func run<State: AnnealingState>(_ state: inout State) -> (cost: Double, memory: State.Memory) {
    var best = (cost: state.isDrawable ? state.cost : .infinity, memory: state.memory)
    let cooling = Self.factor(from: start, to: end, steps: steps)
    var temperature = start
    for step in 0..<max(0, steps) {
      temperature *= cooling
      state.change(at: Moment(temperature: temperature, remaining: steps - step, steps: steps))
      if state.isDrawable, state.cost < best.cost - 1e-6 { best = (state.cost, state.memory) }
    }
    return best
  }

  /// The factor by which a value comes from a start to an end in some steps.
  static func factor(from start: Double, to end: Double, steps: Int) -> Double {
    let ratio = end / start
    // The root is found by halving: 60 times leave less than the last digit of a number.
    var low = 0.0
    var high = 1.0
    for _ in 0..<60 {
      let middle = (low + high) / 2
      var power = 1.0
      var base = middle
      var rest = steps
      while rest > 0 {
        if rest & 1 == 1 { power *= base }
        base *= base
        rest >>= 1
      }
      if power < ratio { low = middle } else { high = middle }
    }
    return high
  }

  /// The natural logarithm of a number above 0 and up to 1.
  static func logarithm(_ number: Double) -> Double {
    // number = m·2ᵉ with 1 ≤ m < 2; ln m = 2·artanh((m − 1) / (m + 1)).
    let ratio = (number.significand - 1) / (number.significand + 1)
    let square = ratio * ratio
    var series = 0.0
    for term in stride(from: 19, through: 1, by: -2) { series = series * square + 1 / Double(term) }
    return 2 * ratio * series + Double(number.exponent) * 0.693_147_180_559_945_3
  }
}

extension LayoutProblem {
  /// How many steps a search takes: fewer than usual for a small network, which needs no more, and for
  /// one so large that each step takes long. The clock has no say.
  func steps(_ usual: Int) -> Int {
    min(usual, usual * nodes.count / 40, usual * 200 / max(1, nodes.count + edges.count))
  }
}
