import CollaborationFiles
import CollaborationModel
import Foundation
import Workbench

extension Session {
  /// Reads the network that an argument means, and tells on standard error what is doubtful in it.
  func network(_ argument: String) throws -> CollaborationNetwork {
    try NetworkSource(argument).network(observer, in: language)
  }
}

extension NetworkSource {
  /// The source that an argument means: a file, a shipped network, or `-` for standard input.
  init(_ argument: String) throws {
    guard argument == "-" else {
      self = .named(argument)
      return
    }
    var bytes: [UInt8] = []
    // One byte more than the reader accepts, so that it can say that there is too much.
    while bytes.count <= NetworkYAML.sizeLimit,
      let chunk = try FileHandle.standardInput.read(upToCount: 1 << 20), !chunk.isEmpty
    {
      bytes.append(contentsOf: chunk)
    }
    self = .bytes(bytes, name: Wording("標準入力", "standard input"))
  }
}
