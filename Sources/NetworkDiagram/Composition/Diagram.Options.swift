public import CollaborationModel

extension Diagram {
  /// How a map is drawn, beside what it is of.
  public struct Options: Sendable {
    /// The sheet that the map has to fit.
    public var page: Page

    /// The language of the title and the legend.
    public var language: Language
    public var theme: Theme

    /// Where an earlier map has everybody: whoever is there stays there.
    public var pins: MapPositions?

    public init(page: Page = Page(), language: Language = .japanese, theme: Theme = Theme()) {
      self.page = page
      self.language = language
      self.theme = theme
    }
  }
}
