/// The colour of a node: that of its main sector.
///
/// The colours are the bases of カラーユニバーサルデザイン推奨配色セット ver.4 (2018), which the map of a network
/// uses too; what belongs to none of these sectors is grey.
struct ExchangeColour {
  let red: Int
  let green: Int
  let blue: Int

  private init(_ red: Int, _ green: Int, _ blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  static func of(_ node: ExchangeGraph.Element) -> ExchangeColour {
    let main = node["sectors"]?.split(separator: ";").first.map(String.init)
    return main.flatMap { bySector[$0] } ?? ExchangeColour(200, 200, 203)
  }

  private static let bySector = [
    "高齢": ExchangeColour(255, 202, 128), "障害": ExchangeColour(201, 172, 230),
    "子ども": ExchangeColour(255, 255, 128), "困窮": ExchangeColour(191, 228, 255),
    "住民": ExchangeColour(119, 217, 168), "保健医療": ExchangeColour(255, 202, 191),
    "教育": ExchangeColour(216, 242, 85),
  ]
}
