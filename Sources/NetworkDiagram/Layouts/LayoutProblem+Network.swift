import CollaborationModel

extension LayoutProblem {
  /// The problem that a network poses at one size of type.
  init(
    _ network: CollaborationNetwork, _ nodes: NodeMarks, _ edges: [EdgeMark],
    _ areas: SectorAreas, room: Rectangle, language: Language
  ) {
    let marks = nodes.marks
    let places = Dictionary(
      zip(marks.map(\.id), marks.indices), uniquingKeysWith: { first, _ in first })
    let tiers = Self.tiers(of: network)
    let tierPlaces = Dictionary(
      zip(tiers, tiers.indices), uniquingKeysWith: { first, _ in first })
    let participants = Dictionary(
      network.participants.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let meetings = Dictionary(
      network.meetings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      nodes: marks.map { mark in
        var node = Node(
          size: mark.size, home: areas.home[mark.id], near: areas.near[mark.id] ?? [])
        let participant = participants[mark.id]
        let meeting = participant == nil ? meetings[mark.id] : nil
        let sector = (participant?.sectors ?? meeting?.sectors)?.first
        node.main = sector.flatMap(areas.sectors.firstIndex(of:))
        node.tier = (participant?.tier ?? meeting?.tier).flatMap { tierPlaces[$0] }
        node.side = participant?.side
        node.parent = participant?.within.flatMap { places[$0] }
        node.isMeeting = meeting != nil
        node.isResident = participant?.kind == "resident"
        return node
      },
      edges: edges.compactMap { edge in
        guard let first = places[edge.from], let second = places[edge.to] else { return nil }
        return Edge(first: first, second: second, pull: edge.line <= .formal ? 0.7 : 1)
      },
      areaCount: areas.sectors.count, room: room, gap: Size(width: 22, height: 28),
      fontSize: nodes.fontSize,
      words: RegionWords(network, areas: areas, tiers: tiers, language: language))
  }

  /// The tiers that somebody works in: the vocabulary's from the narrowest, then unknown words.
  private static func tiers(of network: CollaborationNetwork) -> [String] {
    let used = Set(network.participants.compactMap(\.tier) + network.meetings.compactMap(\.tier))
    let known = network.vocabulary.tiers.map(\.id)
    return known.filter(used.contains) + used.subtracting(known).sorted()
  }
}
