public import CollaborationModel

/// Several files about one network, brought together: what each participant said stays apart, and
/// where they differ is listed.
///
/// The first file settles what the network is called and in which order its parts stand. Participants
/// and meetings are the same by their id, or by a name that no other has. Ties that the same two ends
/// report become one with two reports; what is said of a tie that others have is one with it, and ties
/// that are alike in everything are one.
public struct NetworkMerge {
  public private(set) var network: CollaborationNetwork
  public private(set) var differences: [ReportDifference] = []

  /// What became of every row of every file.
  public private(set) var ledger: ImportLedger

  /// Warnings of all files.
  public private(set) var warnings: [Fault]

  /// What could not be read in any of the files.
  public private(set) var faults: [Fault]

  /// - Parameter readings: the files with their networks, one at least.
  /// - Complexity: O(*k*), where *k* counts the parts of all networks.
  public init(_ readings: [(file: String, reading: NetworkReading)]) {
    precondition(!readings.isEmpty, "nothing to merge")
    network = readings[0].reading.network
    ledger = readings[0].reading.ledger
    warnings = readings[0].reading.warnings
    faults = readings[0].reading.faults
    differences = readings[0].reading.differences
    for (file, reading) in readings.dropFirst() {
      add(reading, of: file, to: readings[0].file)
    }
  }

  private mutating func add(_ reading: NetworkReading, of file: String, to first: String) {
    var other = reading.network
    other.rename(same(in: other))
    var combined: [ImportLedger.Part: Int] = [:]
    func tell(
      _ subject: ReportDifference.Subject, _ name: String, _ key: String, _ values: [String]
    ) {
      guard values[0] != values[1], !values[1].isEmpty, !values[0].isEmpty else { return }
      differences.append(
        ReportDifference(
          subject: subject, name: name, key: key,
          sayings: zip([first, file], values).map {
            ReportDifference.Saying(reporter: $0, value: $1)
          }, kept: values[0]))
    }

    tell(.network, network.name, "as-of", [network, other].map { $0.asOf?.description ?? "" })
    var places = Dictionary(
      uniqueKeysWithValues: network.participants.enumerated().map { ($1.id, $0) })
    for participant in other.participants {
      guard let place = places[participant.id] else {
        places[participant.id] = network.participants.count
        network.participants.append(participant)
        continue
      }
      combined[.participants, default: 0] += 1
      let known = network.participants[place]
      let cells = [TableCells.cells(known), TableCells.cells(participant)]
      // Who is only named by a tie is an agency for want of better.
      let isBare = cells[1].filter { !$0.value.isEmpty }.count <= 3
      if !isBare {
        for column in TableColumns.participants.columns where column.key != "note" {
          tell(
            .participant(id: known.id), known.name, column.key,
            cells.map { $0[column.key] ?? "" })
        }
      }
      network.participants[place].fillGaps(from: participant)
    }

    var meetings = Dictionary(
      uniqueKeysWithValues: network.meetings.enumerated().map { ($1.id, $0) })
    for meeting in other.meetings {
      guard let place = meetings[meeting.id] else {
        meetings[meeting.id] = network.meetings.count
        network.meetings.append(meeting)
        continue
      }
      combined[.meetings, default: 0] += 1
      let known = network.meetings[place]
      let newcomers = meeting.members.filter { seat in
        !known.members.contains { $0.participant == seat.participant }
      }
      tell(
        .meeting(id: known.id), known.name, "members",
        [known, meeting].map { $0.members.map(\.participant).sorted().joined(separator: ";") })
      network.meetings[place].members += newcomers
    }

    mergeTies(other.ties, of: [first, file], &combined)
    mergeRest(other, &combined)
    ledger = ledger + reading.ledger.combining(combined)
    warnings += reading.warnings
    faults += reading.faults
    differences += reading.differences
  }

  /// The ids of participants that the first files know under others, by a name that is theirs alone.
  private func same(in other: CollaborationNetwork) -> [String: String] {
    func owners(_ network: CollaborationNetwork) -> [String: [String]] {
      Dictionary(
        (network.participants.map { ($0.name, [$0.id]) }
          + network.meetings.map { ($0.name, [$0.id]) }), uniquingKeysWith: +)
    }
    let known = Set(network.participants.map(\.id) + network.meetings.map(\.id))
    let ours = owners(network)
    var renamed: [String: String] = [:]
    for (name, ids) in owners(other) {
      guard ids.count == 1, !known.contains(ids[0]), let mine = ours[name], mine.count == 1 else {
        continue
      }
      renamed[ids[0]] = mine[0]
    }
    return renamed
  }

