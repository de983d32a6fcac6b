import Foundation
import Testing

/// A JSON report as a reader without a schema sees it.
struct JSONReport {
  private let root: Any

  /// Runs a command that must succeed, and reads what it writes.
  init(_ arguments: [String], in folder: URL) throws {
    let run = try CommandRun(arguments + ["--format", "json"], in: folder)
    try #require(run.status == 0, "\(run.errors)")
    root = try JSONSerialization.jsonObject(with: Data(run.output), options: .fragmentsAllowed)
  }

  /// The value at a path of keys and places; `nil` where there is none, ``NSNull`` where it is null.
  subscript(path: String...) -> Any? {
    path.reduce(root) { (value: Any?, key) in
      if let place = Int(key) {
        return (value as? [Any]).flatMap { $0.indices ~= place ? $0[place] : nil }
      }
      return (value as? [String: Any])?[key]
    }
  }
}
