// Who stands between others among four offices, in a program that takes graphs and measures alone.
// 0 and 1 know 2, and 2 knows 3: only over 2 does anybody reach the rest.

import GraphCore
import GraphMeasures

let graph = Graph(nodeCount: 4, ties: [(0, 1), (0, 2), (1, 2), (2, 3)])
let betweenness = try Betweenness().scores(on: graph)
for node in graph.nodes { print(node.index, betweenness[node] ?? 0) }
print("density", try Density().figure(on: graph) ?? 0)
