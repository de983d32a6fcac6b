import CollaborationModel

/// The bodies of the prefecture in a town's map: 児童相談所, 保健所 and the like.
struct PrefectureBodies {
  /// Those in touch with somebody of the town.
  let tied: [Int]

  /// Those who are not.
  let apart: [Int]

  /// The agencies and departments of the town.
  let municipal: [Int]

  init(_ town: Town) {
    let actors = town.numbers(.government, .agency)
    let bodies = actors.filter { town.people[$0].has(.prefectural) }
    let municipal = actors.filter { number in
      let person = town.people[number]
      return !person.has(.prefectural) && person.jurisdiction != JurisdictionID.state
        && person.sectors.first != SectorID.stateAndPrefecture
        && person.kind != ParticipantKindID.company
    }
    let isMunicipal = Set(municipal)
    let tied = Set(
      bodies.filter { town.contacts.around($0).contains(where: isMunicipal.contains) })
    self.tied = bodies.filter(tied.contains)
    apart = bodies.filter { !tied.contains($0) }
    self.municipal = municipal
  }
}
