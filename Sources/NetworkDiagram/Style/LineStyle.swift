import Scene

/// How a line of the map is drawn: the line language of the ecomap (エコマップ), told apart without
/// colour.
struct LineStyle {
  let colour: Colour
  let width: Double

  /// `nil` for a solid line.
  let dash: Paint.Dash?
  let head: Head

  /// What stands at the ends of a line.
  enum Head {
    /// Arrows, where the tie has a direction.
    case arrows
    /// Two ticks across the line at both ends: trouble, as ecomaps draw it.
    case ticks
    /// Empty circles at both ends: not there yet.
    case circles
  }

  init(_ mark: EdgeMark, theme: Theme = Theme()) {
    let usual = mark.isCompared ? Self.compared(mark) : Self.usual(mark)
    self.init(
      (mark.isCompared ? nil : theme.lines[mark.line.themeLine]) ?? usual.colour,
      width: usual.width, dash: usual.dash,
      head: usual.head)
  }

  private static func usual(_ mark: EdgeMark) -> LineStyle {
    switch mark.line {
    case .occasionalSeat: LineStyle(.seat, width: 0.7, dash: .dashed)
    case .seat: LineStyle(.seat, width: 0.8)
    case .formal: LineStyle(ColourUniversalDesign.gray, width: 0.7)
    case .proposed: LineStyle(ColourUniversalDesign.purple, width: 1.8, dash: .dashed)
    case .wanted: LineStyle(ColourUniversalDesign.blue, width: 1.4, dash: .dotted, head: .circles)
    case .working:
      LineStyle(
        .working, width: Self.width(ofDepth: mark.depth),
        dash: mark.depth == 1 ? .dotted : nil)
    case .strained: LineStyle(ColourUniversalDesign.brown, width: 1.2, head: .ticks)
    case .bad: LineStyle(ColourUniversalDesign.red, width: 1.6, head: .ticks)
    }
  }

  /// A line on a map of two states: what changed stands out by width and dash, what stayed recedes.
  private static func compared(_ mark: EdgeMark) -> LineStyle {
    let usual = usual(mark)
    return switch mark.change {
    case .added: LineStyle(.working, width: 2.8, head: usual.head)
    case .lost: LineStyle(ColourUniversalDesign.red, width: 1.6, dash: .dashed, head: usual.head)
    case .deeper: LineStyle(.working, width: 1.8, head: usual.head)
    case .weaker:
      LineStyle(ColourUniversalDesign.brown, width: 1.4, dash: .dotted, head: usual.head)
    case .altered: LineStyle(.working, width: 1.4, head: usual.head)
    case nil where usual.head == .arrows:
      LineStyle(ColourUniversalDesign.gray, width: 0.6, dash: nil)
    case nil: usual
    }
  }

  private init(_ colour: Colour, width: Double, dash: Paint.Dash? = nil, head: Head = .arrows) {
    self.colour = colour
    self.width = width
    self.dash = dash
    self.head = head
  }

  /// The deeper the tie, the thicker the line. A tie without a stated depth has a plain thin line.
  ///
  /// Widths differ by a factor of about 1.5 from depth 2 on, so that a reader can tell two of them apart
  /// without the legend; depth 1 is dotted and therefore a little wider than depth 2.
  static func width(ofDepth depth: Int?) -> Double {
    switch depth {
    case 1: 1.2
    case 2: 1.1
    case 3: 1.7
    case 4: 2.5
    case 5: 3.5
    default: 1.1
    }
  }

  /// The broad band beneath the lines of a path.
  static let pathHalo = Paint(stroke: ColourUniversalDesign.gray.thinned(to: 0.65), width: 8)

  var paint: Paint { Paint(stroke: colour, width: width, dash: dash) }

  /// What stands at the ends of a line whose arrows are these.
  func heads(_ arrows: EdgeMark.Heads) -> Connector.Heads {
    switch (head, arrows) {
    case (.ticks, _): .ticks
    case (.circles, _): .circles
    case (.arrows, .none): .none
    case (.arrows, .forward): .forward
    case (.arrows, .both): .both
    }
  }
}

extension EdgeMark.Line {
  /// The kind of line that a theme speaks of.
  fileprivate var themeLine: Theme.Line {
    switch self {
    case .occasionalSeat, .seat: .meeting
    case .formal: .formal
    case .proposed: .proposed
    case .wanted: .wanted
    case .working: .working
    case .strained: .strained
    case .bad: .bad
    }
  }
}

extension Colour {
  /// A dark blue for ties at work.
  fileprivate static let working = Colour(31, 61, 107)

  /// A lighter blue for seats at a table: thin, and beneath the ties in weight.
  fileprivate static let seat = Colour(88, 128, 176)
}
