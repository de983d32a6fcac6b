import Foundation
import GraphCore
import GraphMeasures

let path = CommandLine.arguments[1]
let which = CommandLine.arguments[2]
let threads = CommandLine.arguments.count > 3 ? Int(CommandLine.arguments[3])! : 1
let text = try String(contentsOfFile: path, encoding: .utf8)
var ids: [Int: Int] = [:]
var edges: [(Int, Int)] = []
for line in text.split(separator: "\n") {
  let f = line.split(whereSeparator: { $0 == "\t" || $0 == " " })
  func id(_ s: Substring) -> Int {
    let v = Int(s)!
    if let i = ids[v] { return i }
    ids[v] = ids.count
    return ids.count - 1
  }
  let a = id(f[0])
  let b = id(f[1])
  if a != b { edges.append((a, b)) }
}
@MainActor func make() -> Graph {
  var builder = GraphBuilder(nodeCount: ids.count)
  for (a, b) in edges { builder.connect(NodeID(a), NodeID(b)) }
  return builder.build()
}
let graph = make()
let clock = ContinuousClock()
var best = Duration.seconds(1_000_000)
var s: NodeScores!
let reps = Int(ProcessInfo.processInfo.environment["REPS"] ?? "3")!
for _ in 0..<reps {
  let t = try clock.measure {
    s = try MeasureCatalog.nodeMeasure(named: which).scores(in: Study(graph, threads: threads))
  }
  best = min(best, t)
}
var sum = 0.0
var mx = 0.0
for v in graph.nodes {
  let x = s[v] ?? 0
  sum += x
  mx = max(mx, x)
}
print(which, graph.nodeCount, graph.edgeCount, best, "sum", sum, "max", mx)
