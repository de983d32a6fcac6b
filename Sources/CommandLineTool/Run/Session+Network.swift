import CollaborationFiles
import CollaborationModel
import Foundation

extension Session {
  /// Reads the network that an argument means, and tells on standard error what is wrong or doubtful in it.
  ///
  /// What is sound is used: values that cannot be read are left out, and the run ends with the status of
  /// data at fault.
  func network(_ argument: String) throws -> CollaborationNetwork {
    let reading = try step("reading") { try Self.reading(argument) }
    for fault in reading.faults + reading.warnings { Session.warn(fault.text(in: language)) }
    if !reading.faults.isEmpty { dataFaults.note(reading.faults.count) }
    return reading.network
  }

  /// Reads the network that an argument means: a file, a shipped network, or `-` for standard input.
  static func reading(
    _ argument: String, faultyRows: FaultyRows = .refuseFile
  ) throws -> NetworkReading {
    let reading = try self.contents(of: argument, faultyRows: faultyRows)
    let network = reading.network
    return NetworkReading(
      network: network,
      warnings: reading.warnings + InvisibleCharacters.warnings(in: network, file: argument),
      ledger: reading.ledger, differences: reading.differences)
  }

  private static func contents(
    of argument: String, faultyRows: FaultyRows
  ) throws -> NetworkReading {
    guard argument == "-" else {
      return try NetworkFile.read(DatasetShelf.path(of: argument), faultyRows: faultyRows)
    }
    var bytes: [UInt8] = []
    // One byte more than the reader accepts, so that it can say that there is too much.
    while bytes.count <= NetworkYAML.sizeLimit,
      let chunk = try FileHandle.standardInput.read(upToCount: 1 << 20), !chunk.isEmpty
    {
      bytes.append(contentsOf: chunk)
    }
    return try NetworkYAML.read(
      bytes, file: say("標準入力", "standard input"), faultyRows: faultyRows)
  }
}
