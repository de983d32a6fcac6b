public import CollaborationModel

extension NetworkMerge {
  /// Two municipalities among networks that were to become one; `nil` where all are of one, or do not say.
  ///
  /// Codes (全国地方公共団体コード) decide where both are known, else the names, and the prefectures where both
  /// are known: two towns may have one name.
  public static func differentMunicipalities(
    in networks: [CollaborationNetwork]
  ) -> (first: Municipality, second: Municipality)? {
    let known = networks.compactMap(\.municipality)
    for (index, first) in known.enumerated() {
      if let second = known.dropFirst(index + 1).first(where: { !isSame(first, $0) }) {
        return (first, second)
      }
    }
    return nil
  }

  private static func isSame(_ first: Municipality, _ second: Municipality) -> Bool {
    // The sixth digit only checks the five before it.
    if let one = first.code?.prefix(5), let other = second.code?.prefix(5) { return one == other }
    guard NameKey(first.name) == NameKey(second.name) else { return false }
    guard let one = first.prefecture, let other = second.prefecture else { return true }
    return NameKey(one) == NameKey(other)
  }

  /// Several networks side by side in one: whoever is of one municipality is called after it, so that
  /// nobody of two becomes one.
  ///
  /// What holds for one municipality alone (its code, its question, the findings that it expects) is left
  /// out; a date stays where all have it.
  ///
  /// - Parameter readings: the files with their networks, one at least.
  public init(keepingApart readings: [(file: String, reading: NetworkReading)]) {
    let names = Self.prefixes(of: readings.map(\.reading.network))
    self.init(
      zip(readings, names).map { entry, name in
        let reading = entry.reading
        return (
          entry.file,
          NetworkReading(
            network: reading.network.prefixed(by: name), warnings: reading.warnings,
            faults: reading.faults, ledger: reading.ledger, differences: reading.differences)
        )
      })
    let networks = readings.map(\.reading.network)
    separated = names
    network.name = networks.map(\.name).joined(separator: "・")
    network.id = nil
    network.englishName = nil
    network.municipality = nil
    network.expectedFindings = []
    if Set(networks.map(\.question)).count > 1 { network.question = nil }
    if Set(networks.map(\.asOf)).count > 1 { network.asOf = nil }
    differences.removeAll { $0.subject == .network }
  }

  /// What the parts of each network are called after: its municipality, with its prefecture where two have
  /// one name, or else the number of its file.
  private static func prefixes(of networks: [CollaborationNetwork]) -> [String] {
    let names = networks.map { $0.municipality?.name ?? $0.name }
    return networks.indices.map { index in
      if names.count(where: { $0 == names[index] }) == 1 { return names[index] }
      let full = (networks[index].municipality?.prefecture ?? "") + names[index]
      let others = networks.indices.filter { $0 != index }.map {
        (networks[$0].municipality?.prefecture ?? "") + names[$0]
      }
      return others.contains(full) ? "\(full)\(index + 1)" : full
    }
  }
}

extension CollaborationNetwork {
  /// The network with a word before every id and every name.
  fileprivate func prefixed(by word: String) -> CollaborationNetwork {
    var network = self
    let id = NamesForIDs.id(of: word)
    var ids: [String: String] = [:]
    for part in participants.map(\.id) + meetings.map(\.id) + participants.compactMap(\.within) {
      ids[part] = id + "-" + part
    }
    network.rename(ids)
    for index in network.participants.indices {
      network.participants[index].name = word + " " + network.participants[index].name
    }
    for index in network.meetings.indices {
      network.meetings[index].name = word + " " + network.meetings[index].name
    }
    for index in network.statedGaps.indices {
      network.statedGaps[index].id = id + "-" + network.statedGaps[index].id
    }
    for index in network.cases.indices {
      network.cases[index].id = id + "-" + network.cases[index].id
    }
    for index in network.sources.indices {
      network.sources[index].id = id + "-" + network.sources[index].id
    }
    network.changeEvidence { evidence in
      evidence.source = evidence.source.map { id + "-" + $0 }
    }
    for index in network.milestones.indices {
      network.milestones[index].what = word + " " + network.milestones[index].what
    }
    return network
  }

  private mutating func changeEvidence(_ change: (inout Evidence) -> Void) {
    func all(_ provenance: inout Provenance) {
      for index in provenance.evidence.indices { change(&provenance.evidence[index]) }
    }
    for index in participants.indices { all(&participants[index].provenance) }
    for index in ties.indices { all(&ties[index].provenance) }
    for index in statedGaps.indices { all(&statedGaps[index].provenance) }
    for index in cases.indices { all(&cases[index].provenance) }
    for index in milestones.indices { all(&milestones[index].provenance) }
    for index in meetings.indices {
      all(&meetings[index].provenance)
      for seat in meetings[index].members.indices { all(&meetings[index].members[seat].provenance) }
    }
  }
}
