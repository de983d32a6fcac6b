import CollaborationModel

extension FormReader {
  /// Leaves out what names nobody, each fault of which was told: a member, a convener, a step's actor.
  ///
  /// A tie that lacks an end, and a part that has no id of its own, go as a whole; whatever is within a
  /// department that no row lists keeps its name as a label.
  func leaveOutWhoIsNotThere(of network: inout CollaborationNetwork) {
    guard log.hasErrors else { return }
    func isThere(_ id: String) -> Bool { ids[id] != nil }
    func isParticipant(_ id: String) -> Bool { ids[id].map { !$0.isMeeting } ?? false }

    for index in network.participants.indices {
      if let whole = network.participants[index].within, ids[whole]?.isMeeting == true {
        network.participants[index].within = nil
      }
    }
    for index in network.meetings.indices {
      network.meetings[index].members.removeAll { !isThere($0.participant) }
      network.meetings[index].decisionMakers.removeAll { !isParticipant($0) }
      network.meetings[index].convener = network.meetings[index].convener.flatMap {
        isThere($0) ? $0 : nil
      }
    }
    for index in network.statedGaps.indices {
      network.statedGaps[index].coveredBy.removeAll { !isThere($0) }
    }
    for index in network.cases.indices {
      network.cases[index].door = network.cases[index].door.flatMap { isThere($0) ? $0 : nil }
      for step in network.cases[index].steps.indices {
        network.cases[index].steps[step].participant =
          network.cases[index].steps[step].participant.flatMap { isThere($0) ? $0 : nil }
      }
    }
    leaveOutSources(of: &network)
  }

  private func leaveOutSources(of network: inout CollaborationNetwork) {
    func known(_ provenance: inout Provenance) {
      provenance.evidence.removeAll { $0.source.map { sourceIDs[$0] == nil } ?? false }
    }
    network.sources.removeAll { $0.id.isEmpty }
    for index in network.participants.indices { known(&network.participants[index].provenance) }
    for index in network.ties.indices { known(&network.ties[index].provenance) }
    for index in network.statedGaps.indices { known(&network.statedGaps[index].provenance) }
    for index in network.cases.indices { known(&network.cases[index].provenance) }
    for index in network.milestones.indices { known(&network.milestones[index].provenance) }
    for index in network.meetings.indices {
      known(&network.meetings[index].provenance)
      for seat in network.meetings[index].members.indices {
        known(&network.meetings[index].members[seat].provenance)
      }
    }
  }
}
