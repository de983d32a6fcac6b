/// What part of a network is drawn.
public struct Excerpt: Sendable {
  /// What the title says of the part; `nil` for the whole.
  public var scope: String?

  /// The page on which a participant or a meeting is at home that is only referred to here, by id.
  public var references: [String: Int]

  public init(scope: String? = nil, references: [String: Int] = [:]) {
    self.scope = scope
    self.references = references
  }
}
