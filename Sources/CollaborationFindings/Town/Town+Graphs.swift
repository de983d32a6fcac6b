public import CollaborationModel
public import GraphCore
public import GraphMeasures

extension Town {
  /// The graph of the view with directions: a mutual tie is two arcs. Its nodes are those of
  /// ``working``.
  public var directed: NetworkGraph {
    index.directed.value {
      var view = view
      view.isDirected = true
      return network.graph(view, of: network)
    }
  }

  /// The graph of the view with meetings as nodes of their own, after the participants.
  public var withMeetings: NetworkGraph {
    index.withMeetings.value {
      var view = view
      view.meetings = .members
      return network.graph(view, of: network)
    }
  }

  /// The graph of the view without the ties of the household: its own contacts are no route between
  /// those who support it. Its nodes are those of ``working``.
  public var withoutHousehold: Graph {
    index.withoutHousehold.value {
      let out = Set(household.compactMap { node($0) })
      guard !out.isEmpty else { return working.graph }
      var builder = GraphBuilder(nodeCount: working.graph.nodeCount)
      working.graph.forEachEdge { one, other, _ in
        if !out.contains(one), !out.contains(other) { builder.connect(one, other) }
      }
      return builder.build()
    }
  }

  /// The nodes by the sector that they belong to first, in node order, those of no sector each by
  /// themselves.
  public var sectorPartition: NodePartition { index.partition }

  /// What measures read of the graph of the view, each intermediate result once.
  public var study: Study { index.study }
}
