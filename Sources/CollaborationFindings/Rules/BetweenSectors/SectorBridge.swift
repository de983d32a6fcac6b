import CollaborationModel
import GraphCore

/// A sector of several members of whom one has all its ties to other sectors.
enum SectorBridge {
  static func statements(of town: Town) -> [Statement] {
    let graph = town.withoutHousehold
    return town.sectors.filter { $0.members.count > 2 }.compactMap { sector in
      let members = sector.members.compactMap { town.node($0) }
      let own = Set(members)
      let degrees = members.map { graph.outDegree(of: $0) }
      let outside = members.map { member in
        graph.neighbors(of: member).count { !own.contains($0) }
      }
      let all = outside.reduce(0, +)
      guard all > 1, let most = outside.max() else { return nil }
      let least = SoleCarrierChance(degrees: degrees, outside: all).p / 2
      let isMeant = most == all
      let carrier = outside.firstIndex(of: most).map { town.id(members[$0]) } ?? ""
      let name = town.name(ofSector: sector.sector)
      let who = town.name(carrier)
      let others = sector.members.filter { $0 != carrier }
      return Statement(
        weight: .byBand(
          withinChance: nil, somewhat: isMeant ? 2 : nil, clearly: isMeant ? 3 : nil),
        sectors: [sector.sector], participants: [carrier],
        ties: town.partners(of: carrier).filter { town.mainSector(of: $0) != sector.sector }.map {
          FindingTie(from: carrier, to: $0, state: .present)
        },
        figure: ("tiesOutside", Double(all)),
        test: Statement.Test(
          null: "same ties of each member, as many outside",
          expected: most == all ? Double(all) / Double(members.count) : 0,
          p: isMeant ? least : 1, method: .exact, leastP: least),
        openPairs: [
          Statement.OpenPair(
            from: others,
            to: town.people.map(\.id).filter {
              town.mainSector(of: $0).map { $0 != sector.sector } ?? false
            })
        ]
      ) { band in
        Wording(
          "\(name.japanese)の\(members.count)の参加主体のうち、ほかの分野とのつながり\(all)本を全て\(who.japanese)が"
            + "担っています。\(band.map { $0 == .withinChance ? "" : "偶然にそうなることは\($0 == .clearly ? "ごくまれ" : "まれ")です。" } ?? "")",
          "Of the \(members.count) in \(name.english), \(who.english) has all \(all) ties to other"
            + " sectors; by chance that is \(band == .clearly ? "very rare" : "rare").")
      }
    }
  }
}
