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
      throw RequestError(.machine, error.wording)
    }
  }

  /// Writes files that nobody has yet, all of them or none.
  public static func create(_ files: [MadeFile]) throws(RequestError) {
    do {
      try StagedFiles.create(files.map { ($0.path, $0.bytes) })
    } catch {
      throw RequestError(error.obstacle == .isTaken ? .request : .machine, error.wording)
    }
  }
}

extension UnwrittenFile {
  fileprivate var wording: Wording {
    Wording(
      "\(path): ファイルに書き込めません（\(obstacle.japanese)）\n直し方: \(obstacle.japaneseRemedy)",
      "\(path): the file cannot be written: \(obstacle.english)\nhint: \(obstacle.englishRemedy)")
  }
}
