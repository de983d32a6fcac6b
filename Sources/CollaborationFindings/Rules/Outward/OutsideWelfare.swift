import CollaborationModel

/// The sectors outside welfare that a town's map holds, and which of them welfare is in touch with.
struct OutsideWelfare {
  /// A sector outside welfare and its participants, numbered.
  struct Field {
    let sector: String
    let members: [Int]

    /// The pairs of somebody of welfare and somebody of the sector who are in touch.
    let pairs: [(welfare: Int, outside: Int)]
  }

  /// In the order of the vocabulary.
  let fields: [Field]

  /// The agencies and departments that are not outside welfare.
  let welfare: [Int]

  /// Whether anybody of welfare works with, or meets, another of welfare: without that, nothing stays
  /// inside.
  let welfareWorksTogether: Bool

  init(_ town: Town) {
    let vocabulary = town.network.vocabulary
    // Residents, the heads of the town and the prefecture are the matter of other families.
    func isField(_ sector: String) -> Bool {
      guard let group = vocabulary.group(ofSector: sector), !group.isWelfare else { return false }
      return sector != SectorID.residents && group.id != SectorGroupID.administration
        && sector != SectorID.unknown
    }
    let superseded = town.superseded
    let actors = town.numbers { $0.standing != .household && $0.standing != .thing }
      .filter { !superseded.contains($0) }
    let outside = actors.filter { town.people[$0].sectors.first.map(isField) ?? false }
    let isOutside = Set(outside)
    let welfare = actors.filter { number in
      let person = town.people[number]
      guard person.standing != .community, !isOutside.contains(number) else { return false }
      return person.sectors.first.map { vocabulary.group(ofSector: $0)?.isWelfare ?? false } ?? true
    }
    self.welfare = welfare
    let isWelfare = Set(welfare)
    let around = Dictionary(
      uniqueKeysWithValues: welfare.map { ($0, town.contacts.around($0)) })
    welfareWorksTogether = around.values.contains { !isWelfare.isDisjoint(with: $0) }
    let order = vocabulary.sectors.map(\.id).filter(isField)
    fields = order.compactMap { sector in
      let members = outside.filter { town.people[$0].sectors.first == sector }
      guard !members.isEmpty else { return nil }
      let isMember = Set(members)
      return Field(
        sector: sector, members: members,
        pairs: welfare.flatMap { one in
          (around[one] ?? []).filter(isMember.contains).map { (welfare: one, outside: $0) }
        })
    }
  }
}
