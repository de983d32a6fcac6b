public import CollaborationModel
import NetworkDiagram

/// An earlier state to compare with.
public struct MapComparison: Sendable {
  /// What the earlier state is of.
  public enum Earlier: Sendable {
    case date(CalendarPeriod)
    case file(NetworkSource)
  }

  let before: Earlier

  /// Whether both states are drawn side by side, instead of one map of the change.
  let isPair: Bool

  public init(before: Earlier, isPair: Bool = false) {
    self.before = before
    self.isPair = isPair
  }

  /// The change from the earlier state to a network.
  ///
  /// - Parameters:
  ///   - whole: the network at all times, of which an earlier date is taken.
  ///   - after: the network as it is drawn.
  func change(
    to after: CollaborationNetwork, of whole: CollaborationNetwork, in language: Language,
    _ observer: RunObserver
  ) throws -> MapChange {
    let earlier =
      switch before {
      case .date(let period): whole.network(asOf: period)
      case .file(let source):
        try source.network(observer, in: language).network(asOf: nil)
      }
    return MapChange(from: earlier, to: after, language: language)
  }

  /// The files that reading the earlier state opens.
  var paths: [String] {
    if case .file(let source) = before { source.paths } else { [] }
  }
}
