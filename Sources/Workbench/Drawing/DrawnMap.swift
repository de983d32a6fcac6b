/// A map that is drawn, before anything is written.
public struct DrawnMap: Sendable {
  /// The pictures and, where they were asked for, the positions.
  public let files: [MadeFile]

  /// How readable the pages are.
  public let readability: ReadabilityReport
}
