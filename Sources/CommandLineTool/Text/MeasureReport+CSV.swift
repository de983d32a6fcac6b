import GraphMeasures
import PlainText

extension MeasureReport {
  /// One row a participant, at full precision; an undefined score is an empty cell.
  var csv: String {
    var table = CSVText()
    table.append(["id", "name"] + scoredMeasures.map(\.identifier))
    for row in rows {
      let label = label(row)
      table.append([label.id, label.name] + values(row).map { $0.map(Self.digits) ?? "" })
    }
    return table.text
  }

  /// The fewest digits that read back as the same number.
  private static func digits(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
