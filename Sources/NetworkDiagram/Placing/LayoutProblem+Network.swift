import CollaborationModel
import MapLayouts
import Scene

extension LayoutProblem {
  /// The problem that a network poses at one size of type.
  init(
    _ network: CollaborationNetwork, _ drawn: NodeMarks, _ edges: [EdgeMark],
    _ areas: SectorAreas, room: Rectangle, language: Language
  ) {
    let (marks, places) = (drawn.marks, drawn.places)
    let tiers = Self.tiers(of: network)
    let tierPlaces = Dictionary(
      zip(tiers, tiers.indices), uniquingKeysWith: { first, _ in first })
    let participants = Dictionary(
      network.participants.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let meetings = Dictionary(
      network.meetings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let nodes = marks.map { mark in
      var node = Node(size: mark.size, home: areas.home[mark.id], near: areas.near[mark.id] ?? [])
      let participant = participants[mark.id]
      let meeting = participant == nil ? meetings[mark.id] : nil
      let sector = (participant?.sectors ?? meeting?.sectors)?.first
      node.main = sector.flatMap(areas.sectors.firstIndex(of:))
      node.tier = (participant?.tier ?? meeting?.tier).flatMap { tierPlaces[$0] }
      node.side = participant?.side.map(Side.init)
      node.parent = participant?.within.flatMap { places[$0] }
      node.isMeeting = meeting != nil
      node.name = mark.name
      node.isResident = participant?.kind == "resident"
      return node
    }
    self.init(
      nodes: nodes,
      edges: edges.compactMap { edge in
        // A proposed tie must not move anybody: the map stays the same with and without proposals.
        guard edge.line != .proposed, let first = places[edge.from],
          let second = places[edge.to]
        else { return nil }
        return Edge(first: first, second: second, pull: edge.line <= .formal ? 0.7 : 1)
      },
      orders: Self.orders(nodes, edges, places), areaCount: areas.sectors.count, room: room,
      gap: Size(width: 22, height: 28), fontSize: drawn.fontSize,
      words: RegionWords(network, areas: areas, tiers: tiers, language: language))
  }

  /// Units before their parts, and along the organisation chart, in one area or between areas.
  private static func orders(
    _ nodes: [Node], _ edges: [EdgeMark], _ places: [String: Int]
  ) -> [Order] {
    let parts = nodes.indices.compactMap { node in
      nodes[node].parent.map { Order(upper: $0, lower: node) }
    }
    let charted = edges.compactMap { edge -> Order? in
      guard edge.line == .formal, edge.heads == .forward, let upper = places[edge.from],
        let lower = places[edge.to]
      else { return nil }
      return Order(upper: upper, lower: lower)
    }
    let known = Set(parts)
    return (parts + charted.filter { !known.contains($0) }).filter {
      nodes[$0.upper].home == nodes[$0.lower].home
    }
  }

  /// The tiers that somebody works in: the vocabulary's from the narrowest, then unknown words.
  private static func tiers(of network: CollaborationNetwork) -> [String] {
    let used = Set(network.participants.compactMap(\.tier) + network.meetings.compactMap(\.tier))
    let known = network.vocabulary.tiers.map(\.id)
    return known.filter(used.contains) + used.subtracting(known).sorted()
  }
}

extension LayoutProblem.Side {
  init(_ side: Participant.Side) {
    self =
      switch side {
      case .community: .community
      case .outside: .outside
      case .inside: .inside
      }
  }
}

extension RegionWords {
  /// The words of a network's areas, tiers and sides.
  init(
    _ network: CollaborationNetwork, areas: SectorAreas, tiers: [String], language: Language
  ) {
    self.init()
    let isJapanese = language == .japanese
    self.areas = areas.sectors.map {
      network.vocabulary.sector($0)?.term.name(in: language) ?? $0
    }
    self.tiers = tiers.map { tier in
      network.vocabulary.tiers.first { $0.id == tier }?.name(in: language) ?? tier
    }
    sides =
      isJapanese
      ? [.inside: "庁内", .outside: "庁外", .community: "地域"]
      : [.inside: "Town hall", .outside: "Agencies", .community: "Community"]
    noTier = isJapanese ? "圏域の記載なし" : "Tier not stated"
    meetings = isJapanese ? "会議体" : "Meetings"
    crossCutting = isJapanese ? "横断・複数分野" : "Several sectors"
  }
}
