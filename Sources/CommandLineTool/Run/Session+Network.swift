import CollaborationFiles
import CollaborationModel
import GraphCore

extension Session {
  /// Reads the network that an argument means, and tells on standard error what is wrong or doubtful in it.
  ///
  /// What is sound is used: values that cannot be read are left out, and the run ends with the status of
  /// data at fault.
  func network(_ argument: String) throws -> CollaborationNetwork {
    let reading = try step("reading") { try Self.reading(argument) }
    tell(reading)
    return reading.network
  }

  private func tell(_ reading: NetworkReading) {
    for fault in reading.faults + reading.warnings { Session.warn(fault.text(in: language)) }
    if !reading.faults.isEmpty { dataFaults.note(reading.faults.count) }
  }

  /// What is measured of an argument: a network, or a bare list of edges, which may be very long.
  enum Content {
    case network(CollaborationNetwork)
    case list(EdgeList)
  }

  /// Reads what an argument means, and tells on standard error what is doubtful in it.
  func content(_ argument: String, directed: Bool) throws -> Content {
    let content = try step("reading") {
      argument == "-"
        ? try NetworkFile.content(of: Self.standardInput, directed: directed)
        : try NetworkFile.content(of: DatasetShelf.path(of: argument), directed: directed)
    }
    switch content {
    case .network(let read):
      let reading = Self.withInvisibleCharacters(read, of: argument)
      tell(reading)
      return .network(reading.network)
    case .list(let list, let warnings):
      for warning in warnings { Session.warn(warning.text(in: language)) }
      return .list(list)
    }
  }

  /// Reads the network that an argument means: a file, a shipped network, or `-` for standard input.
  static func reading(
    _ argument: String, faultyRows: FaultyRows = .refuseFile
  ) throws -> NetworkReading {
    withInvisibleCharacters(try contents(of: argument, faultyRows: faultyRows), of: argument)
  }

  /// The reading with a warning of every name that holds what cannot be seen.
  private static func withInvisibleCharacters(
    _ reading: NetworkReading, of argument: String
  ) -> NetworkReading {
    NetworkReading(
      network: reading.network,
      warnings: reading.warnings
        + InvisibleCharacters.warnings(in: reading.network, file: argument),
      faults: reading.faults, ledger: reading.ledger, differences: reading.differences)
  }

  private static func contents(
    of argument: String, faultyRows: FaultyRows
  ) throws -> NetworkReading {
    guard argument == "-" else {
      return try NetworkFile.read(DatasetShelf.path(of: argument), faultyRows: faultyRows)
    }
    return try NetworkFile.read(standardInput, faultyRows: faultyRows)
  }

  private static var standardInput: ByteSource {
    ByteSource(standardInput: say("標準入力", "standard input"))
  }
}