  private mutating func mergeTies(
    _ others: [Tie], of files: [String], _ combined: inout [ImportLedger.Part: Int]
  ) {
    let known = Set(network.ties)
    var new: [Tie] = []
    for tie in others {
      if known.contains(tie) || known.contains(tie.turned) {
        combined[.ties, default: 0] += 1
      } else {
        new.append(tie)
      }
    }
    let joined = TieReports(
      joining: network.ties, with: new, names: network.namesByID, files: files)
    combined[.ties, default: 0] += network.ties.count + new.count - joined.ties.count
    network.ties = joined.ties
    differences += joined.differences
  }

  private mutating func mergeRest(
    _ other: CollaborationNetwork, _ combined: inout [ImportLedger.Part: Int]
  ) {
    combined[.gaps, default: 0] += Self.adopt(other.statedGaps, into: &network.statedGaps, id: \.id)
    combined[.cases, default: 0] += Self.adopt(other.cases, into: &network.cases, id: \.id)
    for milestone in other.milestones {
      if network.milestones.contains(milestone) {
        combined[.milestones, default: 0] += 1
      } else {
        network.milestones.append(milestone)
      }
    }
    network.sources += other.sources.filter { source in
      !network.sources.contains { $0.id == source.id }
    }
    let new = other.declared.leavingOut(network.declared)
    network.declared = network.declared.extended(by: new)
    network.vocabulary = network.vocabulary.extended(by: new)
  }

  /// Takes in what is not there yet, and counts what is. Two teams number their parts alike: what is
  /// alike in all else is one, the rest gets a number.
  private static func adopt<Part: Equatable>(
    _ parts: [Part], into known: inout [Part], id: WritableKeyPath<Part, String>
  ) -> Int {
    var combined = 0
    for part in parts {
      var new = part
      let isKnown = known.contains {
        new[keyPath: id] = $0[keyPath: id]
        return $0 == new
      }
      if isKnown {
        combined += 1
      } else {
        new[keyPath: id] = unused(part[keyPath: id], among: known.map { $0[keyPath: id] })
        known.append(new)
      }
    }
    return combined
  }

  private static func unused(_ id: String, among taken: [String]) -> String {
    guard taken.contains(id) else { return id }
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }
}

extension Tie {
  fileprivate var turned: Tie {
    guard !isDirected else { return self }
    var turned = self
    turned.from = to
    turned.to = from
    turned.reports = reports.map { Reports(from: $0.to, to: $0.from) }
    return turned
  }
}

extension Participant {
  /// Takes over what another record of the same participant knows and this one does not.
  fileprivate mutating func fillGaps(from other: Participant) {
    reading = reading ?? other.reading
    englishName = englishName ?? other.englishName
    if sectors.isEmpty { sectors = other.sectors }
    tier = tier ?? other.tier
    side = side ?? other.side
    within = within ?? other.within
    count = count ?? other.count
    operation = operation ?? other.operation
    jurisdiction = jurisdiction ?? other.jurisdiction
    if functions.isEmpty { functions = other.functions }
    if roles.isEmpty { roles = other.roles }
    classification = classification.completed(by: other.classification)
    lifespan.since = lifespan.since ?? other.lifespan.since
    lifespan.until = lifespan.until ?? other.lifespan.until
    provenance.note = provenance.note ?? other.provenance.note
  }
}

extension CollaborationNetwork {
  /// Puts other ids in the place of some.
  fileprivate mutating func rename(_ ids: [String: String]) {
    guard !ids.isEmpty else { return }
    func renamed(_ id: String) -> String { ids[id] ?? id }
    for index in participants.indices {
      participants[index].id = renamed(participants[index].id)
      participants[index].within = participants[index].within.map(renamed)
    }
    for index in ties.indices {
      ties[index].from = renamed(ties[index].from)
      ties[index].to = renamed(ties[index].to)
    }
    for index in meetings.indices {
      meetings[index].id = renamed(meetings[index].id)
      meetings[index].convener = meetings[index].convener.map(renamed)
      meetings[index].decisionMakers = meetings[index].decisionMakers.map(renamed)
      for seat in meetings[index].members.indices {
        meetings[index].members[seat].participant =
          renamed(meetings[index].members[seat].participant)
      }
    }
    for index in statedGaps.indices {
      statedGaps[index].coveredBy = statedGaps[index].coveredBy.map(renamed)
    }
    for index in cases.indices {
      cases[index].door = cases[index].door.map(renamed)
      for step in cases[index].steps.indices {
        cases[index].steps[step].participant =
          cases[index].steps[step].participant.map(renamed)
      }
    }
  }
}
