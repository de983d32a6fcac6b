public import CollaborationModel
public import MapLayouts

/// How everybody is placed on the page.
public struct Arrangement: Sendable {
  private enum Choice {
    case suited
    case layout(Layout)
    case pinned(MapPositions)
  }

  private let choice: Choice

  /// What a matrix shows where the page is too small for participants.
  public var sectorTable: SectorTable?

  /// What suits the data (``LayoutChoice``).
  public static var suited: Arrangement { Arrangement(choice: .suited) }

  /// A layout that is asked for.
  public static func layout(_ layout: Layout) -> Arrangement {
    Arrangement(choice: .layout(layout))
  }

  /// Where an earlier map has everybody: whoever is there stays there.
  ///
  /// - Throws: ``PlanError/cannotKeepPlaces(of:)`` for positions of rings, lanes or a table.
  public static func pinned(to positions: MapPositions) throws(PlanError) -> Arrangement {
    guard positions.layout.keepsPlaces else { throw .cannotKeepPlaces(of: positions.layout) }
    return Arrangement(choice: .pinned(positions))
  }

  /// The layout that is asked for, or that of the earlier map; `nil` where the data decides.
  public var asked: Layout? {
    switch choice {
    case .suited: nil
    case .layout(let layout): layout
    case .pinned(let positions): positions.layout
    }
  }

  /// The layout of a network's drawing. Nothing else decides it.
  public func layout(for network: CollaborationNetwork) -> Layout {
    asked ?? LayoutChoice(for: network).layout
  }

  /// Takes the places of a map of the same page.
  mutating func keep(_ positions: MapPositions) {
    self = Arrangement(choice: .pinned(positions), sectorTable: sectorTable)
  }

  /// The places to keep.
  var pins: MapPositions? {
    if case .pinned(let positions) = choice { positions } else { nil }
  }
}

/// A plan that cannot be drawn, whatever the network.
public enum PlanError: Error, Equatable, Sendable {
  /// Places follow from who is there, so that an earlier map's cannot be kept.
  case cannotKeepPlaces(of: Layout)
}
