/// A graph that was read from a list of edges, and what its nodes are called there.
public struct EdgeList: Sendable {
  /// The graph; nodes stand in the order in which the list first names them.
  public let graph: Graph

  /// The nodes' names, as written.
  public let names: NodeNames

  /// How many lines held an edge.
  public let edgesRead: Int

  /// How many of those were loops, which a simple graph has not.
  public let loopsDropped: Int

  /// How many were parallel to another and became one with it.
  public var edgesMerged: Int { edgesRead - loopsDropped - graph.edgeCount }
}

/// A line of an edge list that is none.
public struct EdgeListFault: Error, Equatable, Sendable {
  /// What is wrong with a line.
  public enum Problem: Equatable, Sendable {
    /// It has one column, and an edge has two ends.
    case missingColumn

    /// The third column, a weight, is no finite positive number.
    case badWeight(String)

    /// A name is no UTF-8 text.
    case notUTF8
  }

  /// The line, counted from 1.
  public let line: Int

  /// What is wrong with it.
  public let problem: Problem

  public init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }
}

extension EdgeListFault: CustomStringConvertible {
  public var description: String {
    switch problem {
    case .missingColumn: "line \(line): an edge needs two columns, one for each end"
    case .badWeight(let text): "line \(line): '\(text)' is no positive number, as a weight must be"
    case .notUTF8: "line \(line): a name is not UTF-8 text"
    }
  }
}
