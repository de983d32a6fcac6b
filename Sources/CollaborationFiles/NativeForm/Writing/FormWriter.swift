import CollaborationModel

/// Turns the parts of a network into form values, keys in the order of ``FormKeys``.
enum FormWriter {
  static func fields(of network: CollaborationNetwork) -> [FormField] {
    var fields = FormFields()
    fields.add("tsunagi", .token("1"))
    fields.add("id", text: network.id)
    fields.add("name", .text(network.name))
    fields.add("english", text: network.englishName)
    fields.add("municipality", network.municipality.map(value))
    fields.add("question", text: network.question)
    fields.add("as-of", period: network.asOf)
    fields.add("edition", text: network.edition)
    fields.add("licence", text: network.licence)
    fields.add("note", text: network.note)
    fields.add("sources", table: network.sources.map(value))
    fields.add("vocabulary", vocabulary(network.declared))
    fields.add("participants", table: network.participants.map(value))
    fields.add("ties", table: network.ties.map(value))
    fields.add("meetings", table: network.meetings.map(value))
    fields.add("gaps", table: network.statedGaps.map(value))
    fields.add("cases", table: network.cases.map(value))
    fields.add("milestones", table: network.milestones.map(value))
    fields.add("expect", texts: network.expectedFindings)
    return fields.fields
  }

  private static func value(_ municipality: Municipality) -> FormValue {
    var fields = FormFields()
    fields.add("name", .text(municipality.name))
    fields.add("prefecture", text: municipality.prefecture)
    fields.add("code", text: municipality.code)
    fields.add("population", count: municipality.population)
    fields.add("population-as-of", period: municipality.populationAsOf)
    return fields.value
  }

  private static func value(_ source: Source) -> FormValue {
    var fields = FormFields()
    fields.add("id", .text(source.id))
    fields.add("title", .text(source.title))
    fields.add("publisher", text: source.publisher)
    fields.add("year", text: source.year)
    fields.add("address", text: source.address)
    fields.add("licence", text: source.licence)
    fields.add("note", text: source.note)
    return fields.value
  }

  private static func value(_ participant: Participant) -> FormValue {
    var fields = FormFields()
    fields.add("id", .text(participant.id))
    fields.add("name", .text(participant.name))
    fields.add("reading", text: participant.reading)
    fields.add("english", text: participant.englishName)
    fields.add("kind", .text(participant.kind))
    fields.add("sectors", texts: participant.sectors)
    fields.add("tier", text: participant.tier)
    fields.add("side", text: participant.side.map(Choices.sides.word))
    fields.add("within", text: participant.within)
    fields.add("count", count: participant.count)
    fields.add("operation", text: participant.operation)
    fields.add("jurisdiction", text: participant.jurisdiction)
    fields.add("functions", texts: participant.functions)
    fields.add("roles", texts: participant.roles)
    fields.add(participant.classification)
    fields.add(participant.lifespan)
    fields.add(participant.provenance)
    return fields.value
  }

  private static func value(_ meeting: Meeting) -> FormValue {
    var fields = FormFields()
    fields.add("id", .text(meeting.id))
    fields.add("name", .text(meeting.name))
    fields.add("reading", text: meeting.reading)
    fields.add("english", text: meeting.englishName)
    fields.add("sectors", texts: meeting.sectors)
    fields.add("tier", text: meeting.tier)
    fields.add("count", count: meeting.count)
    fields.add("purpose", text: meeting.purpose)
    fields.add("frequency", text: meeting.frequency)
    fields.add("times-a-year", number: meeting.timesAYear)
    fields.add("cases-a-session", number: meeting.casesASession)
    fields.add("convener", text: meeting.convener)
    fields.add("decision-makers", texts: meeting.decisionMakers)
    fields.add("confidential", flag: meeting.isConfidential)
    fields.add("about-cases", flag: meeting.isAboutCases)
    if !meeting.members.isEmpty { fields.add("members", .list(meeting.members.map(value))) }
    fields.add(meeting.lifespan)
    fields.add(meeting.provenance)
    return fields.value
  }

  private static func value(_ member: Membership) -> FormValue {
    var fields = FormFields()
    fields.add("id", .text(member.participant))
    fields.add("occasional", flag: member.isOccasional ? true : nil)
    fields.add(member.lifespan)
    fields.add(member.provenance)
    return fields.fields.count == 1 ? .text(member.participant) : fields.value
  }

  private static func value(_ gap: StatedGap) -> FormValue {
    var fields = FormFields()
    fields.add("id", .text(gap.id))
    fields.add("need", .text(gap.need))
    fields.add("cover", text: gap.cover.map(Choices.covers.word))
    fields.add("covered-by", texts: gap.coveredBy)
    fields.add("sectors", texts: gap.sectors)
    fields.add(gap.lifespan)
    fields.add(gap.provenance)
    return fields.value
  }

  private static func value(_ supportCase: SupportCase) -> FormValue {
    var fields = FormFields()
    fields.add("id", .text(supportCase.id))
    fields.add("title", .text(supportCase.title))
    fields.add("household", text: supportCase.household)
    fields.add("door", text: supportCase.door)
    fields.add("functions", texts: supportCase.functions)
    fields.add(
      "steps",
      table: supportCase.steps.map { step in
        var fields = FormFields()
        fields.add("participant", text: step.participant)
        fields.add("action", .text(step.action))
        return fields.value
      })
    fields.add(supportCase.provenance)
    return fields.value
  }

  private static func value(_ milestone: Milestone) -> FormValue {
    var fields = FormFields()
    fields.add("when", .text(milestone.when))
    fields.add("what", .text(milestone.what))
    fields.add(milestone.provenance)
    return fields.value
  }
}
