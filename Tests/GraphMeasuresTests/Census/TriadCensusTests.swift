import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct TriadCensusTests {
  @Test func countsAgreeWithTheWordsOfHollandAndLeinhardt() throws {
    for graph in RandomGraphs(count: 400) {
      let w = AdjacencyMatrix(graph)
      var expected: [String: Double] = [:]
      for u in w.indices {
        for v in w.indices where v > u {
          for t in w.indices where t > v { expected[Self.kind([u, v, t], in: w), default: 0] += 1 }
        }
      }
      let census = try TriadCensus().profile(on: graph)
      #expect(census.figures.map(\.name) == TriadCensus.kinds)
      for (name, figure) in census.figures {
        #expect(figure == expected[name] ?? 0, "\(name)")
      }
    }
  }

  /// Mutual, asymmetric and null pairs, then what tells the asymmetric ones apart.
  private static func kind(_ triad: [Int], in w: AdjacencyMatrix) -> String {
    func arc(_ i: Int, _ j: Int) -> Bool { i != j && w[i, j] > 0 }
    let pairs = [(triad[0], triad[1]), (triad[0], triad[2]), (triad[1], triad[2])]
    let mutual = pairs.filter { arc($0.0, $0.1) && arc($0.1, $0.0) }
    let single = pairs.filter { arc($0.0, $0.1) != arc($0.1, $0.0) }
    let name = "\(mutual.count)\(single.count)\(3 - mutual.count - single.count)"
    let out = triad.map { i in
      single.count { ($0.0 == i && arc($0.0, $0.1)) || ($0.1 == i && arc($0.1, $0.0)) }
    }
    let greatestOut = out.max() ?? 0
    let ends = triad.map { i in single.count { $0.0 == i || $0.1 == i } }
    let into = zip(ends, out).map { $0 - $1 }
    switch name {
    case "021", "120": return name + (greatestOut == 2 ? "D" : into.contains(2) ? "U" : "C")
    case "030": return name + (greatestOut == 2 ? "T" : "C")
    case "111":
      let source = triad[out.firstIndex(of: 1) ?? 0]
      return name + (mutual[0].0 == source || mutual[0].1 == source ? "U" : "D")
    default: return name
    }
  }

  /// Camp '92: figures of igraph, NetworkX and R sna.
  @Test func campnetHasThePublishedCensus() throws {
    #expect(
      try TriadCensus().profile(on: CampnetTests.graph).figures.map(\.figure)
        == [345, 177, 223, 3, 4, 9, 21, 6, 0, 0, 10, 5, 1, 0, 8, 4])
  }
}
