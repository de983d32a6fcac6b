import CollaborationFiles
import Foundation
import GraphCore

extension ReaderUnderTest {
  /// Reads a file by its path, as the command does.
  func checkFile(_ bytes: [UInt8], named name: String) throws(BrokenPromise) -> Bool {
    let file = Self.folder.appending(path: name)
    do {
      try Data(bytes).write(to: file)
    } catch {
      throw BrokenPromise("\(file.path) cannot be written: \(error)")
    }
    return try Self.check { () throws(NetworkFileError) in
      try NetworkFile.read(file.path, faultyRows: .refuseRow)
    }
  }

  /// A folder for files of this process alone.
  private static let folder: URL = {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "readers-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }()

  /// Where the pieces of a list break off changes nothing.
  func checkStream(_ bytes: [UInt8]) throws(BrokenPromise) -> Bool {
    let whole = Self.edges([bytes])
    let middle = bytes.count / 2
    let pieces = Self.edges([Array(bytes[..<middle]), Array(bytes[middle...])])
    guard whole == pieces else {
      throw BrokenPromise("read in pieces it is another list: \(whole) \(pieces)")
    }
    if case .success = whole { return true } else { return false }
  }

  private struct Edges: Equatable {
    let names: [String]
    let ends: [[Int]]
    let weights: [Double]
    let loops: Int
    let merged: Int
  }

  private static func edges(_ pieces: [[UInt8]]) -> Result<Edges, EdgeListFaults> {
    var reader = EdgeListReader()
    for piece in pieces { reader.read(piece) }
    do {
      let list = try reader.finish()
      let names = (0..<list.names.count).map { list.names[NodeID($0)] }
      var ends: [[Int]] = []
      var weights: [Double] = []
      for node in names.indices {
        list.graph.forEachEdge(from: NodeID(node)) { neighbor, weight in
          ends.append([node, neighbor.index])
          weights.append(weight)
        }
      }
      return .success(
        Edges(
          names: names, ends: ends, weights: weights, loops: list.loopsDropped,
          merged: list.edgesMerged))
    } catch {
      return .failure(error)
    }
  }

  func checkPositions(_ bytes: [UInt8]) throws(BrokenPromise) -> Bool {
    do {
      let positions = try PositionsFile.read(bytes, file: "input.json")
      let text = PositionsFile.text(of: positions)
      let again = try PositionsFile.read(Array(text.utf8), file: "again")
      // Hundredths are kept, and keeping them twice changes nothing.
      guard PositionsFile.text(of: again) == text else {
        throw BrokenPromise("written positions are others:\n\(text)")
      }
      return true
    } catch let error as NetworkFileError {
      try Self.checkSaid(error)
      return false
    } catch let error as BrokenPromise {
      throw error
    } catch {
      throw BrokenPromise("\(error)")
    }
  }

  func checkTheme(_ bytes: [UInt8]) throws(BrokenPromise) -> Bool {
    do {
      _ = try ThemeFile.read(bytes, file: "input.yaml")
      return true
    } catch {
      try Self.checkSaid(error)
      return false
    }
  }
}
