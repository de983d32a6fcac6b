import Foundation

/// What the peers take for the same tasks on the same file.
struct PeerTimes {
  struct Time {
    let name: String
    let seconds: Double
    let sum: Double
  }

  /// By task.
  var times: [String: [Time]] = [:]

  /// What they read: the same ties, each once, with numbers for names, as all of them can read them.
  let fileRead: String

  init(
    python: String, file: String, graphML: GraphMLFiles?, tasks: [BenchmarkTask], seconds: Double
  ) throws {
    fileRead = FileManager.default.temporaryDirectory.appending(path: "tsunagi-peers.tsv").path
    guard let script = Bundle.module.path(forResource: "peers", ofType: "py") else { return }
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = [
      script, file, fileRead, tasks.map(\.name).joined(separator: ","), String(seconds),
      graphML?.bare ?? "", graphML?.withAttributes ?? "",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 4, let seconds = Double(fields[2]), let sum = Double(fields[3]) else {
        continue
      }
      times[String(fields[0]), default: []].append(
        Time(name: String(fields[1]), seconds: seconds, sum: sum))
    }
  }
}
