import CollaborationFiles
public import CollaborationModel
import PlainText

/// From one form of file to another, with an account of every row.
public struct ConvertRequest: Sendable {
  private let sources: [NetworkSource]
  private let target: String
  private let ledger: String?
  private let classifies: Bool
  private let keepsApart: Bool

  /// - Parameters:
  ///   - sources: what is read; several are merged.
  ///   - target: the file to write, whose extension says the form.
  ///   - ledger: a JSON file for the account of the rows.
  ///   - classifies: whether what participants are taken for is written down.
  ///   - keepsApart: whether files of different municipalities stand side by side in one network.
  /// - Throws: ``RequestError`` where an output is an input or another output.
  public init(
    _ sources: [NetworkSource], to target: String, ledger: String?, classifies: Bool = false,
    keepsApart: Bool = false
  ) throws(RequestError) {
    guard !sources.isEmpty else {
      throw RequestError(.request, "読み込むファイルを指定してください。", "give a file to read")
    }
    try PathConflict.refuse(
      inputs: sources.flatMap(\.paths),
      outputs: NetworkFile.paths(writtenTo: target) + (ledger.map { [$0] } ?? []))
    self.sources = sources
    self.target = target
    self.ledger = ledger
    self.classifies = classifies
    self.keepsApart = keepsApart
  }

  /// Reads, merges and writes.
  ///
  /// - Throws: `NetworkFileError` where a file is refused as a whole, else ``RequestError``.
  public func run(_ observer: RunObserver, in language: Language) throws -> ImportReport {
    let merge: NetworkMerge
    do {
      merge = try observer.step("reading") { () throws in
        try merged(
          try sources.map {
            ($0.name.text(in: language), try $0.read(faultyRows: .refuseRow, in: language))
          })
      }
    } catch let error as NetworkFileError {
      // The account is written of a file that was refused as a whole, too.
      try write(ImportReport(refused: error.faults, target: target), in: language)
      throw error
    }
    let network = classifies ? merge.network.classified() : merge.network
    let losses = try observer.step("writing") { try write(network) }
    let report = ImportReport(merge, losses: losses, target: target)
    try write(report, in: language)
    return report
  }

  /// The files as one network; those of two municipalities are none, unless they are kept apart.
  private func merged(
    _ readings: [(file: String, reading: NetworkReading)]
  ) throws(RequestError) -> NetworkMerge {
    if keepsApart { return NetworkMerge(keepingApart: readings) }
    if let (first, second) = NetworkMerge.differentMunicipalities(
      in: readings.map(\.reading.network))
    {
      throw RequestError(
        .data,
        "別々の市区町村（\(first.label)と\(second.label)）のファイルなので、一つの図にまとめません。\n"
          + "ヒント: 並べて一つのファイルにするなら --as-separate を付けてください"
          + "（ID と名称の頭に市区町村名が付きます）。",
        "the files are of different municipalities (\(first.label) and \(second.label)), "
          + "which are not merged\nhint: --as-separate keeps them side by side in one file, "
          + "with the municipality before ids and names")
    }
    return NetworkMerge(readings)
  }

  private func write(_ network: CollaborationNetwork) throws(RequestError) -> [ExportLoss] {
    do {
      return try NetworkFile.write(network, to: target)
    } catch {
      // A target that cannot be written is no fault of the data.
      if case .unknownTarget = error.faults.first?.problem {
        throw RequestError(.request, error.wording)
      }
      throw RequestError(.machine, error.wording)
    }
  }

  private func write(_ report: ImportReport, in language: Language) throws(RequestError) {
    guard let ledger else { return }
    let text = report.json(in: language).document
    try MadeFile.write([MadeFile(path: ledger, bytes: Array(text.utf8))])
  }
}

extension Municipality {
  /// The municipality with its prefecture and code, as far as they are known.
  fileprivate var label: String {
    (prefecture ?? "") + name + (code.map { " \($0)" } ?? "")
  }
}
