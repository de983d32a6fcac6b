/// The nodes of a graph, in order.
public struct NodeIDs: RandomAccessCollection, Sendable {
  public let startIndex = 0
  public let endIndex: Int

  @usableFromInline
  init(count: Int) {
    endIndex = count
  }

  @inlinable
  public subscript(position: Int) -> NodeID { NodeID(position) }
}
