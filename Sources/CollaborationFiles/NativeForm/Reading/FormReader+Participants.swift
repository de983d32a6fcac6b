import CollaborationModel

extension FormReader {
  func participant(_ record: Record) -> Participant {
    let id = newID(of: record, isMeeting: false) ?? ""
    let within = reference("within", to: .whole, of: record)
    if within != nil, nestingPlaces[id] == nil { nestingPlaces[id] = record.place(of: "within") }
    return Participant(
      id: id, name: record.expected("name") ?? id,
      reading: record.text("reading", limit: Record.nameLimit),
      englishName: record.text("english", limit: Record.nameLimit),
      kind: participantKind(of: record) ?? Self.usualParticipantKind,
      sectors: words("sectors", in: .sectors, of: record),
      tier: word("tier", in: .tiers, of: record),
      side: choice("side", of: Choices.sides, in: record), within: within,
      count: record.count("count", atLeast: 1),
      operation: word("operation", in: .operations, of: record),
      jurisdiction: word("jurisdiction", in: .jurisdictions, of: record),
      functions: words("functions", in: .functions, of: record),
      roles: words("roles", in: .roles, of: record), classification: classification(record),
      lifespan: record.lifespan(),
      provenance: provenance(record))
  }

  /// The kind of whoever is given none that is known.
  static let usualParticipantKind = "agency"

  /// What the file states that a participant is to be taken for.
  private func classification(_ record: Record) -> Classification {
    var classification = Classification(
      standing: choice("standing", of: Choices.standings, in: record))
    if record.value("traits") != nil {
      classification.traits = Set(
        record.texts("traits").compactMap { word, place in
          if [Choices<Trait>.none, Choices<Trait>.noneInEnglish].contains(word) { return nil }
          if let trait = Choices.traits.value(spelled: word) { return trait }
          reportUnknown(word, in: .traits, among: Choices.traits.allWords, at: place)
          return nil
        })
    }
    if record.value("notices") != nil {
      classification.notices = Set(
        record.texts("notices").compactMap { word, place in
          if [Choices<Trait>.none, Choices<Trait>.noneInEnglish].contains(word) { return nil }
          if let number = Int(word), (1...24).contains(number) { return number }
          log.report(.badNumber(key: "notices", text: word, least: 1), at: place, costing: .value)
          return nil
        })
    }
    return classification
  }

  private func participantKind(of record: Record) -> String? {
    guard let written = record.expected("kind") else { return nil }
    if ["meeting", "会議体", "会議"].contains(written) {
      log.report(.meetingAsParticipant, at: record.place(of: "kind"))
      return nil
    }
    return word("kind", in: .participantKinds, of: record)
  }

  /// Reports participants that are parts of themselves, each circle once.
  ///
  /// Each circle is opened where it was found, so that nobody is within himself.
  func checkNesting(of network: inout CollaborationNetwork) {
    // Who is within nobody is in no circle.
    let nested = network.participants.filter { $0.within != nil }
    var parents: [String: String] = [:]
    for participant in nested where parents[participant.id] == nil {
      parents[participant.id] = participant.within
    }
    var settled: Set<String> = []
    for participant in nested {
      var path: [String] = []
      var steps: [String: Int] = [:]
      var current: String? = participant.id
      while let id = current, !settled.contains(id) {
        if let start = steps[id] {
          log.report(
            .withinItself(Array(path[start...])), at: nestingPlaces[id], costing: .value)
          for index in network.participants.indices where network.participants[index].id == id {
            network.participants[index].within = nil
          }
          break
        }
        steps[id] = path.count
        path.append(id)
        current = parents[id]
      }
      settled.formUnion(path)
    }
  }
}
