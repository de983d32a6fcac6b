import CollaborationFiles
import CollaborationModel
import GraphCore
import Workbench

extension Session {
  /// Reads the network that an argument means, and tells on standard error what is doubtful in it.
  func network(_ argument: String) throws -> CollaborationNetwork {
    try NetworkSource(argument).network(observer, in: language)
  }

  /// What is measured of an argument: a network, or a bare list of edges, which may be very long.
  enum Content {
    case network(CollaborationNetwork)
    case list(EdgeList)
  }

  /// Reads what an argument means, and tells on standard error what is doubtful in it.
  func content(_ argument: String, directed: Bool) throws -> Content {
    switch try NetworkSource(argument).content(observer, directed: directed, in: language) {
    case .network(let reading): .network(reading.network)
    case .list(let list, _): .list(list)
    }
  }
}

extension NetworkSource {
  /// The source that an argument means: a file, a shipped network, or `-` for standard input.
  init(_ argument: String) {
    self =
      argument == "-"
      ? .standardInput(name: Wording("標準入力", "standard input")) : .named(argument)
  }
}
