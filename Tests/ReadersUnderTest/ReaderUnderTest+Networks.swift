import CollaborationFiles
import CollaborationModel

extension ReaderUnderTest {
  func checkNative(_ bytes: [UInt8]) throws(BrokenPromise) -> Bool {
    try Self.check { () throws(NetworkFileError) in
      try NetworkYAML.read(bytes, file: "input.yaml", faultyRows: .refuseRow)
    }
  }

  func check(_ form: ExchangeForm, _ bytes: [UInt8]) throws(BrokenPromise) -> Bool {
    try Self.check { () throws(NetworkFileError) in
      try form.read(bytes, file: Self.input(form), faultyRows: .refuseRow)
    } again: { network throws(NetworkFileError) in
      try form.read(Array(form.text(of: network).utf8), file: Self.input(form))
    }
  }

  /// Reads a sound file with another that belongs to it.
  func check(
    _ form: ExchangeForm, beside companion: String, _ bytes: [UInt8]
  ) throws(BrokenPromise) -> Bool {
    let main = Array((form == .pajek ? SoundFiles.pajek : SoundFiles.ucinet).utf8)
    return try Self.check { () throws(NetworkFileError) in
      try form.read(
        main, file: Self.input(form), companions: [companion: bytes], faultyRows: .refuseRow)
    } again: { network throws(NetworkFileError) in
      var companions: [String: [UInt8]] = [:]
      for (name, text) in form.companions(of: network) { companions[name] = Array(text.utf8) }
      return try form.read(
        Array(form.text(of: network).utf8), file: Self.input(form), companions: companions)
    }
  }

  func checkTables(ties: [UInt8]) throws(BrokenPromise) -> Bool {
    try Self.check { () throws(NetworkFileError) in
      try NetworkTables.read(ties: ties, name: "input", faultyRows: .refuseRow)
    } again: { network throws(NetworkFileError) in try Self.tablesAgain(network) }
  }

  /// Reads participants, ties and, if there are any, meetings.
  func checkTables(_ parts: [[UInt8]]) throws(BrokenPromise) -> Bool {
    try Self.check { () throws(NetworkFileError) in
      try NetworkTables.read(
        participants: parts[0], ties: parts.count > 1 ? parts[1] : [],
        meetings: parts.count > 2 ? parts[2] : nil, name: "input", faultyRows: .refuseRow)
    } again: { network throws(NetworkFileError) in try Self.tablesAgain(network) }
  }

  private static func tablesAgain(
    _ network: CollaborationNetwork
  ) throws(NetworkFileError) -> NetworkReading {
    var tables: [String: [UInt8]] = [:]
    for (file, text) in NetworkTables.texts(of: network) { tables[file] = Array(text.utf8) }
    return try NetworkTables.read(
      participants: tables["participants.csv"], ties: tables["ties.csv"] ?? [],
      meetings: tables["meetings.csv"], name: network.name)
  }

  func checkWorkbook(_ bytes: [UInt8]) throws(BrokenPromise) -> Bool {
    try Self.check { () throws(NetworkFileError) in
      try NetworkWorkbook.read(bytes, file: "input.xlsx", faultyRows: .refuseRow)
    }
  }

  /// Files are called by their ending, which names their form.
  private static func input(_ form: ExchangeForm) -> String { "input." + form.pathExtension }

  // MARK: What holds of every network

  /// A matrix of many nodes is no small file, however small the one that it was read from.
  private static let writtenLimit = 200

  static func check(
    _ read: () throws(NetworkFileError) -> NetworkReading,
    again: ((CollaborationNetwork) throws(NetworkFileError) -> NetworkReading)? = nil
  ) throws(BrokenPromise) -> Bool {
    let reading: NetworkReading
    do {
      reading = try read()
    } catch {
      try checkSaid(error)
      return false
    }
    try checkAccount(of: reading)
    for warning in reading.warnings where !isSaid(warning) {
      throw BrokenPromise("a warning without words: \(warning)")
    }
    guard reading.network.participants.count < writtenLimit else { return true }
    try checkNativeForm(of: reading.network)
    if let again {
      do {
        try checkAccount(of: again(reading.network))
      } catch let error as NetworkFileError {
        throw BrokenPromise("what was written is not read:\n\(error)")
      } catch let error as BrokenPromise {
        throw error
      } catch {
        throw BrokenPromise("\(error)")
      }
    }
    return true
  }

  /// Whatever is read can be kept: the native form holds all of it.
  private static func checkNativeForm(
    of network: CollaborationNetwork
  ) throws(BrokenPromise) {
    let text = NetworkYAML.text(of: network)
    do {
      let again = try NetworkYAML.read(text, file: "input.yaml").network
      if again != network {
        throw BrokenPromise(
          "the native form says something else:\n\(text)\n\(NetworkYAML.text(of: again))")
      }
    } catch let error as NetworkFileError {
      throw BrokenPromise("the native form is not read:\n\(error)\n\(text)")
    } catch let error as BrokenPromise {
      throw error
    } catch {
      throw BrokenPromise("\(error)")
    }
  }

  private static func checkAccount(of reading: NetworkReading) throws(BrokenPromise) {
    guard reading.ledger.isBalanced else {
      throw BrokenPromise("the ledger does not add up: \(reading.ledger)")
    }
    for refusal in reading.ledger.refusals where !isSaid(refusal) {
      throw BrokenPromise("a refusal without words: \(refusal)")
    }
  }

  static func checkSaid(_ error: NetworkFileError) throws(BrokenPromise) {
    for fault in error.faults {
      guard isSaid(fault), isOfInput(fault.location.file) else {
        throw BrokenPromise("a fault without words, or of no file: \(fault)")
      }
    }
  }

  private static func isSaid(_ fault: Fault) -> Bool {
    !fault.text(in: .japanese).isEmpty && !fault.text(in: .english).isEmpty
  }

  private static func isOfInput(_ file: String) -> Bool {
    let name = file.split(separator: "/").last ?? ""
    return name.hasPrefix("input")
      || ["participants.csv", "ties.csv", "meetings.csv"].contains(name)
  }
}
