import CollaborationModel
import Testing

@testable import NetworkDiagram

struct EdgeMarksTests {
  private func marks(_ ties: [Tie], _ meetings: [Meeting] = []) -> [EdgeMark] {
    EdgeMarks.of(
      CollaborationNetwork(
        name: "", vocabulary: SampleTown.vocabulary, ties: ties, meetings: meetings))
  }

  @Test func severalTiesOfOnePairAreOneLine() {
    let marks = marks([
      Tie(from: "b", to: "a", kind: "協働", depth: Depth(level: 2)),
      Tie(from: "a", to: "b", kind: "協働", depth: Depth(level: 4)),
    ])
    #expect(
      marks == [
        EdgeMark(
          from: "a", to: "b", line: .working, heads: .none, depth: 4, kinds: ["協働"], count: 2)
      ])
  }

  @Test func referralsInBothDirectionsAreOneLineWithTwoHeads() {
    let marks = marks([
      Tie(from: "a", to: "b", kind: "つなぎ", isDirected: true),
      Tie(from: "b", to: "a", kind: "つなぎ", isDirected: true),
    ])
    #expect(marks.map(\.heads) == [.both])
  }

  @Test func aDirectedTieKeepsItsDirection() {
    let marks = marks([Tie(from: "b", to: "a", kind: "つなぎ", isDirected: true)])
    #expect(
      marks == [
        EdgeMark(
          from: "b", to: "a", line: .working, heads: .forward, depth: nil, kinds: ["つなぎ"])
      ])
  }

  @Test func aWorkingTieOutweighsTheOrganisationChart() {
    let marks = marks([
      Tie(from: "a", to: "b", kind: "所管", isDirected: true),
      Tie(from: "a", to: "b", kind: "協働"),
    ])
    #expect(marks.map(\.line) == [.working])
    #expect(marks.map(\.heads) == [.none])
  }

  @Test func troubleOutweighsEverything() {
    let marks = marks([
      Tie(from: "a", to: "b", kind: "協働"), Tie(from: "a", to: "b", kind: "協働", status: .bad),
    ])
    #expect(marks.map(\.line) == [.bad])
  }

  @Test func whatEndedAndWhatOneUnitBecameIsNotDrawn() {
    #expect(
      marks([
        Tie(from: "a", to: "b", kind: "協働", status: .ended),
        Tie(from: "a", to: "c", kind: "改組"),
      ]).isEmpty)
  }

  @Test func aSeatInAMeetingIsALineOfItsOwn() {
    let meeting = Meeting(
      id: "m", name: "",
      members: [Membership(participant: "a"), Membership(participant: "b", isOccasional: true)])
    #expect(marks([], [meeting]).map(\.line) == [.seat, .occasionalSeat])
  }
}
