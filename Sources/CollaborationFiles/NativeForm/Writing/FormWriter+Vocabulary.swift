import CollaborationModel

extension FormWriter {
  /// The words that a file declares; `nil` where it declares none.
  static func vocabulary(_ declared: Vocabulary) -> FormValue? {
    var fields = FormFields()
    fields.add(
      "sector-groups",
      table: declared.sectorGroups.map { group in
        word(group.term) { $0.add("welfare", flag: group.isWelfare) }
      })
    fields.add(
      "sectors",
      table: declared.sectors.map { sector in
        word(sector.term, group: sector.group)
      })
    fields.add("participant-kinds", table: declared.participantKinds.map { word($0) })
    fields.add(
      "tie-kinds",
      table: declared.tieKinds.map { kind in
        word(kind.term) {
          $0.add("nature", .token(Choices.natures.word(for: kind.nature)))
          $0.add("directed", flag: kind.isDirected)
        }
      })
    fields.add("tiers", table: declared.tiers.map { word($0) })
    fields.add("functions", table: declared.functions.map { word($0) })
    fields.add("roles", table: declared.roles.map { word($0) })
    fields.add("operations", table: declared.operations.map { word($0) })
    fields.add("jurisdictions", table: declared.jurisdictions.map { word($0) })
    fields.add(
      "depth-scales", table: declared.depthScales.map { word($0.term, steps: $0.steps) })
    return fields.fields.isEmpty ? nil : fields.value
  }

  private static func word(
    _ term: Term, group: String? = nil, steps: [DepthScale.Step] = [],
    addingOwn addOwn: (inout FormFields) -> Void = { _ in }
  ) -> FormValue {
    var fields = FormFields()
    fields.add("id", .text(term.id))
    if term.japaneseName != term.id { fields.add("name", text: term.japaneseName) }
    fields.add("group", text: group)
    if term.englishName != term.japaneseName { fields.add("english", text: term.englishName) }
    addOwn(&fields)
    fields.add("aliases", texts: term.aliases)
    fields.add("steps", table: steps.map(step))
    return fields.value
  }

  private static func step(_ step: DepthScale.Step) -> FormValue {
    var fields = FormFields()
    fields.add("value", count: step.value)
    fields.add("name", .text(step.japaneseName))
    if step.englishName != step.japaneseName { fields.add("english", text: step.englishName) }
    fields.add("level", count: step.level)
    return fields.value
  }
}
