/// Lines of a source document, written `000:426` or `002:1984,1986`.
public struct DocumentLines: Hashable, Sendable, CustomStringConvertible {
  /// The number of the document in the catalogue of sources: `000`, `002`, `003`.
  public let document: String
  public let lines: [Int]

  public init(_ document: String, _ lines: Int...) {
    self.document = document
    self.lines = lines
  }

  public var description: String {
    "\(document):\(lines.map(String.init).joined(separator: ","))"
  }
}
