import Scene

/// The colour of a node in files that have colours: that of its main sector, as on the map.
enum ExchangeColour {
  static func of(_ node: ExchangeGraph.Element) -> Colour {
    let main = node["sectors"]?.split(separator: ";").first.map(String.init)
    return main.flatMap { Theme.usualSectorColours[$0] } ?? Theme.otherSectorColour
  }
}
