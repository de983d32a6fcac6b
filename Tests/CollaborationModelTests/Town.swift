import CollaborationModel

/// A town with a past, used by the tests of this target.
enum Town {
  static let vocabulary = Vocabulary(
    tieKinds: [
      TieKind(term: word("協働"), nature: .working, isDirected: false),
      TieKind(term: word("つなぎ"), nature: .working, isDirected: true),
      TieKind(term: word("委託"), nature: .formal, isDirected: true),
      TieKind(term: word("改組"), nature: .lineage, isDirected: true),
    ])

  static func word(_ id: String) -> Term {
    Term(id: id, japaneseName: id, englishName: id)
  }

  static func life(since: String? = nil, until: String? = nil) -> Lifespan {
    Lifespan(
      since: since.flatMap { CalendarPeriod($0) }.map(Lifespan.Beginning.period),
      until: until.flatMap { CalendarPeriod($0) }.map(Lifespan.End.period))
  }

  static func participant(
    _ id: String, within: String? = nil, _ lifespan: Lifespan = Lifespan()
  ) -> Participant {
    Participant(id: id, name: id, kind: "agency", within: within, lifespan: lifespan)
  }

  /// a—b 協働 depth 3, b→c つなぎ, a→c 委託, c—d 協働 (c ended in FY2020), a—d wanted.
  static let network = CollaborationNetwork(
    name: "町", asOf: CalendarPeriod("FY2023"), vocabulary: vocabulary,
    participants: [
      participant("a"), participant("b", within: "c"),
      participant("c", life(until: "FY2020")), participant("d", life(since: "FY2015")),
    ],
    ties: [
      Tie(from: "a", to: "b", kind: "協働", depth: Depth(level: 3)),
      Tie(from: "b", to: "c", kind: "つなぎ", isDirected: true, weight: 2.5),
      Tie(from: "a", to: "c", kind: "委託", isDirected: true),
      Tie(from: "c", to: "d", kind: "協働", depth: Depth(level: 1)),
      Tie(from: "a", to: "d", kind: "協働", status: .wanted),
      Tie(from: "b", to: "d", kind: "協働", status: .ended, lifespan: life(until: "FY2018")),
      Tie(from: "d", to: "a", kind: "つなぎ", isDirected: true, status: .bad),
    ],
    meetings: [
      Meeting(
        id: "m", name: "会議", convener: "c", decisionMakers: ["a", "c"],
        members: [
          Membership(participant: "a"), Membership(participant: "b"),
          Membership(participant: "c"),
          Membership(participant: "d", lifespan: life(since: "FY2022")),
        ])
    ],
    statedGaps: [StatedGap(id: "g", need: "夜の見守り", coveredBy: ["c", "d"])])
}
