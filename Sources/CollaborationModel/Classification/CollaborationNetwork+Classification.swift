extension CollaborationNetwork {
  /// The network with everything stated that is to be known of what its participants are, and of
  /// which meetings go through cases.
  ///
  /// What the file states stays. The rest is derived here and nowhere else. Whoever takes the result
  /// can change names without changing what is found; who stores it keeps what was estimated.
  ///
  /// - Complexity: O(*n* + *m*) for *n* participants and meetings and *m* ties.
  public func classified() -> CollaborationNetwork {
    let supported = supportedResidents
    var network = self
    for index in network.participants.indices
    where !network.participants[index].classification.isComplete {
      let participant = network.participants[index]
      let derived = DerivedClassification(
        of: participant, isSupported: supported.contains(participant.id),
        municipality: municipality?.name)
      network.participants[index].classification = participant.classification.completed(
        by: Classification(
          standing: derived.standing, traits: derived.traits, notices: derived.notices))
    }
    for index in network.meetings.indices {
      network.meetings[index].isAboutCases = network.meetings[index].goesThroughCases
    }
    return network
  }

  /// The participants and meetings of which a name decides what they are taken for, in the order of
  /// the file.
  public func nameEstimates() -> [NameEstimate] {
    let supported = supportedResidents
    let people = participants.compactMap { participant -> NameEstimate? in
      func derived(_ name: String) -> DerivedClassification {
        DerivedClassification(
          of: participant, isSupported: supported.contains(participant.id),
          municipality: municipality?.name, name: name)
      }
      let (named, nameless) = (derived(participant.name), derived(""))
      let stated = participant.classification
      var estimate = NameEstimate(id: participant.id, name: participant.name)
      if stated.standing == nil, named.standing != nameless.standing {
        estimate.standing = named.standing
      }
      if stated.traits == nil {
        estimate.traits = named.traits.subtracting(nameless.traits)
        estimate.isOfMany = nameless.traits.subtracting(named.traits).contains(.onePerson)
      }
      if stated.notices == nil { estimate.notices = named.notices }
      return estimate.isEmpty ? nil : estimate
    }
    let tables = meetings.compactMap { meeting -> NameEstimate? in
      guard meeting.goesThroughCases, meeting.isAboutCases == nil else { return nil }
      var estimate = NameEstimate(id: meeting.id, name: meeting.name)
      estimate.isAboutCases = true
      return estimate
    }
    return people + tables
  }

  /// The residents who consult agencies or are supported by them, by the ties of the file.
  private var supportedResidents: Set<String> {
    let kinds = TieKindID.support
    let residents = Set(
      participants.filter { $0.kind == ParticipantKindID.resident }.map(\.id))
    guard !residents.isEmpty else { return [] }
    var supported: Set<String> = []
    for tie in ties where tie.status != .wanted {
      if kinds.contains(tie.kind), residents.contains(tie.to), !residents.contains(tie.from) {
        supported.insert(tie.to)
      }
      if tie.kind == TieKindID.consultation, residents.contains(tie.from),
        !residents.contains(tie.to)
      {
        supported.insert(tie.from)
      }
    }
    return supported
  }
}

/// What is taken from a name, because the file does not state it.
public struct NameEstimate: Hashable, Sendable, Identifiable {
  public let id: String
  public let name: String
  public var standing: Standing?
  public var traits: Set<Trait> = []

  /// Whether the name is that of a profession or a group, so that it is not taken for one person.
  public var isOfMany = false
  public var notices: Set<Int> = []
  public var isAboutCases = false

  var isEmpty: Bool {
    standing == nil && traits.isEmpty && !isOfMany && notices.isEmpty && !isAboutCases
  }
}

extension Meeting {
  /// Whether the meeting goes through cases: stated, else by its purpose or, as a last resort, by its
  /// name.
  public var goesThroughCases: Bool {
    if let isAboutCases { return isAboutCases }
    let text = name + (purpose ?? "")
    return ["支援会議", "ケース", "ケア会議", "個別", "事例", "支援調整", "case"].contains(
      where: text.contains)
  }
}
