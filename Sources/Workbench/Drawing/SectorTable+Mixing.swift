import CollaborationModel
import GraphCore
import GraphMeasures
import NetworkDiagram

extension SectorTable {
  /// The ties between main sectors in the default view, and those expected if all pairs of
  /// participants were equally likely to be tied.
  init(of network: CollaborationNetwork, in language: Language) {
    let graph = network.graph()
    let mixing = GroupMixing(
      of: graph.graph,
      groups: NodePartition(
        labels: graph.mainSectors.map { $0 ?? Wording("記載なし", "none").text(in: language) }))
    let known = network.vocabulary.sectors.map(\.id)
    let order = mixing.names.indices.sorted { first, second in
      let places = [first, second].map {
        known.firstIndex(of: mixing.names[$0]) ?? known.count
      }
      return (places[0], first) < (places[1], second)
    }
    self.init(
      sectors: order.map { mixing.names[$0] },
      cells: order.map { row in
        order.map { column in
          Cell(
            observed: mixing.ties(row, column),
            expected: mixing.expectedByDensity(row, column))
        }
      })
  }
}
