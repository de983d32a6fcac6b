public import CollaborationModel

extension NetworkTables {
  /// What the tables of a network leave out of it.
  public static func losses(of network: CollaborationNetwork) -> [ExportLoss] {
    let provenances =
      network.participants.map(\.provenance) + network.ties.map(\.provenance)
      + network.meetings.map(\.provenance)
    let namesSources = provenances.contains { $0.evidence.contains { $0.source != nil } }
    let hasSeats = network.meetings.contains { meeting in
      meeting.members.contains { $0 != Membership(participant: $0.participant) }
    }
    let lost: [(ExportLoss, Bool)] = [
      (.description, true),
      (.sources, !network.sources.isEmpty || namesSources),
      (.vocabulary, network.declared != Vocabulary()),
      (.reports, network.ties.contains(where: \.hasMixedScales)),
      (.seats, hasSeats),
      (.gaps, !network.statedGaps.isEmpty),
      (.cases, !network.cases.isEmpty),
      (.milestones, !network.milestones.isEmpty),
      (.classification, network.statesClassifications),
      (.expectations, !network.expectedFindings.isEmpty),
    ]
    return lost.filter(\.1).map(\.0) + idsReadAsOne(network)
  }
}

extension CollaborationNetwork {
  /// Whether the file says what any participant is to be taken for.
  var statesClassifications: Bool {
    participants.contains { $0.classification != Classification() }
      || meetings.contains { $0.isAboutCases != nil }
  }
}

extension Tie {
  /// Whether an end states a depth on another scale than the tie itself: a table has one column for
  /// the scale.
  var hasMixedScales: Bool {
    guard let reports else { return false }
    return [reports.from, reports.to].contains { report in
      guard case .tied(let depth?) = report else { return false }
      return depth.stated?.scale != self.depth?.stated?.scale
    }
  }
}
