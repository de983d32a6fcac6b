import CollaborationModel

extension FormReader {
  /// Takes in the words that a mapping of lists declares.
  func declare(_ record: Record) {
    declared = Vocabulary(
      sectorGroups: record.records("sector-groups", as: .word).compactMap { word in
        let isWelfare = word.flag("welfare") ?? false
        return term(word, in: .sectorGroups).map { SectorGroup(term: $0, isWelfare: isWelfare) }
      },
      sectors: record.records("sectors", as: .word).compactMap { word in
        let group = group(of: word)
        return term(word, in: .sectors).map { Sector(term: $0, group: group) }
      },
      participantKinds: terms("participant-kinds", in: .participantKinds, of: record),
      tieKinds: record.records("tie-kinds", as: .word).compactMap { word in
        let nature = choice("nature", of: Choices.natures, in: word) ?? .working
        let isDirected = word.flag("directed") ?? false
        return term(word, in: .tieKinds).map {
          TieKind(term: $0, nature: nature, isDirected: isDirected)
        }
      },
      tiers: terms("tiers", in: .tiers, of: record),
      functions: terms("functions", in: .functions, of: record),
      roles: terms("roles", in: .roles, of: record),
      operations: terms("operations", in: .operations, of: record),
      jurisdictions: terms("jurisdictions", in: .jurisdictions, of: record),
      depthScales: record.records("depth-scales", as: .word).compactMap(depthScale))
    vocabulary = vocabulary.extended(by: declared)
    words = WordIndex(vocabulary)
    for (group, place) in groupPlaces where words.id(of: group, in: .sectorGroups) != group {
      reportUnknown(
        group, in: .sectorGroups, among: words.words(of: .sectorGroups), at: place)
    }
  }

  private func terms(_ key: String, in list: Fault.WordList, of record: Record) -> [Term] {
    record.records(key, as: .word).compactMap { term($0, in: list) }
  }

  private func term(_ record: Record, in list: Fault.WordList) -> Term? {
    guard let id = record.required("id", limit: 200) else { return nil }
    if shipped.id(of: id, in: list) == id {
      log.report(.wordShipsAlready(id, in: list), at: record.place(of: "id"))
    }
    let name = record.text("name", limit: Record.nameLimit) ?? id
    return Term(
      id: id, japaneseName: name,
      englishName: record.text("english", limit: Record.nameLimit) ?? name,
      aliases: record.texts("aliases").map(\.text))
  }

  private func depthScale(_ record: Record) -> DepthScale? {
    guard let term = term(record, in: .depthScales) else { return nil }
    return DepthScale(
      term: term,
      steps: record.records("steps", as: .step).map { step in
        let name = step.required("name") ?? ""
        let level = step.count("level") ?? 0
        if level > 5 {
          log.report(
            .depthOffScale(value: String(level), scale: DepthScale.ownID, steps: Array(0...5)),
            at: step.place(of: "level"), costing: .part)
        }
        return DepthScale.Step(
          value: step.count("value") ?? 0, japaneseName: name,
          englishName: step.text("english", limit: Record.nameLimit) ?? name, level: level)
      })
  }

  /// The group of a declared sector, to be looked up when all groups are known.
  private func group(of record: Record) -> String {
    guard let group = record.required("group") else { return "" }
    groupPlaces.append((group, record.place(of: "group")))
    return group
  }
}

extension DepthScale {
  /// The id of the scale that depths are given on when no scale is named.
  static let ownID = "levels-of-collaboration"
}
