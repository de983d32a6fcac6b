import CollaborationModel
import GraphCore
import GraphMeasures

/// All pairs of sectors of a town, and how their ties stand to chance.
///
/// A participant stands for the sector that it belongs to first; who belongs to two joins them in
/// itself and is noted so. The household that is supported is no party to collaboration: its ties are
/// left out, as those of themes and programmes are not.
struct SectorPairs: Sendable {
  let all: [SectorPair]

  /// The sectors that have any tie written down, be it a bad one: of others nothing may have been asked.
  let tied: Set<String>

  init(of town: Town) {
    let household = Set(town.household)
    let places = Dictionary(
      town.sectors.enumerated().map { ($1.sector, $0) }, uniquingKeysWith: { first, _ in first })
    let count = town.sectors.count
    func place(_ id: String) -> Int? {
      household.contains(id) ? nil : town.mainSector(of: id).flatMap { places[$0] }
    }

    // Between participants of different sectors, by the place of the pair.
    var dyads = [[(ends: [String], ties: [Tie])]](repeating: [], count: count * count)
    var dyadPlaces: [[String]: (cell: Int, place: Int)] = [:]
    var formal = [[Tie]](repeating: [], count: count * count)
    var bad = formal
    var tied: Set<String> = []
    for tie in town.network.ties {
      let standing = town.standing(of: tie)
      guard standing != .lineage, standing != .wanted else { continue }
      for end in [tie.from, tie.to] {
        tied.formUnion(town.mainSector(of: end).map { [$0] } ?? [])
      }
      guard let one = place(tie.from), let other = place(tie.to), one != other,
        town.node(tie.from) != nil, town.node(tie.to) != nil
      else { continue }
      let cell = min(one, other) * count + max(one, other)
      switch standing {
      case .working:
        let ends = one < other ? [tie.from, tie.to] : [tie.to, tie.from]
        if let known = dyadPlaces[ends] {
          dyads[known.cell][known.place].ties.append(tie)
        } else {
          dyadPlaces[ends] = (cell, dyads[cell].count)
          dyads[cell].append((ends, [tie]))
        }
      case .formal: formal[cell].append(tie)
      case .bad: bad[cell].append(tie)
      case .wanted, .ended, .lineage: break
      }
    }
    self.tied = tied

    // Whoever belongs to no sector stands alone, after the sectors.
    var next = count
    let groups = town.working.nodes.map { node -> Int in
      if let place = place(node.id) { return place }
      next += 1
      return next - 1
    }
    let chances = SectorTieChances(
      of: town.withoutHousehold, groups: NodePartition(groups), count: count, seed: town.seed)
    let routes = SectorRoutes(in: town, groups: groups, count: count)
    all = (0..<count).flatMap { row in
      (row + 1..<max(row + 1, count)).map { column in
        let cell = row * count + column
        let (first, second) = (town.sectors[row].sector, town.sectors[column].sector)
        return SectorPair(
          first: first, second: second,
          dyads: dyads[cell].map {
            SectorDyad(first: $0.ends[0], second: $0.ends[1], ties: $0.ties)
          },
          formal: formal[cell], bad: bad[cell], members: town.members(ofBoth: first, second),
          meetings: town.meetings(ofSectors: first, and: second),
          areNear: routes.isNear(row, column), chance: chances.pair(row, column))
      }
    }
  }
}

extension Town {
  /// All pairs of sectors, and how their ties stand to chance.
  var sectorPairs: SectorPairs { index.derived.value { SectorPairs(of: self) } }
}
