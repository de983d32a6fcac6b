/// How hard a map is to read, in figures that compare layouts of one network, and one layout from year
/// to year. They rate a drawing, never the town.
///
/// Few crossings matter most to readers, then few bends (Purchase, “Which Aesthetic Has the Greatest
/// Effect on Human Understanding?”, *Proc. GD 1997*, LNCS 1353, 248–261).
public struct Readability: Hashable, Sendable {
  /// How many boxes and lines are drawn.
  public var nodes = 0
  public var lines = 0

  /// Pairs of lines without a common end that cross.
  public var crossings = 0

  /// How often a line goes through a box that is not its end.
  public var throughs = 0

  /// How many corners lines have.
  public var bends = 0

  /// The mean length of lines, as a share of the page's diagonal; `nil` where there is none.
  public var length: Double?

  /// Pairs of boxes that overlap.
  public var overlaps = 0

  /// How often the name of one box lies on another.
  public var textHits = 0

  /// How often a line runs over the name of its own end.
  public var ownText = 0

  /// How much of the page the boxes span, from the leftmost to the rightmost and from the lowest to the
  /// uppermost.
  public var fill = 0.0

  /// The least size of type of a box, in points; `nil` where there is none.
  public var leastType: Double?

  public init() {}
}
