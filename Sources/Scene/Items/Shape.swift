/// The form and the place of an item.
public enum Shape: Hashable, Sendable {
  /// An upright rectangle, its corners rounded by a radius.
  case rectangle(Rectangle, corner: Double)
  case ellipse(Rectangle)
  case polygon([Point])

  /// A line of straight legs.
  case line([Point])

  /// A line of Bézier curves: the first point, then three for each curve.
  case curve([Point])

  /// A single line of text.
  case text(Text)

  /// A box with a label, by whose outline kinds are told.
  case box(NodeShape, center: Point, size: Size)

  /// A place that shows nothing of its own beside its label.
  case place(Rectangle)

  /// A line that joins two boxes.
  case connector(Connector)
}

/// A line of text with the colour and size of its type.
public struct Text: Hashable, Sendable {
  /// Where text stands relative to its point.
  public enum Anchor: Int, Hashable, Sendable {
    case start = -1
    case middle = 0
    case end = 1
  }

  public var string: String

  /// A point of the line that the letters stand on.
  public var point: Point
  public var size: Double
  public var anchor: Anchor
  public var colour: Colour
}

/// A line that joins two boxes, with what stands at its ends.
public struct Connector: Hashable, Sendable {
  /// What stands at the ends.
  public enum Heads: Hashable, Sendable {
    case none
    /// An arrow at the second end.
    case forward
    /// An arrow at either end.
    case both
    /// Two ticks across the line at both ends: trouble, as ecomaps draw it.
    case ticks
    /// Empty circles at both ends: not there yet.
    case circles
  }

  /// The first point, then three for each Bézier curve.
  public var points: [Point]

  /// How far the heads reach beyond the first and the last point; `nil` where there is none.
  public var startTip: Point?
  public var endTip: Point?
  public var heads: Heads

  /// The length of an arrow.
  public static let arrowLength = 5.5

  public init(points: [Point], startTip: Point? = nil, endTip: Point? = nil, heads: Heads) {
    self.points = points
    self.startTip = startTip
    self.endTip = endTip
    self.heads = heads
  }
}

extension Connector.Heads {
  /// How long what stands at an end is.
  public var length: Double {
    switch self {
    case .none, .forward, .both: Connector.arrowLength
    case .ticks: Connector.arrowLength * 1.5
    case .circles: Connector.arrowLength * 0.8
    }
  }
}

/// How a shape is filled and outlined.
public struct Paint: Hashable, Sendable {
  /// How a line is broken.
  public enum Dash: String, Hashable, Sendable {
    case dashed, dotted
  }

  public var fill: Colour?
  public var stroke: Colour?
  public var width: Double

  /// `nil` for a solid line.
  public var dash: Dash?

  public init(
    fill: Colour? = nil, stroke: Colour? = nil, width: Double = 0.8, dash: Dash? = nil
  ) {
    self.fill = fill
    self.stroke = stroke
    self.width = width
    self.dash = dash
  }
}
