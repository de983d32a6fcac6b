// The steps of drawing from a cold start: the median of twenty runs, in milliseconds.
//
//     DrawBenchmarks TSUNAGI NETWORK…

import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
guard let command = arguments.first, arguments.count > 1 else {
  print("usage: DrawBenchmarks TSUNAGI NETWORK…")
  exit(64)
}
let picture = FileManager.default.temporaryDirectory.appending(path: "benchmark-\(UUID()).svg")
defer { try? FileManager.default.removeItem(at: picture) }

for network in arguments.dropFirst() {
  print(network)
  let runs = try (0..<20).map { _ in
    try StepTimes(ofRunning: command, ["draw", network, "-o", picture.path, "--timing"])
  }
  for step in runs[0].steps {
    let times = runs.compactMap { $0[step] }.sorted()
    let median = times[times.count / 2] * 1000
    let name = step.padding(toLength: 18, withPad: " ", startingAt: 0)
    print("  \(name)" + String(format: "%9.1f", median))
  }
}
