import CollaborationModel

/// The consultation desks of a town, by whether they are open to every matter.
struct Desks {
  let all: [Int]

  /// Those of no single field: 横断, 福祉 at large, or three fields and more.
  let open: [Int]

  /// Whether the fields of every desk are known.
  let areKnown: Bool

  init(_ town: Town) {
    all = StatedFunctions(town).desks
    areKnown = all.allSatisfy { !town.people[$0].sectors.isEmpty }
    open = all.filter { number in
      let sectors = town.people[number].sectors
      return sectors.contains(SectorID.across) || sectors.contains(SectorID.welfare)
        || sectors.count >= 3
    }
  }
}
