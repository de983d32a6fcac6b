package import Scene

/// Where a layout puts things.
package struct Placement {
  /// The centre of each node.
  package var centers: [Point]

  /// What is drawn under the nodes and lines, from the back to the front.
  package var regions: [Region]

  /// Where lines may lead; `nil` for the whole map.
  package var lineRoom: Rectangle?

  /// Whether a node's place says which sector it belongs to; if not, its colour does.
  package var tellsSectors = true

  /// Size of type of regions' names.
  package static let nameSize = 12.0
}

extension Placement {
  /// A placement whose areas are upright rectangles, each with its name at the upper left.
  package init(centers: [Point], areas: [Rectangle], words: RegionWords) {
    self.init(
      centers: centers,
      regions: areas.enumerated().map { area, rectangle in
        Region(
          .sector(area), .rectangle(rectangle, corner: 9),
          name: Region.Name(words.area(area), atUpperLeftOf: rectangle))
      })
  }

  /// The upright rectangles of the areas, in the order of the areas.
  package var areas: [Rectangle] {
    regions.compactMap { region in
      guard case .sector = region.subject, case .rectangle(let rectangle, _) = region.outline
      else { return nil }
      return rectangle
    }
  }
}
