import CollaborationModel
import GraphCore
import GraphMeasures

/// What several rules ask of a town: lists by participant at once, graphs when first asked for.
final class TownIndex: Sendable {
  let nodes: [String: NodeID]

  /// The places in `network.ties`, by participant.
  let ties: [String: [Int]]

  /// The places in `network.meetings`, by participant, and by the sector that they belong to first.
  let meetings: [String: [Int]]
  let meetingsOfSector: [String: [Int]]

  /// The participants by every sector that they belong to.
  let belonging: [String: [String]]
  let sectorPlaces: [String: Int]
  let household: [String]

  /// The kinds of tie that the view keeps, and what each kind is evidence of.
  let kinds: Set<String>
  let natures: [String: TieKind.Nature]

  let partition: NodePartition
  let study: Study
  let directed = Lazy<NetworkGraph>()
  let withMeetings = Lazy<NetworkGraph>()
  let withoutHousehold = Lazy<Graph>()
  let derived = DerivedValues()

  init(_ network: CollaborationNetwork, working: NetworkGraph, sectors: [Town.SectorMembers]) {
    let view = working.view
    nodes = Dictionary(
      zip(working.nodes.map(\.id), working.nodes.indices.map { NodeID($0) }),
      uniquingKeysWith: { first, _ in first })
    var ties: [String: [Int]] = [:]
    for (place, tie) in network.ties.enumerated() {
      ties[tie.from, default: []].append(place)
      if tie.to != tie.from { ties[tie.to, default: []].append(place) }
    }
    self.ties = ties

    let counted = network.participants.filter { !view.without.contains($0.id) }
    var belonging: [String: [String]] = [:]
    for participant in counted {
      var seen: Set<String> = []
      for sector in participant.sectors where seen.insert(sector).inserted {
        belonging[sector, default: []].append(participant.id)
      }
    }
    self.belonging = belonging
    sectorPlaces = Dictionary(
      zip(sectors.map(\.sector), sectors.indices), uniquingKeysWith: { first, _ in first })
    household = counted.filter { $0.standing == .household }.map(\.id)

    let main = Dictionary(
      counted.map { ($0.id, $0.sectors.first) }, uniquingKeysWith: { first, _ in first })
    var meetings: [String: [Int]] = [:]
    var ofSector: [String: [Int]] = [:]
    for (place, meeting) in network.meetings.enumerated()
    where !view.without.contains(meeting.id) {
      for seat in meeting.members where main[seat.participant] != nil {
        if meetings[seat.participant]?.last != place {
          meetings[seat.participant, default: []].append(place)
        }
        if let sector = main[seat.participant] ?? nil, ofSector[sector]?.last != place {
          ofSector[sector, default: []].append(place)
        }
      }
    }
    self.meetings = meetings
    meetingsOfSector = ofSector

    kinds = Set(view.kinds(of: network.vocabulary))
    natures = Dictionary(
      network.vocabulary.tieKinds.map { ($0.id, $0.nature) }, uniquingKeysWith: { _, last in last })
    partition = NodePartition(
      labels: working.nodes.map { node in node.sectors.first ?? "\u{0}" + node.id })
    study = Study(working.graph, groups: partition)
  }
}
