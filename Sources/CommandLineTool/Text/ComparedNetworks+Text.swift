import GraphMeasures
import PlainText

extension ComparedNetworks {
  /// The comparisons as JSON: `between` and `regression` of the report.
  var json: [(key: String, value: JSONText)] {
    var members: [(key: String, value: JSONText)] = [
      ("between", .array(pairs.map { pair in json(of: pair) }))
    ]
    if comparisons.contains(.networkRegression) {
      members.append(("regression", regressionJSON))
    }
    return members
  }

  private func json(of pair: Pair) -> JSONText {
    var measures: [(key: String, value: JSONText)] = []
    for comparison in comparisons where comparison != .networkRegression {
      let description = comparison.description
      let chance = comparison == .qapCorrelation ? pair.test?.json ?? .null : .null
      measures.append(
        (
          description.identifier,
          [
            "value": JSONText(pair[comparison]), "convention": .string(description.convention),
            "chance": chance,
          ]
        ))
    }
    var members: [(key: String, value: JSONText)] = [
      ("against", .string(pair.name)), ("commonNodes", .integer(pair.common)),
      ("measures", .object(measures)),
    ]
    let missing = undefined(pair)
    if !missing.isEmpty {
      members.append(
        (
          "undefined",
          .object(missing.map { ($0.description.identifier, .string($1.english)) })
        ))
    }
    return .object(members)
  }

  private var regressionJSON: JSONText {
    let convention = JSONText.string(NetworkComparison.networkRegression.description.convention)
    let regression: NetworkRegression
    switch self.regression {
    case .success(let found): regression = found
    case .failure(let absence):
      return [
        "intercept": .null, "explained": .null, "convention": convention, "predictors": [],
        "undefined": ["mrqap": .string(absence.reason.english)],
      ]
    case nil: return .null
    }
    return [
      "intercept": .number(regression.intercept), "explained": .number(regression.explained),
      "convention": convention,
      "predictors": .array(
        pairs.indices.map { number in
          [
            "against": .string(pairs[number].name),
            "coefficient": .number(regression.coefficients[number]),
            "t": .number(regression.tests[number].value),
            "chance": regression.tests[number].json,
          ]
        }),
    ]
  }

  /// The comparisons as tables.
  var tables: [String] {
    var parts: [String] = []
    let single = comparisons.filter { $0 != .networkRegression }
    if !single.isEmpty {
      var table = TextTable(
        header: [say("比べる相手", "against"), say("共通の点", "nodes of both")]
          + [say("指標", "measure"), say("値", "value"), say("偶然の範囲", "by chance"), "p"],
        alignments: [.left, .right, .left, .right, .right, .right])
      for pair in pairs {
        for comparison in single {
          let test = comparison == .qapCorrelation ? pair.test : nil
          table.append([
            pair.name, String(pair.common), comparison.description.identifier,
            MeasureReport.rounded(pair[comparison]), test?.range ?? "—",
            MeasureReport.rounded(test?.pTwoSided),
          ])
        }
      }
      let reasons = pairs.flatMap { pair in
        undefined(pair).map { "  \(pair.name), \($0.description.identifier): \($1.text)\n" }
      }
      parts.append(
        say("ネットワークどうし\n\n", "Between networks\n\n") + table.text
          + (reasons.isEmpty ? "" : "\n" + reasons.joined()))
    }
    if comparisons.contains(.networkRegression) { parts.append(regressionTable) }
    return parts
  }

  private var regressionTable: String {
    let title = say("ネットワーク回帰（MRQAP）", "Network regression (MRQAP)")
    let regression: NetworkRegression
    switch self.regression {
    case .success(let found): regression = found
    case .failure(let absence):
      return title + "\n\n" + say("定義されません（—）: ", "undefined (—): ") + absence.reason.text + "\n"
    case nil: return ""
    }
    var table = TextTable(
      header: [say("説明変数", "predictor"), "b", "t", say("偶然の範囲", "by chance"), "p"],
      alignments: [.left, .right, .right, .right, .right])
    table.append([say("切片", "intercept"), MeasureReport.rounded(regression.intercept), "", "", ""])
    for (number, pair) in pairs.enumerated() {
      let test = regression.tests[number]
      table.append([
        pair.name, MeasureReport.rounded(regression.coefficients[number]),
        MeasureReport.rounded(test.value), test.range, MeasureReport.rounded(test.pTwoSided),
      ])
    }
    return "\(title)  R² = \(MeasureReport.rounded(regression.explained))\n\n" + table.text
  }
}

extension ComparedNetworks {
  /// Why comparisons of a pair give nothing; those that are left out are told by the regression.
  fileprivate func undefined(
    _ pair: Pair
  ) -> [(comparison: NetworkComparison, reason: UndefinedReason)] {
    comparisons.filter { $0 != .networkRegression && pair[$0] == nil }.map { comparison in
      if comparison == .qapCorrelation, case .failure(let absence) = pair.correlation {
        return (comparison, absence.reason)
      }
      let description = comparison.description
      return (
        comparison,
        UndefinedReason(
          english: description.convention, japanese: description.japaneseConvention)
      )
    }
  }
}

extension ComparedNetworks.Pair {
  /// The QAP test, where there is one.
  fileprivate var test: PermutationTest? { try? correlation?.get() }

  /// The figure of a comparison that gives one.
  fileprivate subscript(comparison: NetworkComparison) -> Double? {
    switch comparison {
    case .qapCorrelation: test?.value
    case .portraitDivergence: divergence
    case .triadSimilarity: similarity
    case .networkRegression: nil
    }
  }
}

extension PermutationTest {
  /// The test in the shape of a figure's chance.
  fileprivate var json: JSONText {
    [
      "null": "participants exchanged", "mean": .number(mean), "low": .number(low),
      "high": .number(high), "p": .number(pTwoSided), "pLower": .number(pAtMost),
      "pUpper": .number(pAtLeast), "method": "sampled", "draws": .integer(draws),
      "seed": .integer(Int(clamping: seed)),
    ]
  }

  fileprivate var range: String {
    "\(MeasureReport.rounded(low))…\(MeasureReport.rounded(high))"
  }
}
