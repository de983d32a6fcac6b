/// A file that could not be written, and why.
public struct UnwrittenFile: Error, Hashable, Sendable {
  /// As the caller named it.
  public let path: String
  public let obstacle: WriteObstacle
}
