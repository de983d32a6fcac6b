import CollaborationModel

extension FileForm {
  /// Every form that is read or written. Where the first bytes fit several, the first one counts.
  static let all =
    [native, workbook, tables, companionOfPajek] + ExchangeForm.allCases.map(FileForm.init)

  /// The native form: YAML, and JSON, in which other programs keep their graphs too.
  private static let native = FileForm(
    pathExtensions: ["yaml", "yml", "json"],
    begins: { head in
      let start = head.start
      return start.hasPrefix("tsunagi:") || start.contains("\ntsunagi:")
        || start.hasPrefix("{") || start.hasPrefix("[{") || start.hasPrefix("[[")
        || start.hasPrefix("[\n")
    },
    read: { source, faultyRows throws(NetworkFileError) in
      try NetworkYAML.read(
        source.bytes(limit: NetworkYAML.sizeLimit), file: source.innerName, faultyRows: faultyRows)
    },
    write: { network, path throws(NetworkFileError) in
      try NetworkYAML.write(network, to: path)
      return []
    })

  /// An Excel workbook, which is an archive; old ones are compound files, and told to be such.
  private static let workbook = FileForm(
    pathExtensions: ["xlsx", "xlsm", "xls", "xlsb", "ods", "numbers"],
    begins: {
      $0.bytes.starts(with: [0x50, 0x4B, 3, 4]) || $0.bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    },
    read: { source, faultyRows throws(NetworkFileError) in
      try NetworkWorkbook.read(
        source.bytes(limit: NetworkWorkbook.sizeLimit), file: source.innerName,
        faultyRows: faultyRows)
    },
    write: { network, path throws(NetworkFileError) in
      guard FileName.ends(path, with: "xlsx") else { throw FileForm.unknownTarget(path) }
      try NetworkWorkbook.write(network, to: path)
      return NetworkWorkbook.losses(of: network)
    })

  /// A table of ties, or one of three tables that belong together.
  private static let tables = FileForm(
    pathExtensions: ["csv"], begins: { _ in false },
    read: { source, faultyRows throws(NetworkFileError) in
      if let path = source.path,
        let reading = try NetworkTables.read(
          pairedWith: path, faultyRows: faultyRows)
      {
        return reading
      }
      if BareTable.isList(FileHead(try source.head()).text) {
        return try ExchangeForm.edgeList.read(
          source.bytes(limit: ExchangeForm.sizeLimit), file: source.innerName,
          faultyRows: faultyRows)
      }
      return try NetworkTables.read(source, faultyRows: faultyRows)
    }, isList: true)

  /// What stands beside a network of Pajek and is none.
  private static let companionOfPajek = FileForm(
    pathExtensions: ["clu", "vec", "per", "cls"],
    begins: { ExchangeForm.pajek.beginsCompanion($0.start) },
    read: { source, _ throws(NetworkFileError) in
      throw source.failure(.companionAlone(FileName.pathExtension(of: source.innerName)))
    })

  /// A form of other programs.
  private init(_ form: ExchangeForm) {
    pathExtensions = form.pathExtensions
    begins = { form.begins($0.start) }
    isList = form == .edgeList
    write = { network, path throws(NetworkFileError) in try form.write(network, to: path) }
    if form == .dot { return }
    read = { source, faultyRows throws(NetworkFileError) in
      try Self.read(form, source, faultyRows)
    }
  }

  private static func read(
    _ form: ExchangeForm, _ source: ByteSource, _ faultyRows: FaultyRows
  ) throws(NetworkFileError) -> NetworkReading {
    if form == .edgeList, ListHeading(FileHead(try source.head()).text).isTable {
      return try NetworkTables.read(source, faultyRows: faultyRows)
    }
    let companions = try form.companions(beside: source)
    return try form.read(
      source.bytes(limit: ExchangeForm.sizeLimit), file: source.innerName,
      companions: companions, faultyRows: faultyRows)
  }

  static func unknownTarget(_ path: String) -> NetworkFileError {
    NetworkFileError(
      faults: [
        Fault(
          .unknownTarget(
            pathExtension: FileName.pathExtension(of: path), writable: NetworkFile.writable),
          at: Fault.Location(file: path))
      ])
  }
}

extension ExchangeForm: CaseIterable {
  /// The forms of other programs.
  public static let allCases: [ExchangeForm] = [
    .graphML, .gexf, .pajek, .pajekProject, .ucinet, .gml, .nodeLink, .cytoscape, .edgeList, .dot,
  ]

  /// The form that an extension of a path stands for, in lower case and without its dot.
  public init?(pathExtension: String) {
    guard let form = Self.allCases.first(where: { $0.pathExtensions.contains(pathExtension) })
    else { return nil }
    self = form
  }

  /// The form that the name of a file stands for.
  init?(path: String) {
    let form = Self.allCases.first { form in
      form.pathExtensions.contains { FileName.ends(path, with: $0) }
    }
    guard let form else { return nil }
    self = form
  }

  /// The bytes of the files beside a source that belong to it.
  fileprivate func companions(
    beside source: ByteSource
  ) throws(NetworkFileError) -> [String: [UInt8]] {
    guard let path = source.path else { return [:] }
    var companions: [String: [UInt8]] = [:]
    let stem = FileName.path(path, without: pathExtension)
    for companion in companionExtensions {
      let beside = stem + "." + companion
      guard FileBytes.problem(ofOpening: beside) == nil else { continue }
      companions[companion] = try FileBytes.read(beside, limit: Self.sizeLimit)
    }
    return companions
  }
}
