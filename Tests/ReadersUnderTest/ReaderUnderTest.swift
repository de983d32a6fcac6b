/// A reader of files, by the name of the folder that keeps its inputs, and what must hold of it
/// whatever it is given.
public enum ReaderUnderTest: String, CaseIterable, Sendable {
  /// The native form as YAML, the same as JSON, and its words alone.
  case native, json, vocabulary
  /// Graphs of other programs.
  case graphml, gexf, net, paj, dl, gml, nodelink, cyjs, edgelist
  /// What stands beside a graph: a partition, a vector, and a table of names.
  case clu, vec, names
  /// A table of ties alone, a matrix of answers, and three tables with a file separator between them.
  case ties, matrix, tables
  /// A workbook as a file, and the XML of its parts in a sound archive.
  case workbook, sheet
  /// Files whose form is told by what they hold, compressed or not.
  case gzip, unnamed
  /// A large list of edges, read piece by piece without a network.
  case stream
  case positions, theme

  /// How closely what comes of an input is looked at.
  public enum Scrutiny: Sendable {
    /// It is read or refused, and what is read has an account that adds up.
    case account
    /// Besides, what is read is written so that it can be read again, in its own form and in the
    /// native one, and whatever is wrong is said in both languages. This takes many times as long.
    case everything
  }

  /// Gives the reader an input.
  ///
  /// - Returns: whether it was read.
  /// - Throws: ``BrokenPromise`` where something does not hold of it.
  @discardableResult
  public func check(
    _ bytes: [UInt8], _ scrutiny: Scrutiny = .everything
  ) throws(BrokenPromise) -> Bool {
    switch self {
    case .stream: try checkStream(bytes)
    case .positions: try checkPositions(bytes, scrutiny)
    case .theme: try checkTheme(bytes, scrutiny)
    default: try checkNetwork(bytes, scrutiny)
    }
  }
}

/// Something that must hold of a reader, and did not.
public struct BrokenPromise: Error, CustomStringConvertible {
  public let description: String

  public init(_ description: String) {
    self.description = description
  }
}
