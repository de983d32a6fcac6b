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

  /// What was left out of lines that were read.
  public let notes: EdgeListNotes

  /// How many were parallel to another and became one with it.
  public var edgesMerged: Int { edgesRead - loopsDropped - graph.edgeCount }
}

/// The edges of a list, each with its line: loops and parallel edges are among them.
public struct EdgeLines: Sendable {
  public let lines: [EdgeLine]

  /// The nodes' names, as written.
  public let names: NodeNames

  /// What was left out of lines that were read.
  public let notes: EdgeListNotes

  /// The lines that hold no edge.
  public let faults: [EdgeListFault]
}

/// An edge of a list and the line that it stands in.
public struct EdgeLine: Sendable, Equatable {
  /// The line, counted from 1.
  public let number: Int
  public let source: NodeID
  public let target: NodeID

  /// The third column; `nil` where there is none, or where it can be no weight.
  public let weight: Double?
}

/// What is left out of the lines of an edge list although their edges are read.
public struct EdgeListNotes: Equatable, Sendable {
  /// A third column that is no finite number greater than nought.
  public struct Weight: Equatable, Sendable {
    public let line: Int
    public let text: String

    public init(line: Int, text: String) {
      self.line = line
      self.text = text
    }
  }

  /// The first hundred weights that cannot be used.
  public private(set) var unusableWeights: [Weight] = []

  /// How many weights cannot be used.
  public private(set) var unusableWeightCount = 0

  /// How many lines have more columns than a weight, or other attributes than one.
  public private(set) var linesWithFurtherColumns = 0

  /// The first of them.
  public private(set) var firstLineWithFurtherColumns: Int?

  mutating func addWeight(_ text: String, line: Int) {
    unusableWeightCount += 1
    if unusableWeights.count < EdgeListLimits.faults {
      unusableWeights.append(Weight(line: line, text: text))
    }
  }

  mutating func addFurtherColumns(line: Int) {
    linesWithFurtherColumns += 1
    firstLineWithFurtherColumns = firstLineWithFurtherColumns ?? line
  }
}

/// A line of an edge list that holds no edge.
public struct EdgeListFault: Error, Equatable, Sendable {
  /// What is wrong with a line.
  public enum Problem: Equatable, Sendable {
    /// It has one column, and an edge has two ends.
    case missingColumn

    /// A name is no UTF-8 text.
    case notUTF8

    /// The line has more bytes than ``EdgeListLimits/line``.
    case lineTooLong(limit: Int)

    /// There are more edges than ``EdgeListLimits/edges``.
    case tooManyEdges(limit: Int)

    /// The names take more bytes than ``EdgeListLimits/nameBytes``.
    case namesTooLong(limit: Int)
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

/// All faults of an edge list, up to a hundred.
public struct EdgeListFaults: Error, Equatable, Sendable {
  public let faults: [EdgeListFault]

  public init(faults: [EdgeListFault]) {
    self.faults = faults
  }
}

extension EdgeListFault: CustomStringConvertible {
  public var description: String {
    switch problem {
    case .missingColumn: "line \(line): an edge needs two columns, one for each end"
    case .notUTF8: "line \(line): a name is not UTF-8 text"
    case .lineTooLong(let limit): "line \(line): a line has at most \(limit) bytes"
    case .tooManyEdges(let limit): "line \(line): a list has at most \(limit) edges"
    case .namesTooLong(let limit): "line \(line): names take at most \(limit) bytes together"
    }
  }
}
