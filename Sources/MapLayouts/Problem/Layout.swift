/// A way to place a network on a page.
public enum Layout: String, Hashable, Sendable, CaseIterable {
  /// 圏域 as bands about a middle, sectors as wedges.
  case rings
  /// 圏域 as rows, sectors as columns, units that belong together in boxes.
  case lanes
  /// One area a sector, areas that work together side by side.
  case islands
  /// Distances on the page after distances in the network; sectors by colour only.
  case force
  /// Participant by participant, or sector by sector, as a table.
  case matrix
}

extension Layout {
  /// Whether an earlier map's places can be kept: in rings, rows and tables they follow from who is
  /// there.
  public var keepsPlaces: Bool { self == .islands || self == .force }
}
