public import CollaborationModel
public import Scene

/// How a network is drawn, beside what it is of.
///
/// ```swift
/// var plan = DiagramPlan(page: Page(.a4), language: .english)
/// plan.arrangement = .layout(.rings)
/// plan.overlay.cutPoints = ["hokatsu"]
/// ```
public struct DiagramPlan: Sendable {
  /// How everybody is placed.
  public var arrangement: Arrangement

  /// The sheet that the drawing has to fit.
  public var page: Page

  /// The language of names, title and legend.
  public var language: Language
  public var theme: Theme

  /// What part of the network is drawn.
  public var excerpt: Excerpt

  /// What participants were gathered by; `nil` where everybody stands for themselves.
  public var gathering: Gathering?

  /// The two states that the drawing compares; it is then of ``MapChange/network``.
  public var change: MapChange?

  /// The half of the page that the map has, beside another state.
  var panel: MapPanel?

  /// What was found, to be shown on the map.
  public var overlay: Overlay

  /// What stands out.
  public var emphasis: Emphasis

  public init(
    _ arrangement: Arrangement = .suited, page: Page = Page(), language: Language = .japanese,
    theme: Theme = Theme(), excerpt: Excerpt = Excerpt(), gathering: Gathering? = nil,
    change: MapChange? = nil, overlay: Overlay = Overlay(), emphasis: Emphasis = Emphasis()
  ) {
    self.arrangement = arrangement
    self.page = page
    self.language = language
    self.theme = theme
    self.excerpt = excerpt
    self.gathering = gathering
    self.change = change
    self.overlay = overlay
    self.emphasis = emphasis
  }
}
