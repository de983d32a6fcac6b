import GraphCore
import RealModule

extension CommunityNetwork {
  /// θ: how readily a node joins a part that gains less than another, in mean weights of a tie.
  private static let randomness = 0.01

  /// Builds every community anew of single nodes: a node that is still alone, and well tied to its
  /// community, joins a well-tied part of it that gains, the likelier the more it gains.
  ///
  /// Gains are those of weights, as in ``moveNodes(_:resolution:using:)``, and not shares of all ties:
  /// of a share, exp(gain/θ) is close to 1 in a large network whatever the gain is, and nodes would
  /// join at random.
  func refined(
    _ communities: [UInt32], resolution: Double, using generator: inout SplitMix64
  ) -> [UInt32] {
    let expected = resolution / (2 * total)
    let slack = 1e-12 * total
    let scale = Self.randomness * (ends.isEmpty ? 1 : weights.reduce(0, +) / Double(ends.count))
    var strengthOfCommunity = [Double](repeating: 0, count: count)
    for node in 0..<count { strengthOfCommunity[Int(communities[node])] += strengths[node] }
    var partOf = Array(0..<UInt32(count))
    var strengthOf = strengths
    var standsAlone = [Bool](repeating: true, count: count)
    var outwardOf = [Double](repeating: 0, count: count)
    var tiesTo = [Double](repeating: 0, count: count)
    var partsMet = [UInt32](repeating: 0, count: count)
    var choices: [(part: UInt32, gain: Double)] = []
    var order = Array(0..<UInt32(count))
    order.shuffle(using: &generator)

    // Spans: each of these is changed in place, and nobody else holds it.
    let (starts, ends, weights) = (self.starts.span, self.ends.span, self.weights.span)
    let community = communities.span
    var parts = partOf.mutableSpan
    var strength = strengthOf.mutableSpan
    var isAlone = standsAlone.mutableSpan
    var outward = outwardOf.mutableSpan
    var ties = tiesTo.mutableSpan
    var met = partsMet.mutableSpan

    // The weight of the ties of each part to the rest of its community.
    for node in 0..<count {
      var sum = 0.0
      for position in Int(starts[node])..<Int(starts[node + 1])
      where community[Int(ends[position])] == community[node] {
        sum += weights[position]
      }
      outward[node] = sum
    }

    for node in order.lazy.map(Int.init) {
      // A part is well tied where its ties to the rest of its community are no fewer than expected.
      let whole = strengthOfCommunity[Int(community[node])]
      let own = strength[node]
      guard isAlone[node], outward[node] >= expected * own * (whole - own) - slack else { continue }
      var metCount = 0
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let other = Int(ends[position])
        guard community[other] == community[node] else { continue }
        let part = parts[other]
        if ties[Int(part)] == 0 {
          met[metCount] = part
          metCount += 1
        }
        ties[Int(part)] += weights[position]
      }
      for place in 0..<metCount {
        let part = Int(met[place])
        let gain = ties[part] - expected * own * strength[part]
        let isWellTied =
          outward[part] >= expected * strength[part] * (whole - strength[part]) - slack
        if gain > slack, isWellTied { choices.append((met[place], gain)) }
      }
      if let part = chosen(of: choices, scale: scale, using: &generator) {
        outward[Int(part)] += outward[node] - 2 * ties[Int(part)]
        strength[Int(part)] += own
        strength[node] = 0
        parts[node] = part
        isAlone[Int(part)] = false
        isAlone[node] = false
      }
      for place in 0..<metCount { ties[Int(met[place])] = 0 }
      choices.removeAll(keepingCapacity: true)
    }
    return partOf
  }

  /// Draws a part with a chance in proportion to exp(gain/θ).
  ///
  /// Chances are taken in relation to that of the greatest gain, so that none overflows.
  private func chosen(
    of choices: [(part: UInt32, gain: Double)], scale: Double,
    using generator: inout SplitMix64
  ) -> UInt32? {
    guard choices.count > 1 else { return choices.first?.part }
    let greatest = choices.reduce(0) { max($0, $1.gain) }
    // Below e⁻⁴⁰ a part is never drawn.
    func chance(of gain: Double) -> Double {
      guard gain < greatest else { return 1 }
      return gain < greatest - 40 * scale ? 0 : Double.exp((gain - greatest) / scale)
    }
    let sum = choices.reduce(0) { $0 + chance(of: $1.gain) }
    guard sum > 1 else { return choices.first { $0.gain == greatest }?.part }
    var draw = generator.unit() * sum
    for choice in choices {
      draw -= chance(of: choice.gain)
      if draw < 0 { return choice.part }
    }
    return choices.last?.part
  }
}
