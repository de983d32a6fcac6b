/// Numbers as people write them in a table: in wide digits, with commas between thousands, with a unit.
enum TableNumber {
  /// The number of a cell without what does not change it; a text that is no such number stays as it is.
  static func plain(_ text: String) -> String {
    var number = text.halfWidth.trimmingBlanks
    for unit in units where number.hasSuffix(unit) && number.count > unit.count {
      let rest = String(number.dropLast(unit.count)).trimmingBlanks
      if rest.last?.isNumber == true {
        number = rest
        break
      }
    }
    let whole = withoutThousands(number)
    // Excel writes whole numbers of a column of fractions as «3.0».
    return whole.hasSuffix(".0") && Int(whole.dropLast(2)) != nil
      ? String(whole.dropLast(2)) : whole
  }

  /// The step of a scale in a cell that also says what it is called: «3（調整）», «3 調整する».
  static func step(_ text: String) -> String {
    let plain = plain(text)
    guard let first = plain.first, first.isASCII, first.isNumber, plain.count > 1 else {
      return plain
    }
    let rest = plain.dropFirst()
    let isExplained = rest.first.map { "( :.、[〔【".contains($0) } ?? false
    return isExplained && !rest.contains(where: \.isNumber) ? String(first) : plain
  }

  /// Marks of other programs for a number that nobody knows.
  static func isMissing(_ text: String) -> Bool {
    ["na", "n/a", "#n/a", "nan", "null", "none", "nil", "{}", "不明", "-", "−", "―", "—", "…"]
      .contains(text.halfWidth.trimmingBlanks.lowercased())
  }

  private static let units = ["か所", "ヶ所", "カ所", "ヵ所", "箇所", "人", "名", "件", "回", "世帯"]

  /// «1,200» is 1200, and «1,2» is no number of ours.
  private static func withoutThousands(_ text: String) -> String {
    let groups = text.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1, (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.joined().allSatisfy({ $0.isASCII && $0.isNumber })
    else { return text }
    return text.replacing(",", with: "")
  }
}
