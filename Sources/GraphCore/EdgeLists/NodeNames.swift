/// The names of nodes, of which a graph itself knows nothing; one after another in one array of bytes.
public struct NodeNames: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// How many names there are.
  public var count: Int { ends.count }

  /// The name of a node.
  public subscript(node: NodeID) -> String {
    String(decoding: bytes[range(of: node.index)], as: UTF8.self)
  }

  /// How many bytes all names take.
  var byteCount: Int { bytes.count }

  /// The names in Unicode, where a line was met with one that is not.
  ///
  /// A list has one encoding: all names are read anew, not only those that are no UTF-8.
  func decoded(
    by decode: EdgeListReader.NameDecoding?, firstLine: Int?
  ) throws(EdgeListFaults) -> NodeNames {
    guard let firstLine else { return self }
    var names = NodeNames()
    for node in 0..<count {
      guard let text = decode?(Array(bytes[range(of: node)])) else {
        throw EdgeListFaults(faults: [EdgeListFault(line: firstLine, problem: .notUTF8)])
      }
      names.append(text.utf8)
    }
    return names
  }

  mutating func append(_ name: some Collection<UInt8>) {
    bytes.append(contentsOf: name)
    precondition(bytes.count <= Int(UInt32.max), "names take at most 4 GiB")
    ends.append(UInt32(bytes.count))
  }

  func isName(of node: Int, _ name: some Collection<UInt8>) -> Bool {
    bytes[range(of: node)].elementsEqual(name)
  }

  private func range(of node: Int) -> Range<Int> {
    (node == 0 ? 0 : Int(ends[node - 1]))..<Int(ends[node])
  }
}
