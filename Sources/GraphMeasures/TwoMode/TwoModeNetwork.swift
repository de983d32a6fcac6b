public import GraphCore

/// A network of two kinds of node, participants and the meetings they sit in; ties are memberships.
///
/// ```swift
/// let network = TwoModeNetwork(participants: 18, meetings: 14, memberships: davis)
/// network.scores(.betweenness).participants[0]  // 0.097
/// network.sharedMeetings(0, 2)                  // 7
/// ```
///
/// Joining all members of a meeting to one another instead makes almost everybody a neighbour of
/// everybody (``projectionDensity``): what it leaves to measure is mostly the sizes of meetings.
///
/// - Note: After S. P. Borgatti and M. G. Everett, “Network analysis of 2-mode data”, *Social Networks*
///   19, 1997, 243–269; R. L. Breiger, “The duality of persons and groups”, *Social Forces* 53, 1974,
///   181–190.
public struct TwoModeNetwork: Sendable {
  /// How many participants there are: the first nodes of ``graph``.
  public let participantCount: Int

  /// How many meetings there are: the nodes of ``graph`` after the participants.
  public let meetingCount: Int

  /// The memberships as an undirected graph.
  public let graph: Graph

  /// A network of memberships: numbers of participants and of meetings, each from 0.
  ///
  /// - Precondition: the numbers are below the counts.
  public init(participants: Int, meetings: Int, memberships: [(participant: Int, meeting: Int)]) {
    participantCount = participants
    meetingCount = meetings
    var builder = GraphBuilder(nodeCount: participants + meetings)
    for (participant, meeting) in memberships {
      precondition(participant < participants && meeting < meetings, "no such member or meeting")
      builder.connect(NodeID(participant), NodeID(participants + meeting))
    }
    graph = builder.build()
  }

  /// Memberships as a share of those possible; undefined without participants or meetings.
  public var density: Double? {
    let possible = participantCount * meetingCount
    return possible > 0 ? Double(graph.edgeCount) / Double(possible) : nil
  }

  /// In how many meetings two participants both sit.
  ///
  /// - Complexity: O(*d*) time, where *d* is how many meetings they sit in.
  public func sharedMeetings(_ first: Int, _ second: Int) -> Int {
    shared(NodeID(first), NodeID(second))
  }

  /// Jaccard's overlap of two meetings: members of both as a share of members of either; undefined
  /// where neither has any.
  public func overlap(_ first: Int, _ second: Int) -> Double? {
    let one = NodeID(participantCount + first)
    let other = NodeID(participantCount + second)
    let both = shared(one, other)
    let either = graph.outDegree(of: one) + graph.outDegree(of: other) - both
    return either > 0 ? Double(both) / Double(either) : nil
  }

  /// The participants, tied where they sit in a meeting together; weights count the meetings.
  ///
  /// - Complexity: O(Σ *d*(*e*)²) time, where *d*(*e*) is how many members a meeting has.
  public var coMembership: Graph {
    var builder = GraphBuilder(nodeCount: participantCount)
    var shared = [Int](repeating: 0, count: participantCount)
    for participant in 0..<participantCount {
      var others: [Int] = []
      for meeting in graph.neighbors(of: NodeID(participant)) {
        for other in graph.neighbors(of: meeting) where other.index > participant {
          if shared[other.index] == 0 { others.append(other.index) }
          shared[other.index] += 1
        }
      }
      for other in others {
        builder.connect(NodeID(participant), NodeID(other), weight: Double(shared[other]))
        shared[other] = 0
      }
    }
    return builder.build()
  }

  /// How much of all that could be tied ``coMembership`` ties; above a half it says little but that
  /// people meet. Undefined below two participants.
  public var projectionDensity: Double? {
    let pairs = participantCount * (participantCount - 1) / 2
    return pairs > 0 ? Double(coMembership.edgeCount) / Double(pairs) : nil
  }

  private func shared(_ first: NodeID, _ second: NodeID) -> Int {
    let others = graph.neighbors(of: second)
    return graph.neighbors(of: first).count { others.contains($0) }
  }
}
