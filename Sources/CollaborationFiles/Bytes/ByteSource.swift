import Foundation

/// Where the bytes of a network come from, and what they are called: a file, standard input, an upload,
/// or what a gzip file holds.
///
/// The bytes come piece by piece, expanded where they are compressed. Whoever has to look at the first
/// of them to know their form looks at the head, and loses none by it.
public final class ByteSource {
  /// What faults call the source, by whose extension its form is told first.
  public let name: String

  /// The path of the file; `nil` where there is none, and so no folder with files beside it.
  public let path: String?

  /// The bytes that were looked at and not yet handed over, expanded.
  private var waiting: [UInt8] = []
  private var bytesLeft: [UInt8]?
  private let handle: FileHandle?
  private var gzip: GzipExpansion?
  private var hasBegun = false
  private var isAtEnd = false

  /// How many bytes are handed over at once, before they are expanded.
  private static let pieceSize = 1 << 17

  /// The bytes of a file.
  ///
  /// - Throws: ``NetworkFileError`` where it cannot be opened.
  public init(path: String) throws(NetworkFileError) {
    if let fault = FileBytes.problem(ofOpening: path) { throw NetworkFileError(faults: [fault]) }
    name = path
    self.path = path
    do {
      handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    } catch {
      throw NetworkFileError(
        faults: [
          Fault(
            .unreadable(reason: FileBytes.reason(of: error)), at: Fault.Location(file: path))
        ])
    }
  }

  /// Bytes that are there already.
  public init(_ bytes: [UInt8], name: String) {
    self.name = name
    path = nil
    handle = nil
    bytesLeft = bytes
  }

  /// What is written to standard input, under a name.
  public init(standardInput name: String) {
    self.name = name
    path = nil
    handle = FileHandle.standardInput
  }

  deinit { if path != nil { try? handle?.close() } }

  /// Whether the bytes are compressed by gzip, whatever the name says.
  public private(set) var isCompressed = false

  /// The name without what says that it is compressed.
  public var innerName: String {
    name.lowercased().hasSuffix(".gz") ? String(name.dropLast(".gz".count)) : name
  }

  /// How many bytes are looked at to know the form.
  static let headSize = 16_384

  /// The first bytes, expanded.
  func head() throws(NetworkFileError) -> [UInt8] {
    while waiting.count < Self.headSize, let piece = try expandedPiece() { waiting += piece }
    return Array(waiting.prefix(Self.headSize))
  }

  /// The next bytes, expanded; `nil` at the end.
  func next() throws(NetworkFileError) -> [UInt8]? {
    if !waiting.isEmpty {
      defer { waiting = [] }
      return waiting
    }
    return try expandedPiece()
  }

  /// All bytes, expanded.
  ///
  /// - Throws: ``NetworkFileError`` where there are more than the limit.
  func bytes(limit: Int) throws(NetworkFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    while let piece = try next() {
      bytes += piece
      guard bytes.count <= limit else {
        throw failure(isCompressed ? .expandsTooFar(limit: limit) : .tooLarge(limit: limit))
      }
    }
    return bytes
  }

  private func expandedPiece() throws(NetworkFileError) -> [UInt8]? {
    while let piece = try rawPiece() {
      if !hasBegun { try begin(with: piece) }
      guard let gzip else { return piece }
      do {
        let expanded = try gzip.expand(piece)
        if !expanded.isEmpty { return expanded }
      } catch {
        throw failure(of: error)
      }
    }
    if let gzip {
      do { try gzip.finish() } catch { throw failure(of: error) }
    } else if name.lowercased().hasSuffix(".gz"), !hasBegun {
      throw failure(.notGzip)
    }
    return nil
  }

  private func begin(with piece: [UInt8]) throws(NetworkFileError) {
    hasBegun = true
    isCompressed = GzipExpansion.isGzip(piece)
    guard isCompressed else {
      if name.lowercased().hasSuffix(".gz") { throw failure(.notGzip) }
      return
    }
    do { gzip = try GzipExpansion() } catch { throw failure(of: error) }
  }

  private func rawPiece() throws(NetworkFileError) -> [UInt8]? {
    if isAtEnd { return nil }
    guard let handle else {
      defer { isAtEnd = true }
      return bytesLeft.flatMap { $0.isEmpty ? nil : $0 }
    }
    do {
      guard let piece = try handle.read(upToCount: Self.pieceSize), !piece.isEmpty else {
        isAtEnd = true
        return nil
      }
      return Array(piece)
    } catch {
      throw failure(.unreadable(reason: FileBytes.reason(of: error)))
    }
  }

  func failure(_ problem: Fault.Problem) -> NetworkFileError {
    NetworkFileError(faults: [Fault(problem, at: Fault.Location(file: name))])
  }

  private func failure(of error: GzipExpansion.Failure) -> NetworkFileError {
    switch error {
    case .broken: failure(.notGzip)
    case .tooFar(let limit): failure(.expandsTooFar(limit: limit))
    }
  }
}
