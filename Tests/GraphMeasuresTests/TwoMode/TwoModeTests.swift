import GraphCore
import GraphMeasures
import TestSupport
import Testing

@Suite struct TwoModeTests {
  /// Eighteen women at fourteen social events (A. Davis, B. B. Gardner and M. R. Gardner, *Deep South*,
  /// University of Chicago Press, 1941), each woman with the numbers of her events.
  static let davis: TwoModeNetwork = {
    let events: [[Int]] = [
      [1, 2, 3, 4, 5, 6, 8, 9], [1, 2, 3, 5, 6, 7, 8], [2, 3, 4, 5, 6, 7, 8, 9],
      [1, 3, 4, 5, 6, 7, 8], [3, 4, 5, 7], [3, 5, 6, 8], [5, 6, 7, 8], [6, 8, 9], [5, 7, 8, 9],
      [7, 8, 9, 12], [8, 9, 10, 12], [8, 9, 10, 12, 13, 14], [7, 8, 9, 10, 12, 13, 14],
      [6, 7, 9, 10, 11, 12, 13, 14], [7, 8, 10, 11, 12], [8, 9], [9, 11], [9, 11],
    ]
    return TwoModeNetwork(
      participants: 18, meetings: 14,
      memberships: events.enumerated().flatMap { woman, events in events.map { (woman, $0 - 1) } })
  }()

  /// UCINET's figures as printed in Borgatti and Everett 1997; NetworkX gives the same.
  @Test func theSouthernWomenHaveThePublishedScores() throws {
    let printed: [(TwoModeMeasure, women: [Int: Double], events: [Int: Double])] = [
      (
        .degree, [0: 0.571, 2: 0.571, 13: 0.571, 12: 0.500, 8: 0.286, 16: 0.143],
        [7: 0.778, 8: 0.667, 6: 0.556]
      ),
      (
        .closeness, [0: 0.800, 2: 0.800, 13: 0.800, 12: 0.774, 8: 0.706, 16: 0.585],
        [7: 0.846, 8: 0.786, 6: 0.733]
      ),
      (
        .betweenness, [0: 0.097, 2: 0.088, 13: 0.113, 12: 0.072, 8: 0.017, 16: 0.005],
        [7: 0.244, 8: 0.226, 6: 0.130]
      ),
    ]
    for (measure, women, events) in printed {
      let scores = Self.davis.scores(measure)
      for (woman, value) in women {
        #expect(((scores.participants[woman] ?? .nan) - value).magnitude <= 5.1e-4, "\(measure)")
      }
      for (event, value) in events {
        #expect(((scores.meetings[event] ?? .nan) - value).magnitude <= 5.1e-4, "\(measure)")
      }
    }
  }

  @Test func theProjectionOfTheSouthernWomenTiesAlmostAllOfThem() throws {
    #expect(Self.davis.coMembership.edgeCount == 139)
    #expect(agree(Self.davis.projectionDensity, 139.0 / 153))
    #expect(Self.davis.sharedMeetings(0, 2) == 7)
    #expect(agree(Self.davis.coMembership.weight(from: NodeID(0), to: NodeID(2)), 7))
    #expect(agree(Self.davis.overlap(7, 8), 9.0 / 17))
    #expect(agree(Self.davis.density, 89.0 / 252))
  }

  @Test func scoresAgreeWithTheirDefinitions() throws {
    var generator = SeededGenerator(seed: 18)
    for _ in 0..<200 {
      let people = Int.random(in: 1...8, using: &generator)
      let meetings = Int.random(in: 1...5, using: &generator)
      var memberships: [(Int, Int)] = []
      for person in 0..<people {
        for meeting in 0..<meetings where Bool.random(using: &generator) {
          memberships.append((person, meeting))
        }
      }
      let network = TwoModeNetwork(
        participants: people, meetings: meetings, memberships: memberships)
      let graph = network.graph
      let degree = network.scores(.degree)
      let closeness = network.scores(.closeness)
      let betweenness = network.scores(.betweenness)
      for person in 0..<people {
        #expect(
          agree(
            degree.participants[person],
            Double(memberships.count { $0.0 == person }) / Double(meetings)))
        let distances = PlainPaths.distances(from: NodeID(person), in: graph)
        let farness = distances.contains(nil) ? nil : distances.reduce(0) { $0 + ($1 ?? 0) }
        #expect(
          agree(
            closeness.participants[person],
            farness.map { Double(meetings + 2 * (people - 1)) / Double($0) }))
        #expect((betweenness.participants[person] ?? 0) <= 1 + 1e-12)
      }
      #expect(betweenness.meetings.allSatisfy { ($0 ?? 0) <= 1 + 1e-12 })

      let together = AdjacencyMatrix(network.coMembership)
      for first in 0..<people {
        for second in 0..<people where first != second {
          let shared = (0..<meetings).count { meeting in
            [first, second].allSatisfy { who in
              memberships.contains { $0.0 == who && $0.1 == meeting }
            }
          }
          #expect(together[first, second] == Double(shared))
          #expect(network.sharedMeetings(first, second) == shared)
        }
      }
    }
  }

  /// Where the printed formula of 1997 gives 12: one of seven stands between two meetings with three
  /// more members each, on 4 · 4 paths.
  @Test func betweennessIsAtMostSixteenAmongSevenAndTwo() {
    let network = TwoModeNetwork(
      participants: 7, meetings: 2,
      memberships: [(0, 0), (0, 1), (1, 0), (2, 0), (3, 0), (4, 1), (5, 1), (6, 1)])
    #expect(agree(network.scores(.betweenness).participants[0], 1))
  }

  @Test func withoutMeetingsNothingIsDefined() {
    let network = TwoModeNetwork(participants: 2, meetings: 0, memberships: [])
    #expect(network.scores(.degree).participants == [nil, nil])
    #expect(network.density == nil)
  }
}
