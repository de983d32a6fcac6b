import CollaborationFiles
import CollaborationModel

/// What holds of every reading.
extension ReaderUnderTest {
  static func checkAccount(of reading: NetworkReading) throws(BrokenPromise) {
    guard reading.ledger.isBalanced else {
      throw BrokenPromise("the ledger does not add up: \(reading.ledger)")
    }
  }

  /// Whatever is read can be kept: the native form holds all of it.
  static func checkNativeForm(of network: CollaborationNetwork) throws(BrokenPromise) {
    let text = NetworkYAML.text(of: network)
    let again: CollaborationNetwork
    do throws(NetworkFileError) {
      again = try NetworkYAML.read(text, file: "input.yaml").network
    } catch {
      throw BrokenPromise("the native form is not read:\n\(error)\n\(text)")
    }
    guard again == network else {
      throw BrokenPromise(
        "the native form says something else:\n\(text)\n\(NetworkYAML.text(of: again))")
    }
  }

  /// Every fault is said in both languages, and of the file that was given.
  static func checkSaid(_ faults: [Fault]) throws(BrokenPromise) {
    for fault in faults {
      let isSaid = !fault.text(in: .japanese).isEmpty && !fault.text(in: .english).isEmpty
      guard isSaid, isOfInput(fault.location.file) else {
        throw BrokenPromise("a fault without words, or of another file: \(fault)")
      }
    }
  }

  private static func isOfInput(_ file: String) -> Bool {
    let name = file.split(separator: "/").last ?? ""
    return name.hasPrefix("input")
      || ["participants.csv", "ties.csv", "meetings.csv"].contains(name)
  }
}
