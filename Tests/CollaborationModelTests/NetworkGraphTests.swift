import CollaborationModel
import GraphCore
import Testing

@Suite struct NetworkGraphTests {
  /// The edges of a graph by the ids of their ends.
  private func edges(_ view: NetworkView, of network: CollaborationNetwork = Town.network)
    -> [String: Double]
  {
    let graph = network.graph(view)
    var found: [String: Double] = [:]
    for source in graph.graph.nodes {
      graph.graph.forEachEdge(from: source) { target, weight in
        if view.isDirected || source.index < target.index {
          found[graph.nodes[source.index].id + graph.nodes[target.index].id] = weight
        }
      }
    }
    return found
  }

  @Test func theDefaultViewHoldsWorkingTiesThatExist() {
    #expect(edges(NetworkView()) == ["ab": 1])
    #expect(
      edges(NetworkView(asOf: CalendarPeriod("FY2017"))) == ["ab": 1, "bc": 1, "cd": 1, "bd": 1])
  }

  @Test func formalTiesComeInWhenTheyAreAskedFor() {
    let view = NetworkView(includesFormalKinds: true, asOf: CalendarPeriod("FY2017"))
    #expect(edges(view)["ac"] == 1)
    #expect(NetworkView(includesFormalKinds: true).kinds(of: Town.vocabulary).count == 3)
  }

  @Test func kindsThatAreNamedAreKeptAndNoOthers() {
    let view = NetworkView(kinds: ["委託"], asOf: CalendarPeriod("FY2017"))
    #expect(edges(view) == ["ac": 1])
  }

  @Test func aMutualTieIsTwoArcs() {
    let view = NetworkView(isDirected: true, asOf: CalendarPeriod("FY2010"))
    #expect(edges(view) == ["ab": 1, "ba": 1, "bc": 1])
  }

  @Test func anEdgeHasTheStatedWeightElseTheDepth() {
    let view = NetworkView(isWeighted: true, asOf: CalendarPeriod("FY2017"))
    #expect(edges(view) == ["ab": 3, "bc": 2.5, "cd": 1, "bd": 1])
  }

  @Test func aTieWithoutDepthIsLeftOutOfAViewThatAsksForDepth() {
    let view = NetworkView(minimumDepth: 2, asOf: CalendarPeriod("FY2017"))
    #expect(edges(view) == ["ab": 1])
  }

  @Test func meetingsAreNodesOrCliquesOrNothing() {
    let members = edges(NetworkView(meetings: .members))
    #expect(members == ["ab": 1, "am": 1, "bm": 1, "dm": 1])
    let projected = edges(NetworkView(meetings: .projected))
    #expect(projected == ["ab": 1, "ad": 1, "bd": 1])
    #expect(Town.network.graph(NetworkView(meetings: .members)).nodes.last?.isMeeting == true)
  }

  @Test func whoIsLeftOutTakesTheTiesAlong() {
    let graph = Town.network.graph(NetworkView(without: ["b"]))
    #expect(graph.nodes.map(\.id) == ["a", "d"])
    #expect(graph.graph.edgeCount == 0)
  }

  @Test func theViewIsSpelledOut() {
    let view = Town.network.graph().view
    #expect(view.kinds == ["協働", "つなぎ"])
    #expect(view.asOf == CalendarPeriod("FY2023"))
  }
}
