/// The typeface of a map.
public struct Theme: Hashable, Sendable {
  /// The font family. The default is on every Windows PC since 2018, and free.
  public var font: String

  public init(font: String = "BIZ UDPGothic") {
    self.font = font
  }
}
