import CollaborationModel
import GraphCore
import GraphMeasures

/// What is measured: a graph, what its nodes stand for, and the view by which it was made.
struct MeasuredNetwork {
  /// What a node is called.
  struct Label {
    let id: String
    let name: String
  }

  let graph: Graph

  /// How many nodes are participants; meetings, where they are nodes, stand after them.
  let participantCount: Int

  /// The view with its kinds and date spelled out.
  let view: NetworkView

  /// The view as it was asked for; none of a bare list, which has neither kinds nor dates.
  let asked: NetworkView?

  /// The moment of the view and what lies outside it; none of a bare list.
  let slice: TimeSlice?

  /// Whose network it is, where the file says so.
  let municipality: Municipality?

  /// The groups of the nodes, where any is known; those that state none are a group of their own.
  let groups: NodePartition?
  let grouping: Grouping

  /// How many nodes state no group.
  let ungroupedCount: Int

  /// Who sits in which meeting; without meetings where there are none.
  let memberships: TwoModeNetwork

  /// What meetings are called, by number.
  let meetings: [Label]

  private let label: (NodeID) -> Label

  /// The network of a file under a view.
  init(_ network: CollaborationNetwork, view asked: NetworkView, by grouping: Grouping) {
    let time = network.slice(asOf: asked.asOf)
    self.slice = time
    municipality = network.municipality
    let slice = time.network
    let made = network.graph(asked, of: slice)
    graph = made.graph
    view = made.view
    self.asked = asked
    self.grouping = grouping
    participantCount = made.nodes.count { !$0.isMeeting }
    let nodes = made.nodes
    label = { Label(id: nodes[$0.index].id, name: nodes[$0.index].name) }

    var group: [String: String] = [:]
    for participant in slice.participants {
      group[participant.id] = grouping.group(of: participant)
    }
    for meeting in slice.meetings { group[meeting.id] = grouping.group(of: meeting) }
    let labels = nodes.map { group[$0.id] }
    groups =
      labels.contains { $0 != nil } ? NodePartition(labels: labels.map { $0 ?? "—" }) : nil
    ungroupedCount = labels.count { $0 == nil }

    var places: [String: Int] = [:]
    for (place, node) in nodes.enumerated() where !node.isMeeting { places[node.id] = place }
    let kept = slice.meetings.filter { !asked.without.contains($0.id) }
    meetings = kept.map { Label(id: $0.id, name: $0.name) }
    memberships = TwoModeNetwork(
      participants: participantCount, meetings: kept.count,
      memberships: kept.enumerated().flatMap { number, meeting in
        meeting.members.compactMap { seat in places[seat.participant].map { ($0, number) } }
      })
  }

  /// A bare list of edges.
  init(_ list: EdgeList, isWeighted: Bool, without: Set<String>) {
    var graph = isWeighted ? list.graph : list.graph.unweighted()
    var kept: [NodeID]?
    if !without.isEmpty {
      let rest = list.graph.nodes.filter { !without.contains(list.names[$0]) }
      graph = graph.subgraph(of: rest)
      kept = rest
    }
    self.graph = graph
    view = NetworkView(
      kinds: [], statuses: [], isDirected: graph.isDirected, isWeighted: isWeighted,
      without: without)
    asked = nil
    slice = nil
    municipality = nil
    grouping = .sector
    groups = nil
    ungroupedCount = 0
    participantCount = graph.nodeCount
    memberships = TwoModeNetwork(participants: graph.nodeCount, meetings: 0, memberships: [])
    meetings = []
    let names = list.names
    label = { node in
      let name = names[kept?[node.index] ?? node]
      return Label(id: name, name: name)
    }
  }

  /// What a node is called.
  subscript(node: NodeID) -> Label { label(node) }

  /// Where the date comes from and what lies outside it, where there is anything to say of that.
  private var dating: [String] {
    guard let slice else { return [] }
    let isPlain = slice.time.isChosen || slice.time.origin == .undated
    let says = !isPlain || slice.leavesOut || slice.undecidedEnds > 0
    let language = Language.ofThisRun
    return [says ? slice.sentence(in: language) : nil, slice.emptySentence(in: language)]
      .compactMap { $0 }
  }

  /// The nodes that are participants, in the order of the file.
  var participants: Range<Int> { 0..<participantCount }

  /// The view in words, and what is to know of the groups.
  var viewSentence: String {
    guard let asked else { return view.listSentence }
    var sentence = view.sentence(asked: asked)
    sentence += dating.map { "\n" + $0 }.joined()
    if grouping != .sector, groups != nil {
      sentence += say(" / 区分 \(grouping.word)", "; grouped by \(grouping.word)")
    }
    guard groups != nil, ungroupedCount > 0 else { return sentence }
    return sentence
      + say(
        "\n\(grouping.word)の書かれていない \(ungroupedCount) は、"
          + "\(grouping.word)を使う指標では一つの\(grouping.word)として数えます。",
        "\nThe \(ungroupedCount) without a \(grouping.word) count as one \(grouping.word) where a "
          + "measure needs \(grouping.word)s.")
  }
}
