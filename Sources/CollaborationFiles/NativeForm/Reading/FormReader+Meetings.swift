import CollaborationModel

extension FormReader {
  func meeting(_ record: Record) -> Meeting {
    let id = newID(of: record, isMeeting: true) ?? ""
    let meeting = Meeting(
      id: id, name: record.expected("name") ?? id,
      reading: record.text("reading", limit: Record.nameLimit),
      englishName: record.text("english", limit: Record.nameLimit),
      sectors: words("sectors", in: .sectors, of: record),
      tier: word("tier", in: .tiers, of: record), count: record.count("count", atLeast: 1),
      purpose: record.text("purpose"), frequency: record.text("frequency"),
      timesAYear: record.number("times-a-year"), casesASession: record.number("cases-a-session"),
      convener: reference("convener", to: .participantOrMeeting, of: record),
      decisionMakers: references("decision-makers", to: .participant, of: record),
      isConfidential: record.flag("confidential"), isAboutCases: record.flag("about-cases"),
      members: members(of: record), lifespan: record.lifespan(), provenance: provenance(record))
    let isRosterRead = record.value("members").map { $0.shape == .list } ?? true
    if isRosterRead, Set(meeting.members.map(\.participant)).count < 2 {
      log.report(.meetingTooSmall(members: meeting.members.count), at: record.place)
    }
    return meeting
  }

  private func members(of record: Record) -> [Membership] {
    var members: [Membership] = []
    var seen: [String: [Lifespan]] = [:]
    for node in record.nodes("members") {
      guard let member = member(node, of: record) else { continue }
      // Who left and came back sits there twice, at times that do not meet.
      let others = seen[member.participant] ?? []
      if others.contains(where: { $0.meets(member.lifespan) }) {
        log.report(.repeatedMember(member.participant), at: node.place)
      }
      seen[member.participant, default: []].append(member.lifespan)
      members.append(member)
    }
    return members
  }

  private func member(_ node: DocumentNode, of record: Record) -> Membership? {
    switch node.content {
    case .scalar:
      guard let id = record.text(of: node, key: "members") else { return nil }
      refer(to: id, as: .participantOrMeeting, at: node.place)
      return Membership(participant: id)
    case .mapping:
      guard let seat = Record(node, key: "members", as: .member, log: log),
        let id = seat.required("id")
      else { return nil }
      refer(
        to: id, as: .participantOrMeeting, at: seat.place(of: "id"), costing: costOfSeat)
      return Membership(
        participant: id, isOccasional: seat.flag("occasional") ?? false,
        lifespan: seat.lifespan(), provenance: provenance(seat))
    case .list:
      log.report(
        .wrongItem(of: "members", expected: .textOrMapping, found: .list), at: node.place,
        costing: .value)
      return nil
    }
  }
}
