public import CollaborationFiles
public import CollaborationModel

/// Where a network comes from.
public enum NetworkSource: Sendable {
  /// A path, or the id of a network that ships with the program.
  case named(String)
  /// Bytes that came another way, in the native form, and what messages call them.
  case bytes([UInt8], name: Wording)

  /// What messages call it.
  var name: Wording {
    switch self {
    case .named(let name): Wording(name, name)
    case .bytes(_, let name): name
    }
  }

  /// The files that reading it opens.
  var paths: [String] {
    switch self {
    case .named(let name): NetworkFile.paths(readFrom: DatasetShelf.path(of: name))
    case .bytes: []
    }
  }

  /// Reads the network, and notes names with characters that nobody sees.
  public func read(
    faultyRows: FaultyRows = .refuseFile, in language: Language
  ) throws(NetworkFileError) -> NetworkReading {
    let reading: NetworkReading
    let file: String
    switch self {
    case .named(let name):
      file = name
      reading = try NetworkFile.read(DatasetShelf.path(of: name), faultyRows: faultyRows)
    case .bytes(let bytes, let name):
      file = name.text(in: language)
      reading = try NetworkYAML.read(bytes, file: file, faultyRows: faultyRows)
    }
    return reading.noting(InvisibleCharacters.warnings(in: reading.network, file: file))
  }

  /// Reads the network, and tells the observer what is wrong or doubtful in it.
  ///
  /// What is sound is used: values that cannot be read are left out, and the observer counts them.
  public func network(
    _ observer: RunObserver, in language: Language
  ) throws(NetworkFileError) -> CollaborationNetwork {
    let reading = try observer.step("reading") { () throws(NetworkFileError) in
      try read(in: language)
    }
    for fault in reading.faults + reading.warnings { observer.note(fault.wording) }
    observer.note(leftOut: reading.faults.count)
    return reading.network
  }
}

extension NetworkReading {
  /// The reading with further warnings.
  fileprivate func noting(_ more: [Fault]) -> NetworkReading {
    NetworkReading(
      network: network, warnings: warnings + more, faults: faults, ledger: ledger,
      differences: differences)
  }
}
