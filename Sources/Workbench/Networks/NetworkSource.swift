public import CollaborationFiles
public import CollaborationModel

/// Where a network comes from.
public enum NetworkSource: Sendable {
  /// A path, or the id of a network that ships with the program.
  case named(String)
  /// What is written to standard input, and what messages call it.
  case standardInput(name: Wording)
  /// Bytes that came another way, under a name whose extension helps to know their form.
  case bytes([UInt8], name: String)

  /// What messages call it.
  var name: Wording {
    switch self {
    case .named(let name): Wording(name, name)
    case .standardInput(let name): name
    case .bytes(_, let name): Wording(name, name)
    }
  }

  /// The files that reading it opens.
  var paths: [String] {
    switch self {
    case .named(let name): NetworkFile.paths(readFrom: DatasetShelf.path(of: name))
    case .standardInput: ["-"]
    case .bytes: []
    }
  }

  /// Reads the network, and notes names with characters that nobody sees.
  public func read(
    faultyRows: FaultyRows = .refuseFile, in language: Language
  ) throws(NetworkFileError) -> NetworkReading {
    let reading =
      switch self {
      case .named(let name):
        try NetworkFile.read(DatasetShelf.path(of: name), faultyRows: faultyRows)
      case .standardInput, .bytes:
        try NetworkFile.read(bytes(in: language), faultyRows: faultyRows)
      }
    let file = name.text(in: language)
    return reading.noting(InvisibleCharacters.warnings(in: reading.network, file: file))
  }

  /// Reads what is measured: a network, or a bare list of ties, which may be very long.
  package func content(
    _ observer: RunObserver, directed: Bool, in language: Language
  ) throws(NetworkFileError) -> NetworkContent {
    let content = try observer.step("reading") { () throws(NetworkFileError) in
      switch self {
      case .named(let name):
        try NetworkFile.content(of: DatasetShelf.path(of: name), directed: directed)
      case .standardInput, .bytes:
        try NetworkFile.content(of: bytes(in: language), directed: directed)
      }
    }
    switch content {
    case .network(let reading):
      for fault in reading.faults + reading.warnings { observer.note(fault.wording) }
      observer.note(leftOut: reading.faults.count)
    case .list(_, let warnings):
      for warning in warnings { observer.note(warning.wording) }
    }
    return content
  }

  private func bytes(in language: Language) throws(NetworkFileError) -> ByteSource {
    switch self {
    case .named(let name): try ByteSource(path: DatasetShelf.path(of: name))
    case .standardInput(let name): ByteSource(standardInput: name.text(in: language))
    case .bytes(let bytes, let name): ByteSource(bytes, name: name)
    }
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
