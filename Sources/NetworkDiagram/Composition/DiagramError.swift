public import Scene

/// Why a network could not be drawn as asked.
public enum DiagramError: Error, Equatable, Sendable {
  /// Nothing is there at the date asked for.
  case nobodyToDraw
  /// The page cannot hold everybody at a size that can be read.
  case pageTooSmall(participants: Int, page: Page)
  /// A map of boxes is made for no more participants and meetings, whatever the page.
  case tooManyForOneMap(participants: Int, limit: Int)
  /// A map of boxes leads no more lines, whatever the page.
  case tooManyLines(Int, limit: Int)
}
