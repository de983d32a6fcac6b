import CollaborationFindings
import CollaborationModel
import PlainText

extension Figure {
  /// What the sentence of a finding does not say of its figure: what chance would give, and what the
  /// unanswered leave open. `nil` where there is neither.
  var wording: Wording? {
    guard chance != nil || bounds != nil else { return nil }
    var sentence = Wording(value.figure, value.figure)
    if let bounds {
      sentence += Wording(
        "（未回答により \(bounds.lowerBound.figure)〜\(bounds.upperBound.figure)）",
        " (\(bounds.lowerBound.figure) to \(bounds.upperBound.figure) by the unanswered)")
    }
    guard let chance else { return sentence }
    return sentence
      + Wording(
        "、偶然なら \(chance.expected.figure)。\(chance.band.wording.japanese)"
          + "（P \(chance.p.probability)、補正後 \(chance.adjustedP.probability)。"
          + "\(chance.nullName.japanese)、\(chance.methodSentence.japanese)）",
        ", by chance \(chance.expected.figure): \(chance.band.wording.english) "
          + "(P \(chance.p.probability), corrected \(chance.adjustedP.probability); "
          + "\(chance.nullName.english), \(chance.methodSentence.english))")
  }

  /// The figure in the shape of the contract.
  var json: JSONText {
    var members: [(key: String, value: JSONText)] = [
      ("name", .string(name)), ("value", .number(value)),
    ]
    if let bounds {
      members += [("low", .number(bounds.lowerBound)), ("high", .number(bounds.upperBound))]
    }
    if let chance {
      members += [
        ("expected", .number(chance.expected)), ("p", .number(chance.p)),
        ("adjustedP", .number(chance.adjustedP)), ("band", .string(chance.band.rawValue)),
        ("null", .string(chance.null)),
      ]
      switch chance.method {
      case .exact: members += [("method", "exact"), ("draws", .null), ("seed", .null)]
      case .sampled(let draws, let seed):
        members += [
          ("method", "sampled"), ("draws", .integer(draws)),
          ("seed", .integer(Int(clamping: seed))),
        ]
      }
    }
    return .object(members)
  }
}

extension Figure.Chance {
  /// How chance was reckoned, in words.
  fileprivate var methodSentence: Wording {
    switch method {
    case .exact: Wording("厳密計算", "exact")
    case .sampled(let draws, let seed):
      Wording("\(draws) 回の抽出、種 \(seed)", "\(draws) draws, seed \(seed)")
    }
  }
}

extension Double {
  /// A count as it is, anything else with two decimals.
  fileprivate var figure: String {
    if let whole = Int(exactly: self) { return "\(whole)" }
    let hundredths = Int((magnitude * 100).rounded())
    let decimals = hundredths % 100
    return (self < 0 && hundredths > 0 ? "−" : "")
      + "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }

  /// A probability with three decimals, as the literature writes it, and with four below .001.
  fileprivate var probability: String {
    if self < 0.00005 { return "< .0001" }
    let places = self < 0.001 ? 4 : 3
    let scale = places == 4 ? 10_000.0 : 1_000.0
    let whole = Int((self * scale).rounded())
    if whole >= Int(scale) { return "1.000" }
    let digits = String(whole)
    return "." + String(repeating: "0", count: places - digits.count) + digits
  }
}
