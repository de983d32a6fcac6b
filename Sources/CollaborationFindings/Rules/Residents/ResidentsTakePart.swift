import CollaborationModel

/// Residents act: ties lead from them, or both ways, or they sit at the table.
struct ResidentsTakePart: Rule {
  let description = RuleDescription(
    id: "residents-take-part", family: .residents, nature: .strength,
    name: Wording("住民からのつながり", "Ties that residents act on"),
    meaning: Wording(
      "住民や住民組織が、支え合う相手として機関と互いに関わっています。",
      "Residents and agencies act with each other, both ways."),
    guardrail: Wording(
      "住民から、又は双方向の線も同席もないときは言いません。",
      "Silent where no tie leads from residents or both ways, and no table is shared."),
    evidence: [DocumentLines("000", 60, 970), DocumentLines("002", 1024, 1064)],
    actions: [.residentsBacked, .activitiesThatExist],
    examples: [
      .triggering(
        Wording("サロンと社協が協働する", "A salon and the council work together"),
        ExampleTown().with("社協", "地域福祉").withResidents("サロン", kind: "place")
          .tie("サロン", "社協").network),
      .silent(
        Wording("社協がサロンを支援するだけ", "The council supports the salon"),
        ExampleTown().with("社協", "地域福祉").withResidents("サロン", kind: "place")
          .tie("社協", "サロン", "支援").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let community = Community(town)
    let (isMember, isAgency) = (Set(community.members), Set(community.agencies))
    var active: Set<Int> = []
    var ties: [FindingTie] = []
    for (tie, from, to) in town.workingTies {
      let actsFirst = isMember.contains(from) && isAgency.contains(to)
      let actsToo = !tie.isDirected && isMember.contains(to) && isAgency.contains(from)
      guard actsFirst || actsToo else { continue }
      active.insert(actsFirst ? from : to)
      ties.append(FindingTie(tie))
    }
    let atTables = community.members.filter { member in
      town.contacts.tables(of: member).contains { table in
        town.contacts.seats(at: table).contains(where: isAgency.contains)
      }
    }
    let involved = active.union(atTables).sorted()
    guard !involved.isEmpty else { return [] }
    let names = town.names(involved)
    return [
      Statement(
        weight: .fixed(2), participants: town.ids(involved), ties: ties,
        figure: ("residentsTakingPart", Double(involved.count))
      ) { _ in
        Wording(
          "\(names.japanese)は、機関と互いに関わるか、同じ場で話し合っています。",
          "\(names.english) \(involved.count == 1 ? "acts" : "act") with agencies both ways, or"
            + " \(involved.count == 1 ? "sits" : "sit") at the same table.")
      }
    ]
  }
}
