/// The typeface and the colours of a map.
///
/// Whatever a theme says, kinds are told by outline, lines by width, dashes and ends, and sectors by
/// mark too, so that a monochrome copy still reads.
public struct Theme: Hashable, Sendable {
  /// How a sector is shown.
  public struct Sector: Hashable, Sendable {
    /// The colour of its area and marks; `nil` for the usual one.
    public var colour: Colour?

    /// The character that stands for it; `nil` for the usual one.
    public var mark: String?

    public init(colour: Colour? = nil, mark: String? = nil) {
      self.colour = colour
      self.mark = mark
    }
  }

  /// A kind of line whose colour can be chosen.
  public enum Line: String, Hashable, Sendable, CaseIterable {
    case working, meeting, formal, wanted, proposed, strained, bad
  }

  /// The font family. The default is on every Windows PC since 2018, and free.
  public var font: String

  /// The sectors that are not shown as usual, by id.
  public var sectors: [String: Sector]

  /// The kinds of line that are not drawn in their usual colours.
  public var lines: [Line: Colour]

  public init(
    font: String = "BIZ UDPGothic", sectors: [String: Sector] = [:], lines: [Line: Colour] = [:]
  ) {
    self.font = font
    self.sectors = sectors
    self.lines = lines
  }
}
