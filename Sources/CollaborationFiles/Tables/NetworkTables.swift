/// A network as tables that spreadsheets open: `participants.csv`, `ties.csv` and `meetings.csv`.
///
/// Headers are Japanese or English, cells lie between commas or tabs, and the text is UTF-8, UTF-16
/// or what Japanese Windows writes. Only the ids and the two ends of ties are required. Whoever a tie
/// names and no table lists is a participant of that id, if there is no table of participants at all.
public enum NetworkTables {
  /// The largest table that is read, in bytes.
  public static let sizeLimit = 32_000_000

  /// The files of a network that is kept as tables.
  struct Files {
    var participants: String?
    var ties: String?
    var meetings: String?
  }

  /// Reads a network from the bytes of its tables.
  ///
  /// - Parameters:
  ///   - participants: the table of participants, called `participants.csv` in faults.
  ///   - ties: the table of ties, or a matrix of answers: `ties.csv`.
  ///   - meetings: the table of meetings: `meetings.csv`.
  ///   - name: what the network is called; tables do not say.
  ///   - faultyRows: what becomes of rows that cannot be used.
  /// - Throws: ``NetworkFileError`` with every fault of the tables.
  /// - Complexity: O(*k*), where *k* is the number of bytes.
  public static func read(
    participants: [UInt8]? = nil, ties: [UInt8], meetings: [UInt8]? = nil, name: String,
    faultyRows: FaultyRows = .refuseFile
  ) throws(NetworkFileError) -> NetworkReading {
    var sources: [SourceText] = []
    var numbers: [String: Int] = [:]
    for (table, bytes) in [
      ("participants", participants), ("ties", ties), ("meetings", meetings),
    ] {
      guard let bytes else { continue }
      numbers[table] = sources.count
      sources.append(try decode(bytes, file: table + ".csv"))
    }
    return try read(sources, numbers: numbers, name: name, faultyRows: faultyRows)
  }

  /// Reads tables that stand under their paths.
  static func read(
    _ files: Files, name: String, faultyRows: FaultyRows
  ) throws(NetworkFileError) -> NetworkReading {
    var sources: [SourceText] = []
    var numbers: [String: Int] = [:]
    for (table, path) in [
      ("participants", files.participants), ("ties", files.ties), ("meetings", files.meetings),
    ] {
      guard let path else { continue }
      let bytes = try FileBytes.read(path, limit: sizeLimit)
      numbers[table] = sources.count
      sources.append(try decode(bytes, file: path))
    }
    return try read(sources, numbers: numbers, name: name, faultyRows: faultyRows)
  }

  private static func decode(_ bytes: [UInt8], file: String) throws(NetworkFileError) -> SourceText
  {
    guard bytes.count <= sizeLimit else {
      throw NetworkFileError(
        faults: [Fault(.tooLarge(limit: sizeLimit), at: Fault.Location(file: file))])
    }
    guard let (text, _) = TextEncoding.decode(bytes) else {
      return try SourceText.decoding(bytes, file: file)
    }
    return SourceText(file: file, text: text)
  }

  static func read(
    _ sources: [SourceText], numbers: [String: Int], name: String, faultyRows: FaultyRows
  ) throws(NetworkFileError) -> NetworkReading {
    let log = FaultLog(sources: sources)
    func cells(_ table: String) -> [[TableCell]]? {
      numbers[table].map { number in
        let text = DelimitedText(sources[number].text, source: number)
        if let quote = text.unclosedQuote { log.report(.unclosedCell, at: quote) }
        if text.rows.isEmpty {
          log.report(.empty, at: SourcePlace(source: number, line: 1, column: 1))
        }
        return text.rows
      }
    }
    func table(_ table: String, _ columns: TableColumns, required: [[String]]) -> NetworkTable? {
      cells(table).map {
        NetworkTable($0, columns: columns, required: required, log: log)
      }
    }
    let participants = table("participants", .participants, required: [["id", "name"]])
    let meetings = table("meetings", .meetings, required: [["id", "name"]])
    var rows = RowImport(
      participants: participants?.rows, ties: [], meetings: meetings?.rows ?? [])
    if let cells = cells("ties") {
      // Beside a table of participants it is one of ties; alone it may be any.
      rows.take(cells, as: TableShape(cells), log: log)
    }
    return try rows.reading(name: name, log: log, faultyRows: faultyRows)
  }
}

extension RowImport {
  /// Takes in the rows of a table.
  mutating func take(
    _ table: some Collection<[TableCell]>, as shape: TableShape, log: FaultLog
  ) {
    switch shape {
    case .ties:
      ties += NetworkTable(table, columns: .ties, required: [["from"], ["to"]], log: log).rows
    case .pairs:
      guard let first = table.first else { return }
      let headed = [TableShape.headings(over: first)] + Array(table)
      ties += NetworkTable(headed, columns: .ties, required: [["from"], ["to"]], log: log).rows
    case .participants:
      participants =
        (participants ?? [])
        + NetworkTable(table, columns: .participants, required: [["id", "name"]], log: log).rows
    case .answers(let matrix):
      ties += matrix.answers
      participants = participants ?? matrix.participants
    case .seats(let matrix):
      participants = (participants ?? []) + matrix.participants
      meetings += matrix.meetings
    }
  }
}
