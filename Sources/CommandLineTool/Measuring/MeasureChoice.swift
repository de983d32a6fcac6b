import GraphMeasures
import Workbench

/// Which measures are computed: those that are named, or all that a network of its size can have while
/// somebody waits.
struct MeasureChoice {
  /// The names that were given; `nil` where none were.
  let names: [String]?

  /// What was left out because the network is too large for it.
  private(set) var leftOut: [String] = []

  /// Takes the names of `--only`.
  ///
  /// - Throws: ``CommandFailure`` for a list without names; what the catalogue says of an unknown one.
  init(only: String?) throws {
    names = only?.listItems
    guard names?.isEmpty != true else {
      throw CommandFailure(
        .usage,
        say(
          "--only に指標の名前がありません。一覧は tsunagi measures で見られます。",
          "--only names no measure; see tsunagi measures"))
    }
    for name in names ?? [] { try MeasureCatalog.check(name) }
  }

  /// Whether a measure was named.
  func names(_ measure: MeasureDescription) -> Bool {
    names?.contains(measure.identifier) ?? false
  }

  /// Whether a measure is computed for a graph.
  mutating func includes(_ measure: MeasureDescription, nodes: Int, edges: Int) -> Bool {
    if names != nil { return names(measure) }
    guard measure.reachesAllPairs, Double(nodes) * Double(edges) > Self.patience else {
      return true
    }
    leftOut.append(measure.identifier)
    return false
  }

  /// Nodes times edges up to which going from every node to every other takes seconds.
  private static let patience = 2e10

  /// Whether a figure is compared with chance where nobody asked for it: where that takes half a second
  /// at most for all figures together.
  static func comparesUnasked(_ measure: MeasureDescription, nodes: Int, edges: Int) -> Bool {
    guard nodes <= 400, edges <= 4000 else { return false }
    if measure.reachesAllPairs { return nodes * edges <= 40_000 }
    return measure.isSearched ? edges <= 600 : true
  }
}
