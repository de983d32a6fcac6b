public import CollaborationModel

/// A form of file in which other programs exchange graphs.
///
/// What is read need not have been written here: any node is a participant, any edge a tie, their
/// attributes are read where they are called like the columns of ``NetworkTables``, and labels are
/// names. Ids that are no ids of ours are replaced, and kept as names. <doc:ExchangeForms> tells how
/// each form maps a network, and what it leaves out.
public enum ExchangeForm: String, Hashable, Sendable, CaseIterable {
  /// GraphML, with the labels of yEd.
  case graphML
  /// GEXF 1.1 to 1.3; 1.3 is written.
  case gexf
  /// A network of Pajek, with a partition (`.clu`) and a vector (`.vec`) beside it.
  case pajek
  /// A project of Pajek: network, partition and vector in one file.
  case pajekProject
  /// The DL language of UCINET, with a table of names beside it.
  case ucinet
  /// The Graph Modelling Language.
  case gml
  /// JSON as NetworkX and D3 have it.
  case nodeLink
  /// JSON as Cytoscape has it.
  case cytoscape
  /// A bare list of ties: two ids a line, and a weight.
  case edgeList
  /// DOT, which is written only.
  case dot

  /// The largest file that is read, in bytes.
  public static let sizeLimit = 64_000_000

  /// The form that an extension of a path stands for, in lower case and without its dot.
  public init?(pathExtension: String) {
    guard let form = Self.allCases.first(where: { $0.pathExtensions.contains(pathExtension) })
    else { return nil }
    self = form
  }

  /// The extensions that stand for the form, that of the files it is written to first.
  public var pathExtensions: [String] {
    switch self {
    case .graphML: ["graphml"]
    case .gexf: ["gexf"]
    case .pajek: ["net"]
    case .pajekProject: ["paj"]
    case .ucinet: ["dl"]
    case .gml: ["gml"]
    case .nodeLink: ["nodelink.json"]
    case .cytoscape: ["cyjs"]
    case .edgeList: ["txt", "tsv", "edges", "edgelist"]
    case .dot: ["dot", "gv"]
    }
  }

  /// The extension that files of the form have.
  public var pathExtension: String { pathExtensions[0] }

  /// What people call the form.
  public var name: String {
    switch self {
    case .graphML: "GraphML"
    case .gexf: "GEXF"
    case .pajek, .pajekProject: "Pajek"
    case .ucinet: "UCINET DL"
    case .gml: "GML"
    case .nodeLink: "node-link JSON"
    case .cytoscape: "Cytoscape JSON"
    case .edgeList: "edge list"
    case .dot: "DOT"
    }
  }

  /// The extensions of the files that may stand beside one of the form and belong to it.
  public var companionExtensions: [String] {
    switch self {
    case .pajek: ["clu", "vec"]
    case .ucinet: ["names.csv"]
    default: []
    }
  }

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
    let isXML = self == .graphML || self == .gexf
    var sources = [try Self.decode(bytes, isXML: isXML, file: file)]
    var numbers: [String: Int] = [:]
    let stem = NetworkFile.path(file, without: pathExtension)
    for companion in companionExtensions {
      guard let bytes = companions[companion] else { continue }
      numbers[companion] = sources.count
      sources.append(try Self.decode(bytes, isXML: false, file: stem + "." + companion))
    }
    let name = NetworkFile.name(of: file)
    if self == .graphML, let reading = GraphMLDocument.plainReading(of: sources[0], name: name) {
      return reading
    }
    let log = FaultLog(sources: sources)
    guard let graph = graph(in: sources, companions: numbers, log: log), !log.hasErrors else {
      if !log.hasErrors { log.report(.empty, at: nil) }
      throw NetworkFileError(faults: log.sorted)
    }
    if self != .graphML,
      let reading = PlainGraph(graph).reading(
        name: name, description: graph.description, file: file, log: log)
    {
      return reading
    }
    return try graph.rows.reading(name: name, log: log, faultyRows: faultyRows)
  }

  /// - Parameter companions: the numbers of the companions' texts among the sources.
  private func graph(
    in sources: [SourceText], companions: [String: Int], log: FaultLog
  ) -> ForeignGraph? {
    switch self {
    case .graphML: return GraphMLDocument.graph(in: sources[0], log: log)
    case .gexf: return GEXFDocument.graph(in: sources[0], log: log)
    case .pajek, .pajekProject:
      return PajekDocument.graph(in: sources, companions: companions, log: log)
    case .ucinet: return DLDocument.graph(in: sources, names: companions["names.csv"], log: log)
    case .gml: return GMLDocument.graph(in: sources[0], log: log)
    case .nodeLink, .cytoscape:
      guard let root = DocumentNode.parse(sources[0], log: log) else { return nil }
      guard let document = NodeLinkDocument(root) else {
        log.report(.notGraph(.nodeLink), at: nil)
        return nil
      }
      return document.graph(log: log)
    case .edgeList: return EdgeListDocument.graph(in: sources[0], log: log)
    case .dot:
      log.report(.unknownFormat(pathExtension: "dot"), at: nil)
      return nil
    }
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

  // MARK: Writing

  /// The network as a file of the form; its companions are told by ``companions(of:)``.
  ///
  /// - Complexity: O(*k*), where *k* is the length of the text.
  public func text(of network: CollaborationNetwork) -> String {
    let graph = ExchangeGraph(network)
    switch self {
    case .graphML: return GraphMLText.text(of: graph)
    case .gexf: return GEXFText.text(of: graph)
    case .pajek: return PajekText.network(graph)
    case .pajekProject: return PajekText.project(graph)
    case .ucinet: return DLText.text(of: graph)
    case .gml: return GMLText.text(of: graph)
    case .nodeLink: return NodeLinkText.text(of: graph)
    case .cytoscape: return CytoscapeText.text(of: graph)
    case .edgeList: return EdgeListText.text(of: graph)
    case .dot: return DOTGraphText.text(of: graph)
    }
  }

  /// The files that are written beside the one of the form: their extensions and texts.
  public func companions(
    of network: CollaborationNetwork
  ) -> [(pathExtension: String, text: String)] {
    let graph = ExchangeGraph(network)
    switch self {
    case .pajek: return PajekText.companions(of: graph)
    case .ucinet: return DLText.companions(of: graph)
    default: return []
    }
  }

  /// Writes a network and the companions of its file: all of them or none.
  ///
  /// - Throws: ``NetworkFileError`` when a file cannot be written, or a matrix would be larger than
  ///   any program opens.
  public func write(_ network: CollaborationNetwork, to path: String) throws(NetworkFileError) {
    if self == .ucinet {
      let nodes = network.participants.count + network.meetings.count
      let kinds = Set(network.ties.map(\.kind)).count + (network.meetings.isEmpty ? 0 : 1)
      guard nodes * nodes * max(1, kinds) <= DLText.valueLimit else {
        let location = Fault.Location(file: path)
        throw NetworkFileError(
          faults: [Fault(.matrixTooLarge(limit: DLText.valueLimit), at: location)])
      }
    }
    let stem = NetworkFile.path(path, without: pathExtension)
    try FileBytes.write(
      [(path, Array(text(of: network).utf8))]
        + companions(of: network).map { (stem + "." + $0.pathExtension, Array($0.text.utf8)) })
  }
}
