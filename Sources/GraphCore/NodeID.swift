/// The identity of a node within one ``Graph``: its place in the graph's order, from 0.
///
/// Thirty-two bits, so that a row of neighbours takes half the memory that `Int` would.
public struct NodeID: Hashable, Comparable, Sendable {
  @usableFromInline let rawIndex: UInt32

  /// The node at a place in its graph's order.
  ///
  /// - Precondition: `index` lies in 0..<2³².
  @inlinable
  public init(_ index: Int) {
    rawIndex = UInt32(index)
  }

  @inlinable
  init(_ rawIndex: UInt32) {
    self.rawIndex = rawIndex
  }

  /// The node's place in its graph's order.
  @inlinable
  public var index: Int { Int(rawIndex) }

  @inlinable
  public static func < (first: NodeID, second: NodeID) -> Bool {
    first.rawIndex < second.rawIndex
  }
}
