public import CollaborationModel

/// A form of file in which other programs exchange graphs.
///
/// What is read need not have been written here: any node is a participant, any edge a tie, their
/// attributes are read where they are called like the columns of ``NetworkTables``, and labels are
/// names. Ids that are no ids of ours are replaced, and kept as names. <doc:ExchangeForms> tells how
/// each form maps a network, and what it leaves out.
///
/// A form is a value: what its files are called, how they are known, read and written, and what they
/// cannot hold. Each stands in a folder of its own, and ``allCases`` lists them.
public struct ExchangeForm: Sendable {
  /// The word of the form, which no other has.
  public let rawValue: String

  /// What people call the form.
  public let name: String

  /// The extensions that stand for the form, that of the files it is written to first.
  public let pathExtensions: [String]

  /// The extensions of the files that may stand beside one of the form and belong to it.
  public var companionExtensions: [String] = []

  /// Whether the first words of a text, in lower case, are those of the form.
  let begins: @Sendable (_ start: String) -> Bool

  /// Whether the first words are those of a file that stands beside one of the form, which is no network.
  var beginsCompanion: @Sendable (_ start: String) -> Bool = { _ in false }

  /// Whether the text says itself how it is encoded.
  var isXML = false

  /// Reads a text as nodes and edges.
  let graph: @Sendable (Parts, FaultLog) -> ForeignGraph?

  /// Reads a text the short way, where there is one; `nil` where it has to go the long one.
  var plainReading: (@Sendable (SourceText, _ name: String) -> NetworkReading?)?

  /// Writes a graph.
  let written: @Sendable (ExchangeGraph) -> String

  /// Writes what stands beside the file.
  var writtenBeside: @Sendable (ExchangeGraph) -> [(pathExtension: String, text: String)] = { _ in
    []
  }

  /// Why a network cannot be written at all.
  var obstacle: @Sendable (CollaborationNetwork) -> Fault.Problem? = { _ in nil }

  /// What the form has no place for.
  let losses: @Sendable (ExchangeGraph) -> [ExportLoss]

  /// Whether the form keeps what is known of the network as a whole.
  var keepsDescription = true

  /// The texts of a file and of what stands beside it.
  struct Parts {
    let sources: [SourceText]

    /// The numbers of the companions among the sources, by their extension.
    let companions: [String: Int]

    /// The text of the file.
    var text: SourceText { sources[0] }
  }

  /// The largest file that is read, in bytes.
  public static let sizeLimit = 64_000_000

  /// The extension that files of the form have.
  public var pathExtension: String { pathExtensions[0] }
}

extension ExchangeForm: Hashable {
  public static func == (first: ExchangeForm, second: ExchangeForm) -> Bool {
    first.rawValue == second.rawValue
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension ExchangeForm: CustomStringConvertible {
  public var description: String { rawValue }
}

// MARK: Reading

extension ExchangeForm {
  /// Reads a network.
  ///
  /// - Parameters:
  ///   - bytes: the file: UTF-8, UTF-16, or what Japanese Windows writes.
  ///   - file: what faults call the file.
  ///   - companions: the bytes of files that belong to it, by their extension.
  ///   - faultyRows: what becomes of nodes and edges that cannot be used.
  /// - Throws: ``NetworkFileError`` with every fault of the file.
  /// - Complexity: O(*k*), where *k* is the number of bytes.
  public func read(
    _ bytes: [UInt8], file: String, companions: [String: [UInt8]] = [:],
    faultyRows: FaultyRows = .refuseFile
  ) throws(NetworkFileError) -> NetworkReading {
    var sources = [try Self.decode(bytes, isXML: isXML, file: file)]
    var numbers: [String: Int] = [:]
    let stem = FileName.path(file, without: pathExtension)
    for companion in companionExtensions {
      guard let bytes = companions[companion] else { continue }
      numbers[companion] = sources.count
      sources.append(try Self.decode(bytes, isXML: false, file: stem + "." + companion))
    }
    let name = FileName.stem(of: file)
    if let reading = plainReading?(sources[0], name) { return reading }
    let log = FaultLog(sources: sources)
    guard let graph = graph(Parts(sources: sources, companions: numbers), log), !log.hasErrors
    else {
      if !log.hasErrors { log.report(.empty, at: nil) }
      throw NetworkFileError(faults: log.sorted)
    }
    return try plainReading == nil
      ? graph.reading(name: name, file: file, log: log, faultyRows: faultyRows)
      : graph.rows.reading(name: name, log: log, faultyRows: faultyRows)
  }

  private static func decode(
    _ bytes: [UInt8], isXML: Bool, file: String
  ) throws(NetworkFileError) -> SourceText {
    guard bytes.count <= sizeLimit else {
      throw NetworkFileError(
        faults: [Fault(.tooLarge(limit: sizeLimit), at: Fault.Location(file: file))])
    }
    let decoded = isXML ? TextEncoding.decode(xml: bytes) : TextEncoding.decode(bytes)?.text
    guard let text = decoded else {
      return try SourceText.decoding(bytes, file: file)
    }
    return try SourceText.checking(text, file: file)
  }
}

// MARK: Writing

extension ExchangeForm {
  /// The network as a file of the form; its companions are told by ``companions(of:)``.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the text.
  public func text(of network: CollaborationNetwork) -> String { written(ExchangeGraph(network)) }

  /// The files that are written beside the one of the form: their extensions and texts.
  public func companions(
    of network: CollaborationNetwork
  ) -> [(pathExtension: String, text: String)] {
    companionExtensions.isEmpty ? [] : writtenBeside(ExchangeGraph(network))
  }

  /// Writes a network and the companions of its file: all of them or none.
  ///
  /// - Returns: what the form cannot hold.
  /// - Throws: ``NetworkFileError`` when a file cannot be written, or a matrix would be larger than
  ///   any program opens.
  @discardableResult
  public func write(
    _ network: CollaborationNetwork, to path: String
  ) throws(NetworkFileError) -> [ExportLoss] {
    if let problem = obstacle(network) {
      throw NetworkFileError(faults: [Fault(problem, at: Fault.Location(file: path))])
    }
    let graph = ExchangeGraph(network)
    let stem = FileName.path(path, without: pathExtension)
    try FileBytes.write(
      [(path, Array(written(graph).utf8))]
        + writtenBeside(graph).map { (stem + "." + $0.pathExtension, Array($0.text.utf8)) })
    return losses(of: network, as: graph)
  }
}
