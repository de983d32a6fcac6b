import CollaborationModel
import GraphCore

@testable import NetworkDiagram

/// Towns made up for tests.
enum SampleTown {
  static let vocabulary = Vocabulary(
    sectorGroups: [
      SectorGroup(
        term: Term(id: "福祉", japaneseName: "福祉", englishName: "Welfare"), isWelfare: true)
    ],
    sectors: ["高齢", "障害", "子ども", "困窮", "教育", "住民", "防災", "横断"].map {
      Sector(term: Term(id: $0, japaneseName: $0, englishName: "Sector \($0)"), group: "福祉")
    },
    participantKinds: [
      ("department", "部署"), ("agency", "機関"), ("resident", "住民"),
      ("resident-group", "住民組織"), ("role", "役職・専門職"), ("place", "場・拠点"),
      ("company", "企業"),
    ].map { Term(id: $0.0, japaneseName: $0.1, englishName: $0.0) },
    tieKinds: [
      TieKind(
        term: Term(id: "協働", japaneseName: "協働", englishName: "joint work"), nature: .working,
        isDirected: false),
      TieKind(
        term: Term(id: "つなぎ", japaneseName: "つなぎ", englishName: "referral"), nature: .working,
        isDirected: true),
      TieKind(
        term: Term(id: "所管", japaneseName: "所管", englishName: "authority"), nature: .formal,
        isDirected: true),
      TieKind(
        term: Term(id: "改組", japaneseName: "改組", englishName: "reorganisation"),
        nature: .lineage, isDirected: true),
    ])

  /// A town of some participants, drawn by lot.
  static func random(participants: Int, ties: Int, meetings: Int, seed: UInt64)
    -> CollaborationNetwork
  {
    var random = SplitMix64(seed: seed)
    let kinds = vocabulary.participantKinds.map(\.id)
    let sectors = vocabulary.sectors.map(\.id)
    let names = ["地域包括支援センター", "子育て支援課", "民生委員・児童委員", "町内会", "社協", "総合相談窓口"]
    var network = CollaborationNetwork(name: "見本町", vocabulary: vocabulary)
    for index in 0..<participants {
      let count = random.below(4) == 0 ? 2 : 1
      network.participants.append(
        Participant(
          id: "p\(index)", name: names[random.below(names.count)] + "\(index)",
          kind: kinds[random.below(kinds.count)],
          sectors: (0..<count).map { _ in sectors[random.below(sectors.count)] }))
    }
    for _ in 0..<ties {
      let from = random.below(participants)
      let to = random.below(participants)
      if from != to {
        network.ties.append(Tie(from: "p\(from)", to: "p\(to)", kind: "協働"))
      }
    }
    for index in 0..<meetings {
      let members = (0..<4).map { _ in "p\(random.below(participants))" }
      network.meetings.append(
        Meeting(
          id: "m\(index)", name: "連絡会議",
          members: Set(members).sorted().map { Membership(participant: $0) }))
    }
    return network
  }
}
