extension Record {
  /// Reads a file that is one mapping of few keys, such as a theme.
  ///
  /// - Parameters:
  ///   - key: what faults call the mapping.
  ///   - part: which keys it may have.
  ///   - value: makes of it what it says; `nil` after a fault.
  /// - Throws: ``NetworkFileError`` with every fault of the file.
  static func read<Value>(
    _ bytes: [UInt8], file: String, key: String, as part: Fault.Part,
    value: (Record, FaultLog) -> Value?
  ) throws(NetworkFileError) -> Value {
    let source = try SourceText.decoding(bytes, file: file)
    let log = FaultLog(source: source)
    let root = DocumentNode.parse(source, log: log)
    if root?.isNull ?? !log.hasErrors { log.report(.empty, at: nil) }
    let record = root.flatMap { $0.isNull ? nil : Record($0, key: key, as: part, log: log) }
    let value = record.flatMap { value($0, log) }
    guard let value, !log.hasErrors else { throw NetworkFileError(faults: log.sorted) }
    return value
  }
}
