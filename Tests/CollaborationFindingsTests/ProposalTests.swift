import CollaborationFindings
import CollaborationModel
import Testing

/// A gap between two sets of participants, stated whatever the network says.
private struct StatedGapBetween: Rule {
  let from: [String]
  let to: [String]

  let description = RuleDescription(
    id: "stated", family: .betweenSectors, nature: .gap, name: Wording("例", "example"),
    meaning: Wording("例", "example"), guardrail: Wording("", ""), evidence: [], actions: [],
    examples: [])

  func statements(of town: Town) -> [Statement] {
    [
      Statement(
        weight: .fixed(2), openPairs: [.init(from: from, to: to)],
        sentence: { _ in Wording("例", "example") })
    ]
  }
}

@Suite("Proposals of ties and introducers")
struct ProposalTests {
  private func network(
    _ participants: [(id: String, sector: String?)], _ ties: [Tie], meetings: [Meeting] = []
  ) -> CollaborationNetwork {
    CollaborationNetwork(
      name: "例",
      vocabulary: Vocabulary(tieKinds: [
        TieKind(
          term: Term(id: "協働", japaneseName: "協働", englishName: "collaboration"),
          nature: .working, isDirected: false)
      ]),
      participants: participants.map {
        Participant(
          id: $0.id, name: $0.id, kind: "agency", sectors: $0.sector.map { [$0] } ?? [])
      },
      ties: ties, meetings: meetings)
  }

  private func tie(
    _ from: String, _ to: String, depth: Int? = nil, status: Tie.Status = .existing,
    reports: Reports? = nil
  ) -> Tie {
    Tie(
      from: from, to: to, kind: "協働", depth: depth.flatMap { Depth(level: $0) }, status: status,
      reports: reports)
  }

  private func proposals(
    _ network: CollaborationNetwork, _ from: [String], _ to: [String]
  ) throws -> [Proposal] {
    let analysis = NetworkAnalysis(of: network, rules: [StatedGapBetween(from: from, to: to)])
    return try #require(analysis.findings.first).proposals
  }

  @Test("On Krackhardt's kite the best added ties are Carol–Jane and Ed–Jane")
  func kite() throws {
    // Krackhardt 1990. Any tie from the core to Jane heals both cut points; Carol and Ed carry least.
    let names = [
      "Andre", "Beverley", "Carol", "Diane", "Ed", "Fernando", "Garth", "Heather", "Ike", "Jane",
    ]
    let ties = [
      (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
      (3, 6),
      (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
    ]
    let kite = network(
      names.map { ($0, nil) }, ties.map { tie(names[$0.0], names[$0.1]) })
    let proposals = try proposals(kite, Array(names.dropLast(2)), ["Jane"])
    #expect(proposals.map(\.from).prefix(2) == ["Carol", "Ed"])
    #expect(proposals[0].effect.cutPoints == 2)
    #expect(proposals[0].introducer == nil)
  }

  @Test("Those who know both ends introduce them, the deeper tie first")
  func introducers() throws {
    let town = network(
      [("a", "高齢"), ("b", "教育"), ("shallow", nil), ("deep", nil), ("one-sided", nil)],
      [
        tie("a", "shallow", depth: 1), tie("shallow", "b", depth: 4), tie("a", "deep", depth: 3),
        tie("deep", "b", depth: 3), tie("a", "one-sided", depth: 5),
      ])
    let proposal = try #require(try proposals(town, ["a"], ["b"]).first)
    #expect(proposal.introducer == "deep")
    #expect(proposal.second == "shallow")
    #expect(proposal.reason.japanese.contains("深さ3以上"))
  }

  @Test("Where both ends reported a depth, the lower of the two counts")
  func bothReports() throws {
    let reports = Reports(
      from: .tied(depth: Depth(level: 5)), to: .tied(depth: Depth(level: 1)))
    let town = network(
      [("a", nil), ("b", nil), ("claimed", nil), ("agreed", nil)],
      [
        tie("a", "claimed", depth: 5, reports: reports), tie("claimed", "b", depth: 5),
        tie("a", "agreed", depth: 2), tie("agreed", "b", depth: 2),
      ])
    #expect(try proposals(town, ["a"], ["b"]).first?.introducer == "agreed")
  }

  @Test("Somebody who carries much already introduces second")
  func load() throws {
    let others = (1...8).map { "o\($0)" }
    let town = network(
      [("a", nil), ("b", nil), ("hub", nil), ("free", nil)] + others.map { ($0, nil) },
      [tie("a", "hub", depth: 3), tie("hub", "b", depth: 3)] + others.map { tie("hub", $0) }
        + [tie("a", "free", depth: 3), tie("free", "b", depth: 3)])
    let proposal = try #require(try proposals(town, ["a"], ["b"]).first)
    #expect(proposal.introducer == "free")
    #expect(proposal.second == "hub")
  }

  @Test("A tie that the team wants comes first, unless it is there already")
  func wanted() throws {
    let people = [("a", "高齢"), ("b", "高齢"), ("x", "教育"), ("y", "教育")]
    let ties = [tie("a", "x"), tie("b", "y", status: .wanted), tie("a", "x", status: .wanted)]
    let proposals = try proposals(
      network(people, ties), ["a", "b"], ["x", "y"])
    #expect(proposals.first?.from == "b")
    #expect(proposals.first?.to == "y")
    #expect(proposals.map(\.isWanted) == [true, false, false])
    #expect(!proposals.contains { $0.from == "a" && $0.to == "x" })
  }

  @Test("An end that did not answer is named, since the tie may be there")
  func unanswered() throws {
    let town = network(
      [("a", nil), ("b", nil), ("c", nil)],
      [tie("a", "c", reports: Reports(from: .tied(depth: nil), to: .unanswered))])
    #expect(try proposals(town, ["c"], ["b"])[0].reason.japanese.contains("回答はまだなく"))
    #expect(!(try proposals(town, ["a"], ["b"])[0].reason.japanese.contains("回答はまだなく")))
  }

  @Test("A household, a tool or a theme is not asked to meet anybody")
  func notAsked() throws {
    var town = network([("a", nil), ("home", nil), ("sheet", nil)], [])
    town.participants[1].kind = "resident"
    town.participants[1].tier = "世帯・近隣"
    town.participants[2].kind = "tool"
    #expect(try proposals(town, ["a"], ["home", "sheet"]).isEmpty)
  }

  @Test("A meeting in which both ends sit is named as the place to begin")
  func sharedMeeting() throws {
    let meeting = Meeting(
      id: "m", name: "支援会議",
      members: [Membership(participant: "a"), Membership(participant: "b")])
    let town = network([("a", nil), ("b", nil)], [], meetings: [meeting])
    #expect(try proposals(town, ["a"], ["b"])[0].reason.japanese.contains("支援会議"))
  }
}
