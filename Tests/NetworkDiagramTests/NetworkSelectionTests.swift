import CollaborationModel
import Testing

@testable import NetworkDiagram

struct NetworkSelectionTests {
  private let chain = CollaborationNetwork(
    name: "町", vocabulary: SampleTown.vocabulary,
    participants: ["a", "b", "c", "d"].map {
      Participant(id: $0, name: $0, kind: $0 == "d" ? "role" : "agency", sectors: ["高齢"])
    },
    ties: [
      Tie(from: "a", to: "b", kind: "協働"), Tie(from: "b", to: "c", kind: "協働"),
      Tie(from: "a", to: "d", kind: "協働", status: .wanted),
    ],
    meetings: [
      Meeting(id: "m", name: "会", members: ["c", "d"].map { Membership(participant: $0) })
    ])

  @Test(arguments: [(1, "a b"), (2, "a b c"), (3, "a b c m"), (4, "a b c d m"), (99, "a b c d m")])
  func stepsGoOverTiesThatStandAndOverMeetings(_ steps: Int, _ reached: String) {
    #expect(chain.neighbourhood(of: "a", steps: steps).sorted().joined(separator: " ") == reached)
  }

  @Test func aPartKeepsNothingWithAnEndOutside() {
    let part = chain.limited(to: ["a", "b", "m"])
    #expect(part.ties.count == 1 && part.meetings[0].members.isEmpty)
  }

  @Test func sectorsAndKindsAreAskedForTogether() {
    #expect(chain.members(ofSectors: ["高齢"], kinds: ["role"]) == ["d"])
    #expect(chain.members(ofSectors: ["教育"], kinds: []).isEmpty)
    #expect(chain.members(ofSectors: [], kinds: []) == ["a", "b", "c", "d", "m"])
  }
}
