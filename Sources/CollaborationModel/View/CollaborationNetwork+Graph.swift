import GraphCore

extension CollaborationNetwork {
  /// The graph of the network under a view.
  ///
  /// Several ties of one pair become one edge. Under a weighted view an edge has the weight that is
  /// stated, else the depth, else 1, and the greatest of those that fall together. Under a directed
  /// view a mutual tie is two arcs, and a seat in a meeting always is.
  ///
  /// - Complexity: O(*n* + *m* log *m*); for projected meetings *m* counts the pairs of every roster.
  public func graph(_ view: NetworkView = NetworkView()) -> NetworkGraph {
    graph(view, of: network(asOf: view.asOf))
  }

  /// The graph of what there is of the network at the time of a view.
  ///
  /// - Parameters:
  ///   - view: which ties and participants count, and at what time.
  ///   - slice: the network as of the view's date, for callers who need it too.
  public func graph(_ view: NetworkView, of slice: CollaborationNetwork) -> NetworkGraph {
    let participants = slice.participants.filter { !view.without.contains($0.id) }
    let meetings = slice.meetings.filter { !view.without.contains($0.id) }
    var nodes = participants.map {
      NetworkGraph.Node(id: $0.id, name: $0.name, sectors: $0.sectors, isMeeting: false)
    }
    if view.meetings == .members {
      nodes += meetings.map {
        NetworkGraph.Node(id: $0.id, name: $0.name, sectors: $0.sectors, isMeeting: true)
      }
    }
    let places = Dictionary(
      zip(nodes.map(\.id), nodes.indices), uniquingKeysWith: { first, _ in first })

    var edges: [(NodeID, NodeID, weight: Double)] = []
    func connect(_ source: String, _ target: String, weight: Double, bothWays: Bool) {
      guard let first = places[source], let second = places[target], first != second else { return }
      let weight = view.isWeighted ? weight : 1
      edges.append((NodeID(first), NodeID(second), weight))
      if view.isDirected && bothWays { edges.append((NodeID(second), NodeID(first), weight)) }
    }

    let kinds = Set(view.kinds(of: vocabulary))
    edges.reserveCapacity(slice.ties.count)
    // Ties of one kind mostly stand together.
    var last = (kind: "", isKept: false)
    for tie in slice.ties where view.statuses.contains(tie.status) {
      if tie.kind != last.kind { last = (tie.kind, kinds.contains(tie.kind)) }
      if !last.isKept { continue }
      if let minimum = view.minimumDepth, (tie.depth?.level ?? 0) < minimum { continue }
      let weight = tie.weight ?? tie.depth.map { Double($0.level) } ?? 1
      connect(tie.from, tie.to, weight: weight, bothWays: !tie.isDirected)
    }
    for meeting in meetings {
      let seats = meeting.members.map(\.participant)
      switch view.meetings {
      case .none: break
      case .members:
        for seat in seats { connect(seat, meeting.id, weight: 1, bothWays: true) }
      case .projected:
        for (index, first) in seats.enumerated() {
          for second in seats[(index + 1)...] { connect(first, second, weight: 1, bothWays: true) }
        }
      }
    }

    var builder = GraphBuilder(nodeCount: nodes.count, directed: view.isDirected)
    for edge in edges { builder.connect(edge.0, edge.1, weight: edge.weight) }
    var spelledOut = view
    spelledOut.kinds = view.kinds(of: vocabulary)
    spelledOut.asOf = slice.asOf
    return NetworkGraph(view: spelledOut, graph: builder.build(), nodes: nodes)
  }
}
