import CollaborationFiles
import CollaborationModel

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
  /// A large list of edges, read piece by piece without a network.
  case stream
  /// Files whose form is told by what they hold, compressed or not.
  case gzip, unnamed
  case positions, theme

  /// Gives the reader an input.
  ///
  /// It is read or refused. What is read has an account that adds up, and is written so that it can be
  /// read again, in its own form and in the native one. What is refused is said in both languages.
  ///
  /// - Returns: whether it was read.
  /// - Throws: ``BrokenPromise`` where one of these does not hold.
  @discardableResult
  public func check(_ bytes: [UInt8]) throws(BrokenPromise) -> Bool {
    switch self {
    case .native, .json: try checkNative(bytes)
    case .vocabulary: try checkNative(Array("tsunagi: 1\nname: 町\nvocabulary:\n".utf8) + bytes)
    case .graphml: try check(.graphML, bytes)
    case .gexf: try check(.gexf, bytes)
    case .net: try check(.pajek, bytes)
    case .paj: try check(.pajekProject, bytes)
    case .dl: try check(.ucinet, bytes)
    case .gml: try check(.gml, bytes)
    case .nodelink: try check(.nodeLink, bytes)
    case .cyjs: try check(.cytoscape, bytes)
    case .edgelist: try check(.edgeList, bytes)
    case .clu: try check(.pajek, beside: "clu", bytes)
    case .vec: try check(.pajek, beside: "vec", bytes)
    case .names: try check(.ucinet, beside: "names.csv", bytes)
    case .ties, .matrix: try checkTables(ties: bytes)
    case .tables: try checkTables(Self.parts(of: bytes))
    case .workbook: try checkWorkbook(bytes)
    case .sheet: try checkWorkbook(WorkbookParts(Self.parts(of: bytes)).archive)
    case .stream: try checkStream(bytes)
    case .gzip: try checkFile(bytes, named: "input.gz")
    case .unnamed: try checkFile(bytes, named: "input")
    case .positions: try checkPositions(bytes)
    case .theme: try checkTheme(bytes)
    }
  }

  /// The parts of an input, which a file separator divides: no text of any form holds one.
  static func parts(of bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x1C, omittingEmptySubsequences: false).map { Array($0) }
  }
}

/// Something that must hold of a reader, and did not.
public struct BrokenPromise: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}
