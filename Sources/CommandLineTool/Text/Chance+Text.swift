import GraphMeasures
import PlainText

extension Chance {
  /// What a figure is by chance, in the shape of the contract.
  var json: JSONText {
    let drawn: [(key: String, value: JSONText)]
    switch method {
    case .exact(let arrangements):
      drawn = [
        ("method", "exact"), ("draws", .integer(arrangements)), ("seed", .null),
      ]
    case .sampled(let draws, let seed):
      drawn = [
        ("method", "sampled"), ("draws", .integer(draws)), ("seed", .integer(Int(clamping: seed))),
      ]
    }
    return .object(
      [
        ("null", .string(null.rawValue)), ("mean", .number(mean)), ("low", .number(low)),
        ("high", .number(high)), ("p", .number(twoSidedP)), ("pLower", .number(lowerP)),
        ("pUpper", .number(upperP)),
      ] + drawn)
  }

  /// How the possibilities were gone through, in words.
  var methodSentence: String {
    switch method {
    case .exact(let arrangements):
      say("全 \(arrangements) 通り", "all \(arrangements) arrangements")
    case .sampled(let draws, let seed):
      say("\(draws) 回の抽出、種 \(seed)", "\(draws) draws, seed \(seed)")
    }
  }
}
