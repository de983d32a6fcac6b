import CollaborationFiles
import CollaborationModel

/// A file that a use case made and nobody has written yet.
public struct MadeFile: Equatable, Sendable {
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Writes files, all of them or none; older files of their names are replaced.
  public static func write(_ files: [MadeFile]) throws(RequestError) {
    do {
      try StagedFiles.write(files.map { ($0.path, $0.bytes) })
    } catch {
      throw RequestError(unwritable: error)
    }
  }

  /// Writes files that nobody has yet, all of them or none.
  public static func create(_ files: [MadeFile]) throws(RequestError) {
    do {
      try StagedFiles.create(files.map { ($0.path, $0.bytes) })
    } catch {
      let isTaken = error.faults.contains { $0.problem == .unwritable(.isTaken) }
      throw RequestError(unwritable: error, isTaken ? .request : .machine)
    }
  }
}

extension RequestError {
  /// The failure of files that cannot be written, which is no fault of the data.
  init(unwritable error: NetworkFileError, _ cause: Cause = .machine) {
    let texts = error.faults.map { fault in
      fault.wording(prefix: fault.location.file + ": ")
    }
    self.init(cause, texts.joined(by: Wording("\n", "\n")))
  }
}

extension Fault {
  /// The fault in both languages, where it is in the file included.
  var wording: Wording { Wording(text(in: .japanese), text(in: .english)) }

  /// What is wrong and what would mend it, without the place.
  fileprivate func wording(prefix: String) -> Wording {
    let statement = Wording(statement(in: .japanese), statement(in: .english))
    let remedy =
      Wording("", "")
      + Wording(
        self.remedy(in: .japanese).map { "\n直し方: " + $0 } ?? "",
        self.remedy(in: .english).map { "\nhint: " + $0 } ?? "")
    return Wording(prefix, prefix) + statement + remedy
  }
}
