import CollaborationFiles
import CollaborationModel
import Foundation

/// The networks that ship with the project.
enum Datasets {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("datasets")

  /// The names of the networks of a kind, such as `patterns`, in order.
  static func names(_ kind: String) -> [String] {
    let folder = folder.appendingPathComponent(kind)
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }

  static func network(_ kind: String, _ name: String) throws -> CollaborationNetwork {
    try NetworkFile.read(
      folder.appendingPathComponent(kind).appendingPathComponent("\(name).yaml").path
    ).network
  }
}
