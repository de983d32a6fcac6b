import CollaborationModel

/// Ties between sectors that meetings, forms and arrangements carry.
struct InstitutionCarried: Rule {
  let description = RuleDescription(
    id: "institution-carried", family: .betweenSectors, nature: .strength,
    name: Wording("仕組みや会議・様式が保つつながり", "Ties that arrangements carry"),
    meaning: Wording(
      "分野をまたぐつながりの多くが、仕組み・制度や会議・様式で保たれていて、異動があっても続きます。",
      "Many ties across sectors are carried by arrangements, meetings or forms and outlast a transfer."
    ),
    guardrail: Wording(
      "何が保っているかが書かれたつながりが三本に満たないときは言いません。",
      "Silent where it is stated of fewer than three ties."),
    evidence: [DocumentLines("000", 347, 369, 370, 375, 1087)],
    actions: [.arrangement, .howItIsRun],
    examples: [
      .triggering(
        Wording("要綱と共通様式でつながる", "By an arrangement and a common form"),
        ExampleTown().with(3, "高齢").with(3, "障害").tie("高齢1", "障害1") { $0.carrier = .institution }
          .tie("高齢2", "障害2") { $0.carrier = .meeting }
          .tie("高齢3", "障害3") { $0.carrier = .person }.network),
      .silent(
        Wording("どれも人による", "All in somebody's hands"),
        ExampleTown().with(3, "高齢").with(3, "障害").tie("高齢1", "障害1") { $0.carrier = .person }
          .tie("高齢2", "障害2") { $0.carrier = .person }
          .tie("高齢3", "障害3") { $0.carrier = .person }.network),
    ])

  func statements(of town: Town) -> [Statement] {
    let known = town.sectorPairs.all.flatMap(\.dyads).filter { $0.isPersonal != nil }
    let lasting = known.filter(\.isInstitutional)
    guard known.count > 2, lasting.count * 2 > known.count else { return [] }
    let ends = Set(lasting.flatMap { [$0.first, $0.second] })
    return [
      Statement(
        weight: .fixed(2), participants: town.people.map(\.id).filter(ends.contains),
        ties: lasting.map(\.findingTie), figure: ("lastingTies", Double(lasting.count))
      ) { _ in
        Wording(
          "分野をまたぐつながりのうち、何が保っているか書かれた\(known.count)本中\(lasting.count)本が、仕組み・制度や会議・様式によるものです。",
          "Of the \(known.count) ties across sectors of which it is stated, \(lasting.count) are carried by"
            + " arrangements, meetings or forms.")
      }
    ]
  }
}
