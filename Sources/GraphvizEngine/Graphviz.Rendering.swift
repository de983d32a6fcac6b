extension Graphviz {
  /// The pictures of one document, and how long each step took.
  public struct Rendering: Sendable {
    /// One picture a format, in the order that was asked for.
    public let pictures: [[UInt8]]

    /// The steps of Graphviz, in the order in which they were done.
    public let steps: [Step]

    /// A step and its duration.
    public struct Step: Sendable {
      /// Which step: routing belongs to the layout.
      public enum Name: Hashable, Sendable {
        case fonts
        case parsing
        case layout
        case rendering(Format)
      }

      /// Which step it is.
      public let name: Name

      /// How long it took by the clock on the wall.
      public let duration: Duration
    }
  }
}
