public import CollaborationModel
public import MapLayouts
public import Scene

extension Diagram {
  /// How a map is drawn, beside what it is of.
  public struct Options: Sendable {
    /// How everybody is placed; by default what suits the data (``LayoutChoice``).
    public var layout: Layout?

    /// What ``Layout/matrix`` shows where the page is too small for participants.
    public var sectorTable: SectorTable?

    /// The sheet that the map has to fit.
    public var page: Page

    /// The language of the title and the legend.
    public var language: Language
    public var theme: Theme

    /// Where an earlier map has everybody: whoever is there stays there.
    public var pins: MapPositions?

    /// The two states that the map compares; it is then of ``MapChange/network``.
    public var change: MapChange?

    /// The half of the page that the map has, beside another state.
    var panel: MapPanel?

    /// What part of the network the map shows, for the title; `nil` for the whole.
    public var scope: String?

    /// The id of whom the map is about, whose outline stands out; `nil` for a map of all alike.
    public var focus: String?

    /// Whether the reading (ふりがな) stands above a name that has one.
    public var showsReadings: Bool

    /// What participants were gathered by, where the map is one of boxes.
    public var grouping: AggregatedNetwork.Grouping?

    /// A last line for the label of a participant, by id.
    public var captions: [String: String]

    /// The page on which a participant or a meeting is at home that is only referred to here, by id.
    public var references: [String: Int]

    /// Scores to be told by the size of the nodes.
    public var sizes: ScoreScale?

    /// What was found, to be shown on the map.
    public var overlay: Overlay

    public init(
      layout: Layout? = nil, pins: MapPositions? = nil, page: Page = Page(),
      language: Language = .japanese,
      theme: Theme = Theme(),
      scope: String? = nil, showsReadings: Bool = false,
      grouping: AggregatedNetwork.Grouping? = nil, captions: [String: String] = [:],
      references: [String: Int] = [:],
      sizes: ScoreScale? = nil, overlay: Overlay = Overlay()
    ) {
      self.layout = layout
      self.pins = pins
      self.page = page
      self.language = language
      self.theme = theme
      self.scope = scope
      self.showsReadings = showsReadings
      self.grouping = grouping
      self.captions = captions
      self.references = references
      self.sizes = sizes
      self.overlay = overlay
      sectorTable = nil
      focus = nil
      change = nil
      panel = nil
    }
  }
}
