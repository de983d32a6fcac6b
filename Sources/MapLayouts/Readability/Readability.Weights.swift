extension Readability {
  /// How much each fault of a drawing counts against one crossing of two lines, which counts 1.
  ///
  ///     cost = crossings + through·(lines through nodes) + length·(Σ pull·length)
  ///            + belonging·(Σ distance to own areas) + disorder·(nodes above those that lead them)
  ///            + bentLine·(lines that bend) + corner·corners + detours/pointsOfDetour
  ///
  /// Lengths and distances are shares of the room's diagonal. A line goes through a node when it comes
  /// closer than ``clearance`` to the box of one that is not its end.
  ///
  /// All searches weigh by this formula, but not all alike: a search of cells knows lines as straight and
  /// leads them around nodes later, a finished map has its bends. The weights were chosen on the maps of
  /// the shipped networks, search by search, for few crossings and no line through a node; a change of
  /// one of them changes maps that are in use.
  struct Weights: Equatable, Sendable {
    /// A line through a node is led around it in the end, over some other lines: about as many as two.
    var through = 1.6
    var length = 1.5
    var belonging = 1.5

    /// A node above the one that leads it; half of it for one before it in the same row.
    var disorder = 0.6

    /// A line that bends is harder to follow than a straight one (Purchase 1997), yet crosses nobody.
    var bentLine = 0.0
    var corner = 0.0

    /// How many points of way around obstacles count as one crossing.
    var pointsOfDetour = Double.infinity

    /// How far a line should keep from a box, in points.
    var clearance = 5.0

    /// A finished map of islands, its lines led around nodes and names.
    static let islands = Weights(bentLine: 0.5)

    /// Nodes in the cells of a grid, where a search moves them a cell at a time: they leave the cells
    /// later, so that a line through one is easily mended.
    static let cells = Weights(through: 1)

    /// Nodes that leave their cells: what is in the way now stays in the way.
    static let aside = Weights(through: 2)

    /// Bands of rings and lanes, where names of regions are in the way like nodes.
    static let bands = Weights(through: 1.2, corner: 0.5, pointsOfDetour: 60)

    /// Sketches of an order of columns or wedges, and maps of distances: nothing but lines and boxes.
    static let sketch = Weights(through: 1.6, length: 3, belonging: 0, disorder: 0, clearance: 3)
  }
}
