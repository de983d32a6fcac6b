import Foundation
import GraphCore
import GraphMeasures

/// Times the measures on edge lists, and beside them, if a Python with the peers is named, what
/// igraph, NetworKit, rustworkx and NetworkX take for the same in the same run.
///
///     GraphBenchmarks [--peers PYTHON] [--tasks NAME,NAME] [--threads N] [--seconds S] FILE.tsv[.gz]…
///
/// Without files, networks are made up. What takes hours on the largest is left out there unless named. The time of a task is the shortest of several runs.
var arguments = CommandLine.arguments.dropFirst()
var python: String?
var wanted: [String] = []
var threads = 1
var seconds = 1.0
var files: [String] = []
while let argument = arguments.popFirst() {
  switch argument {
  case "--peers": python = arguments.popFirst()
  case "--tasks": wanted = (arguments.popFirst() ?? "").split(separator: ",").map(String.init)
  case "--threads": threads = Int(arguments.popFirst() ?? "") ?? 1
  case "--seconds": seconds = Double(arguments.popFirst() ?? "") ?? 1
  default: files.append(argument)
  }
}
if files.isEmpty { files = try MadeUpNetworks.write() }

for file in files {
  let before = residentMemory()
  let graph = try readInPieces(expanded(file)).graph.unweighted()
  let growth = (residentMemory() - before) / max(1, graph.edgeCount)
  let name = URL(filePath: file).lastPathComponent
  print("\(name): \(graph.nodeCount) nodes, \(graph.edgeCount) ties, \(growth) bytes a tie")
  let graphML = try GraphMLFiles(graph)
  let tasks = BenchmarkTask.all.filter {
    (graphML != nil || !$0.name.hasPrefix("graphml")) && graph.nodeCount <= $0.largest
      && (wanted.isEmpty || wanted.contains($0.name))
      && ($0.isQuick || Double(graph.nodeCount) * Double(graph.edgeCount) < 2e10
        || wanted.contains($0.name))
  }
  let peers = try python.map {
    try PeerTimes(
      python: $0, file: expanded(file), graphML: graphML, tasks: tasks, seconds: seconds)
  }
  let bytes = [UInt8](try Data(contentsOf: URL(filePath: peers?.fileRead ?? expanded(file))))
  for task in tasks {
    let own = try shortest(within: seconds) {
      try task.run(
        BenchmarkTask.Input(bytes: bytes, graph: graph, threads: threads, graphML: graphML))
    }
    print(line(task.name, own, peers?.times[task.name] ?? []))
  }
}

/// The file itself, or what `gzip` makes of a compressed one.
func expanded(_ file: String) throws -> String {
  guard file.hasSuffix(".gz") else { return file }
  let name = URL(filePath: file).deletingPathExtension().lastPathComponent
  let path = FileManager.default.temporaryDirectory.appending(path: "tsunagi-" + name).path
  try Data().write(to: URL(filePath: path))
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["gzip", "-dc", file]
  process.standardOutput = try FileHandle(forWritingTo: URL(filePath: path))
  try process.run()
  process.waitUntilExit()
  return path
}

/// Reads a list as a command would that does not want to hold the file.
func readInPieces(_ file: String) throws -> EdgeList {
  let handle = try FileHandle(forReadingFrom: URL(filePath: file))
  defer { try? handle.close() }
  var reader = EdgeListReader()
  while let piece = try handle.read(upToCount: 1 << 16), !piece.isEmpty {
    reader.read([UInt8](piece))
  }
  return try reader.finish()
}

func read(_ bytes: [UInt8]) throws -> EdgeList {
  var reader = EdgeListReader()
  reader.read(bytes)
  return try reader.finish()
}

/// The shortest time of runs that go on for some seconds, and the check sum of the last.
func shortest(within seconds: Double, _ run: () throws -> Double) rethrows -> (Double, Double) {
  var best = Double.infinity
  var sum = 0.0
  let start = ContinuousClock.now
  repeat {
    let time = try ContinuousClock().measure { sum = try run() }
    best = min(best, time / .seconds(1))
  } while (ContinuousClock.now - start) / .seconds(1) < seconds
  return (best, sum)
}

func line(_ task: String, _ own: (Double, Double), _ peers: [PeerTimes.Time]) -> String {
  let name = task.padding(toLength: 24, withPad: " ", startingAt: 0)
  let others = peers.sorted { $0.seconds < $1.seconds }.map { peer in
    let ratio = String(format: "%.1f", peer.seconds / own.0)
    let differs = (peer.sum - own.1).magnitude > 1e-6 * max(1, own.1.magnitude)
    return "\(peer.name) \(format(peer.seconds)) (\(ratio)×\(differs ? ", sum differs" : ""))"
  }
  return "  \(name)\(format(own.0))  \(others.joined(separator: ", "))"
}

func format(_ seconds: Double) -> String {
  seconds < 1 ? String(format: "%.3f ms", seconds * 1000) : String(format: "%.3f s", seconds)
}
