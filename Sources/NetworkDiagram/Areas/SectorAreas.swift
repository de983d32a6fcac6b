import CollaborationModel

/// Which sectors have an area of their own on the map, and who lives there.
///
/// A sector has an area if at least one participant belongs to it alone. A participant whose sectors
/// include exactly one with an area stands in that area. A participant of several such sectors, or of all
/// (横断), stands between the areas. If none of a participant's sectors has an area, the main one gets an
/// area.
struct SectorAreas {
  /// The sector that stands for all of them and has no place of its own.
  static let crossCutting = "横断"

  /// The ids of the sectors with an area, in the vocabulary's order.
  let sectors: [String]

  /// The area of a participant, by its id; none for one between areas.
  let home: [String: Int]

  /// The areas that a participant between areas belongs to.
  let near: [String: [Int]]

  /// - Parameters:
  ///   - network: what is on the map.
  ///   - strangers: the ids of those who are at home on another page and have no area on this one.
  init(_ network: CollaborationNetwork, strangers: Set<String> = []) {
    let residents = network.participants.filter { !strangers.contains($0.id) }
    var owners = Set(
      residents.filter { $0.sectors.count == 1 }.compactMap(\.sectors.first))
    for participant in residents
    where owners.isDisjoint(with: participant.sectors)
      && !participant.sectors.contains(Self.crossCutting)
    {
      if let main = participant.sectors.first { owners.insert(main) }
    }
    owners.remove(Self.crossCutting)
    let known = network.vocabulary.sectors.map(\.id)
    let unknown = owners.subtracting(known).sorted()
    sectors = known.filter(owners.contains) + unknown

    let place = Dictionary(zip(sectors, sectors.indices), uniquingKeysWith: { first, _ in first })
    var home: [String: Int] = [:]
    var near: [String: [Int]] = [:]
    for participant in residents {
      let areas = participant.sectors.compactMap { place[$0] }
      if areas.count == 1, !participant.sectors.contains(Self.crossCutting) {
        home[participant.id] = areas[0]
      } else {
        near[participant.id] = areas
      }
    }
    self.home = home
    self.near = near
  }

  /// Whether a participant's area says all of its sectors.
  func isAtHome(_ participant: Participant) -> Bool {
    home[participant.id].map { participant.sectors == [sectors[$0]] } ?? false
  }
}
