/// Several figures of one graph, each with a name, in an order that means something.
public struct Profile: Sendable {
  /// The figures with their names; `nil` where one is undefined.
  public let figures: [(name: String, figure: Double?)]

  public init(_ figures: [(name: String, figure: Double?)]) {
    self.figures = figures
  }

  /// The figure of a name; `nil` too where there is no such name.
  public subscript(name: String) -> Double? {
    figures.first { $0.name == name }?.figure
  }
}
