/// A division of a graph's nodes into groups: sectors, sides, communities, components.
///
/// ```swift
/// let sectors = NodePartition(labels: ["福祉", "教育", "福祉"])
/// sectors.groupCount        // 2
/// sectors[NodeID(2)]        // 0
/// sectors.names             // ["福祉", "教育"]
/// ```
///
/// Every node is in one group. Groups are numbered from 0 in the order in which nodes first name
/// them, so that the same labels always give the same numbers.
public struct NodePartition: Equatable, Sendable {
  /// The groups' names, in the order of their numbers.
  public let names: [String]

  @usableFromInline let groups: [UInt32]

  /// The groups that labels in node order make.
  public init(labels: [String]) {
    var numbers: [String: UInt32] = [:]
    var names: [String] = []
    groups = labels.map { label in
      if let number = numbers[label] { return number }
      let number = UInt32(names.count)
      numbers[label] = number
      names.append(label)
      return number
    }
    self.names = names
  }

  /// Groups that are already numbered from 0, in node order, with names made of the numbers.
  ///
  /// A number that no node has is an empty group.
  ///
  /// - Precondition: no number is negative.
  public init(_ numbers: [Int]) {
    groups = numbers.map { UInt32($0) }
    names = (0..<((numbers.max() ?? -1) + 1)).map { String($0) }
  }

  /// How many groups there are.
  @inlinable public var groupCount: Int { names.count }

  /// How many nodes are divided.
  @inlinable public var nodeCount: Int { groups.count }

  /// The number of a node's group.
  @inlinable
  public subscript(node: NodeID) -> Int { Int(groups[node.index]) }

  /// How many nodes each group has, in the order of their numbers.
  public var sizes: [Int] {
    var sizes = Array(repeating: 0, count: groupCount)
    for group in groups { sizes[Int(group)] += 1 }
    return sizes
  }

  /// The groups' numbers in node order, for kernels that work on whole arrays.
  package var numbers: [UInt32] { groups }
}
