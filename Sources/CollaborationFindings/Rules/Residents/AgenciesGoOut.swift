import CollaborationModel

/// Agencies go out to people instead of waiting for them.
struct AgenciesGoOut: Rule {
  let description = RuleDescription(
    id: "agencies-go-out", family: .residents, nature: .strength,
    name: Wording("見つけに行く動き", "Going out to people"),
    meaning: Wording(
      "相談を待つだけでなく、機関から地域や世帯へ出向いています。",
      "Agencies do not only wait but go out to residents and households."),
    guardrail: Wording(
      "アウトリーチの線も機能も書かれていないときは言いません。",
      "Silent where neither ties nor functions of outreach are stated."),
    evidence: [DocumentLines("002", 608, 731, 2971)],
    actions: [.dialogueWithResidents, .practiceReviewed],
    examples: [
      .triggering(
        Wording("社協が世帯を訪ねる", "The council visits a household"),
        ExampleTown().with("社協", "地域福祉").with("本人", kind: "resident")
          .tie("社協", "本人", "アウトリーチ").network),
      .silent(
        Wording("相談を受けるだけ", "The council is consulted"),
        ExampleTown().with("社協", "地域福祉").with("本人", kind: "resident")
          .tie("本人", "社協", "相談").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let community = Community(town)
    let isAgency = Set(community.agencies)
    let isVisited = Set(community.members + community.households)
    let visits = town.workingTies.filter {
      $0.tie.kind == TieKindID.outreach && isAgency.contains($0.from) && isVisited.contains($0.to)
    }
    let able = community.agencies.filter { town.people[$0].functions.contains(FunctionID.outreach) }
    let who = Set(visits.map(\.from) + able).sorted()
    guard !who.isEmpty else { return [] }
    let names = town.names(who)
    return [
      Statement(
        weight: .fixed(1), participants: town.ids(who),
        ties: visits.map { FindingTie($0.tie) },
        figure: ("participants", Double(who.count))
      ) { _ in
        Wording(
          "\(names.japanese)が、地域や世帯に出向く役割を担っています。",
          "\(names.english) \(who.count == 1 ? "goes" : "go") out to residents and households.")
      }
    ]
  }
}
