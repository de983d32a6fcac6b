import CollaborationFiles
import CollaborationModel
import Foundation
import GraphCore
import GraphMeasures
import GraphvizEngine
import NetworkDiagram

/// Prints who stands between others in a network, and draws its map.
func drawMap(of file: String, to picture: String) throws {
  let network = try NetworkFile.read(file).network

  let working = network.graph()
  let scores = try Betweenness().scores(on: working.graph)
  for (node, participant) in zip(working.graph.nodes, working.nodes) {
    print(participant.name, scores[node].map { "\($0)" } ?? "—")
  }

  let diagram = try Diagram(of: network.network())
  let svg = try Graphviz.render(diagram.scene, as: .svg)
  try Data(svg).write(to: URL(filePath: picture))
}
