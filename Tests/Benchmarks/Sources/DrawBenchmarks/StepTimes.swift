import Foundation

/// How long each step of a run took, as `--timing` says it: `timing: STEP SECONDS` lines on standard
/// error.
struct StepTimes {
  /// The steps in the order in which they were made.
  let steps: [String]
  private let seconds: [String: Double]

  /// Runs a command and reads what it says of its steps.
  init(ofRunning command: String, _ arguments: [String]) throws {
    let process = Process()
    let errors = Pipe()
    process.executableURL = URL(filePath: command)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(arguments.joined(separator: " ")): \(text)")
    }
    var steps: [String] = []
    var seconds: [String: Double] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map { String($0) }
      guard words.count == 3, words[0] == "timing:" else { continue }
      steps.append(words[1])
      seconds[words[1]] = Double(words[2]) ?? 0
    }
    self.steps = steps
    self.seconds = seconds
  }

  subscript(step: String) -> Double? { seconds[step] }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }
}
