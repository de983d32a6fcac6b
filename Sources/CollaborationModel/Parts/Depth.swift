/// How deep a tie is, on the Levels of Collaboration scale: 1 networking, 2 cooperation,
/// 3 coordination, 4 coalition, 5 collaboration.
public struct Depth: Hashable, Comparable, Sendable {
  /// What was stated on another scale before it was read as a level of ours.
  public struct Stated: Hashable, Sendable {
    /// The id of the ``DepthScale``.
    public let scale: String
    public let value: Int

    public init(scale: String, value: Int) {
      self.scale = scale
      self.value = value
    }
  }

  /// 1 to 5.
  public let level: Int
  public let stated: Stated?

  /// The depth with a level, or `nil` where the scale has no such level.
  public init?(level: Int, stated: Stated? = nil) {
    guard (1...5).contains(level) else { return nil }
    self.level = level
    self.stated = stated
  }

  public static func < (first: Depth, second: Depth) -> Bool { first.level < second.level }
}
