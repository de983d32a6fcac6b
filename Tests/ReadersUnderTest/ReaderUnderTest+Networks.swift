import CollaborationFiles
import CollaborationModel
import Foundation
import Synchronization

extension ReaderUnderTest {
  func checkNetwork(
    _ bytes: [UInt8], _ scrutiny: Scrutiny
  ) throws(BrokenPromise) -> Bool {
    let reading: NetworkReading
    do throws(NetworkFileError) {
      reading = try network(bytes)
    } catch {
      if scrutiny == .everything { try Self.checkSaid(error.faults) }
      return false
    }
    try Self.checkAccount(of: reading)
    if self == .edgelist { try Self.checkMeasured(bytes, as: reading.network) }
    guard scrutiny == .everything else { return true }
    try Self.checkSaid(reading.warnings + reading.ledger.refusals)
    // A matrix of many nodes is no small file, however small the one that it was read from.
    guard reading.network.participants.count < 200 else { return true }
    try Self.checkNativeForm(of: reading.network)
    if let files = files(of: reading.network) {
      // What a form cannot hold is gone after the first time, and nothing else is after the second;
      // but a bare list gives all ties a weight where one has it, so that two may become one later.
      let once = try filesAgain(files, name: reading.network.name)
      let twice = try filesAgain(once, name: reading.network.name)
      guard twice == once || self == .edgelist else {
        throw BrokenPromise("what was written says something else:\n\(once)\n\(twice)")
      }
    }
    return true
  }

  private func network(_ bytes: [UInt8]) throws(NetworkFileError) -> NetworkReading {
    if let form {
      return try form.read(bytes, file: Self.file(form), faultyRows: .refuseRow)
    }
    switch self {
    case .vocabulary:
      let start = Array("tsunagi: 1\nname: 町\nvocabulary:\n".utf8)
      return try NetworkYAML.read(start + bytes, file: "input.yaml", faultyRows: .refuseRow)
    case .clu, .vec:
      return try ExchangeForm.pajek.read(
        Array(SoundFiles.pajek.utf8), file: "input.net", companions: [rawValue: bytes],
        faultyRows: .refuseRow)
    case .names:
      return try ExchangeForm.ucinet.read(
        Array(SoundFiles.ucinet.utf8), file: "input.dl", companions: ["names.csv": bytes],
        faultyRows: .refuseRow)
    case .ties, .matrix:
      return try NetworkTables.read(ties: bytes, name: "input", faultyRows: .refuseRow)
    case .tables:
      let parts = Self.parts(of: bytes)
      return try NetworkTables.read(
        participants: parts[0], ties: parts.count > 1 ? parts[1] : [],
        meetings: parts.count > 2 ? parts[2] : nil, name: "input", faultyRows: .refuseRow)
    case .workbook:
      return try NetworkWorkbook.read(bytes, file: "input.xlsx", faultyRows: .refuseRow)
    case .sheet:
      let archive = WorkbookParts(Self.parts(of: bytes)).archive
      return try NetworkWorkbook.read(archive, file: "input.xlsx", faultyRows: .refuseRow)
    case .gzip: return try networkFile(bytes, named: "input.txt.gz")
    case .unnamed: return try networkFile(bytes, named: "input")
    default: return try NetworkYAML.read(bytes, file: "input.yaml", faultyRows: .refuseRow)
    }
  }

  /// What is written of a network in the form that it was read from, by the ending of each file.
  private func files(of network: CollaborationNetwork) -> [String: String]? {
    switch self {
    // Whoever is alone has no line in a list of ties, which is empty then.
    case .edgelist where network.ties.isEmpty && network.meetings.isEmpty: return nil
    case .ties, .matrix, .tables:
      return Dictionary(
        uniqueKeysWithValues: NetworkTables.texts(of: network).map { ($0.file, $0.text) })
    default:
      guard let form = form ?? companionForm else { return nil }
      var files = [form.pathExtension: form.text(of: network)]
      for (ending, text) in form.companions(of: network) { files[ending] = text }
      return files
    }
  }

  private func filesAgain(
    _ files: [String: String], name: String
  ) throws(BrokenPromise) -> [String: String] {
    let again: NetworkReading
    do throws(NetworkFileError) {
      again = try network(written: files, name: name)
    } catch {
      throw BrokenPromise("what was written is not read:\n\(error)\n\(files)")
    }
    try Self.checkAccount(of: again)
    return self.files(of: again.network) ?? [:]
  }

  private func network(
    written files: [String: String], name: String
  ) throws(NetworkFileError) -> NetworkReading {
    let bytes = files.mapValues { Array($0.utf8) }
    if let form = form ?? companionForm {
      return try form.read(
        bytes[form.pathExtension] ?? [], file: Self.file(form), companions: bytes)
    }
    return try NetworkTables.read(
      participants: bytes["participants.csv"], ties: bytes["ties.csv"] ?? [],
      meetings: bytes["meetings.csv"], name: name)
  }

  /// The form of which the reader reads whole files.
  private var form: ExchangeForm? {
    switch self {
    case .graphml: .graphML
    case .gexf: .gexf
    case .net: .pajek
    case .paj: .pajekProject
    case .dl: .ucinet
    case .gml: .gml
    case .nodelink: .nodeLink
    case .cyjs: .cytoscape
    case .edgelist: .edgeList
    default: nil
    }
  }

  /// The form whose companions the reader reads.
  private var companionForm: ExchangeForm? {
    switch self {
    case .clu, .vec: .pajek
    case .names: .ucinet
    default: nil
    }
  }

  /// Files are called by their ending, which names their form.
  private static func file(_ form: ExchangeForm) -> String { "input." + form.pathExtension }

  /// The parts of an input, which a file separator divides: no text of any form holds one.
  private static func parts(of bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x1C, omittingEmptySubsequences: false).map { Array($0) }
  }

  // MARK: Files by their path

  /// Reads a file as the command does, which looks at its name and then at what it holds.
  private func networkFile(
    _ bytes: [UInt8], named name: String
  ) throws(NetworkFileError) -> NetworkReading {
    let path = Self.folder.appending(path: name).path
    return try Self.turn.withLock { _ throws(NetworkFileError) in
      // Where it cannot be written it is not there, which the reader says. Nobody waits for the disk.
      if !FileManager.default.fileExists(atPath: path) {
        _ = FileManager.default.createFile(atPath: path, contents: nil)
      }
      if let file = FileHandle(forWritingAtPath: path) {
        try? file.truncate(atOffset: 0)
        try? file.write(contentsOf: Data(bytes))
        try? file.close()
      }
      return try NetworkFile.read(path, faultyRows: .refuseRow)
    }
  }

  /// Whose turn it is with the file: tests run side by side.
  private static let turn = Mutex(())

  /// A folder for files of this process alone.
  private static let folder: URL = {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "readers-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }()
}
