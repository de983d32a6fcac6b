import GraphMeasures
import PlainText

extension MeasureReport {
  /// One row a participant, at full precision; an undefined score is an empty cell, and the last column
  /// says why.
  var csv: String {
    var table = CSVText()
    table.append(["id", "name"] + scoredMeasures.map(\.identifier) + ["undefined"])
    for row in rows {
      let label = label(row)
      let reasons = undefinedScores(of: row).map {
        "\($0.measure.identifier): \($0.reason.english)"
      }
      table.append(
        [label.id, label.name] + values(row).map { $0.map(Self.digits) ?? "" }
          + [reasons.joined(separator: "; ")])
    }
    return table.text
  }

  /// The fewest digits that read back as the same number.
  private static func digits(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
