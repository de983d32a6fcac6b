import CollaborationFiles
import CollaborationModel

extension Session {
  /// Writes files, all of them or none, and says which cannot be written.
  static func write(_ files: [(path: String, bytes: [UInt8])]) throws {
    do {
      try StagedFiles.write(files)
    } catch {
      throw CommandFailure(unwritable: error)
    }
  }

  /// Writes files that nobody has yet, all of them or none.
  static func create(_ files: [(path: String, bytes: [UInt8])]) throws {
    do {
      try StagedFiles.create(files)
    } catch {
      let isTaken = error.faults.contains { $0.problem == .unwritable(.isTaken) }
      throw CommandFailure(unwritable: error, isTaken ? .usage : .machine)
    }
  }

  /// Makes sure that no output is an input or another output.
  static func keepApart(inputs: [String], outputs: [String]) throws {
    guard let conflict = PathConflict.first(reading: inputs, writing: outputs) else { return }
    throw CommandFailure(conflict)
  }
}

extension CommandFailure {
  /// The failure of files that cannot be written, which is no fault of the data.
  init(unwritable error: NetworkFileError, _ cause: Cause = .machine) {
    let texts = error.faults.map { fault in
      let statement = "\(fault.location.file): \(fault.statement(in: .ofThisRun))"
      let remedy = fault.remedy(in: .ofThisRun).map { say("\n直し方: ", "\nhint: ") + $0 }
      return statement + (remedy ?? "")
    }
    self.init(cause, texts.joined(separator: "\n"))
  }

  init(_ conflict: PathConflict) {
    switch conflict {
    case .outputIsInput(let output, let input) where output == input:
      self.init(
        .usage,
        say(
          "\(output) は読み込むファイルでもあります。別の名前に書き出してください。",
          "\(output) is also read; write to another file"))
    case .outputIsInput(let output, let input):
      self.init(
        .usage,
        say(
          "\(output) は、読み込むファイル \(input) と同じファイルです。別の名前に書き出してください。",
          "\(output) is the same file as \(input), which is read; write to another file"))
    case .outputsAreOne(let first, let second) where first == second:
      self.init(
        .usage,
        say(
          "\(first) に二度書き出すことになります。別の名前に書き出してください。",
          "\(first) would be written twice; give each output a name of its own"))
    case .outputsAreOne(let first, let second):
      self.init(
        .usage,
        say(
          "\(first) と \(second) は同じファイルになります。別の名前に書き出してください。",
          "\(first) and \(second) are one file; give each output a name of its own"))
    }
  }
}
