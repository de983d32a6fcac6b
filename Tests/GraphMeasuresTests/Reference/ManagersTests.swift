import GraphCore
import GraphMeasures
import TestSupport
import Testing

/// Twenty-one managers of a high-tech firm: whom they ask for advice, whom they call a friend, and to
/// whom they report (D. Krackhardt, “Cognitive social structures”, *Social Networks* 9, 1987, 109–134).
@Suite struct ManagersTests {
  private static func graph(_ contacts: [[Int]]) -> Graph {
    Graph(
      nodes: 21, ties: contacts.enumerated().flatMap { who, whom in whom.map { (who, $0 - 1) } },
      directed: true)
  }

  static let friendship = graph([
    [2, 4, 8, 12, 16], [1, 18, 21], [14, 19], [1, 2, 8, 12, 16, 17], [2, 9, 11, 14, 17, 19, 21],
    [2, 7, 9, 12, 17, 21], [], [4], [], [3, 5, 8, 9, 12, 16, 20],
    [1, 2, 3, 4, 5, 8, 9, 12, 13, 15, 17, 18, 19], [1, 4, 17, 21], [5, 11], [7, 15],
    [1, 3, 5, 6, 9, 11, 14, 19], [1, 2],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 19, 20, 21], [2],
    [1, 2, 3, 5, 11, 12, 14, 15, 20], [11, 18], [2, 12, 17, 18],
  ])

  static let reports = graph([
    [2], [7], [14], [2], [14], [21], [], [21], [14], [18], [18], [21], [14], [7], [14], [2], [21],
    [7],
    [14], [14], [7],
  ])

  private func advice() throws -> Graph {
    try #require(ReferenceGraph.all.first { $0.name == "ht_advice" }).graph
  }

  @Test func theThreeRelationsCorrelateAsPublished() throws {
    let advice = try advice()
    for (first, second, printed) in [
      (advice, Self.friendship, 0.1546), (advice, Self.reports, 0.2236),
      (Self.friendship, Self.reports, 0.1862),
    ] {
      let test = QAPCorrelation.test(first, second, draws: 99)
      #expect(((test?.value ?? .nan) - printed).magnitude <= 5.1e-5)
    }
  }

  /// xucinet's report: b .136 and .472, intercept .397, R² .063.
  @Test func adviceRegressesOnFriendshipAndReportsAsPublished() throws {
    let found = NetworkRegression(
      of: try advice(), on: [Self.friendship, Self.reports], draws: 199)
    let regression = try #require(found)
    for (figure, printed) in zip(
      regression.coefficients + [regression.intercept, regression.explained],
      [0.136, 0.472, 0.397, 0.063])
    {
      #expect((figure - printed).magnitude <= 5.1e-4)
    }
    // Whoever is reported to is asked for advice: no exchange of managers does the like.
    #expect(regression.tests[1].pTwoSided <= 0.01)
  }
}
