import CollaborationModel

/// Consultation is there, and neither support for taking part nor community building.
struct FunctionsOnlyConsultation: Rule {
  let description = RuleDescription(
    id: "functions-only-consultation", family: .functions, nature: .gap,
    name: Wording("相談支援への偏り", "Consultation only"),
    meaning: Wording(
      "相談支援を担う参加主体はつながっていますが、参加支援や地域づくりを担う参加主体が"
        + "つながっていません。",
      "Somebody consults, and nobody tied supports taking part or builds community."),
    guardrail: Wording(
      "機能や役割が書かれた機関・部署が4分の1未満のとき、又は地域の場や住民組織が機関とつながっているときは言いません。",
      "Silent where fewer than a quarter of agencies have a function or role stated, or where places or groups are in touch with agencies."
    ),
    evidence: [DocumentLines("000", 464, 1041, 1698)],
    actions: [
      Action(
        Wording(
          "個別ケースに対する支援と地域づくりを両輪で進める",
          "Support in the single case and community building as two wheels"),
        for: .staff, .seniorManagers, source: DocumentLines("000", 464)),
      .programmesTogether, .howItIsRun,
    ],
    examples: [
      .triggering(
        Wording("委託先の相談支援だけ", "Counsellors only"),
        ExampleTown().with("委託先", "福祉") { $0.functions = ["相談支援"] }.network),
      .silent(
        Wording("社協が地域づくりを担う", "The council builds community"),
        ExampleTown().with("包括", "高齢") { $0.functions = ["相談支援"] }
          .with("社協", "地域福祉") { $0.functions = ["地域づくり"] }.tie("包括", "社協").network),
      .silent(
        Wording("機能が書かれていない", "No functions stated"),
        ExampleTown().with("包括", "高齢").with("基幹", "障害").tie("包括", "基幹").network),
    ])

  func statements(of town: Town) -> [Statement] {
    let stated = StatedFunctions(town)
    let community = Community(town)
    let isAgency = Set(community.agencies)
    let placesAreMet = community.members.contains { member in
      town.contacts.around(member).contains(where: isAgency.contains)
    }
    // Without any tie it is only asked whether somebody is named; with ties, whether they are tied.
    let isMissing =
      stated.beside.isEmpty
      || (stated.holdsTies && stated.tiedBeside.isEmpty && !stated.tiedDesks.isEmpty)
    guard !stated.desks.isEmpty, isMissing, !placesAreMet, stated.statedShare >= 0.25 else {
      return []
    }
    let unconnected = stated.beside
    let desks = town.names(unconnected.isEmpty ? stated.desks : stated.tiedDesks)
    // Functions stated of a few only: then it is something to ask, not to tell.
    let weight = stated.statedShare >= 0.5 ? 2 : 1
    let idle = town.names(unconnected)
    return [
      Statement(
        weight: .fixed(weight),
        participants: town.ids(Set(stated.desks + unconnected).sorted()),
        figure: ("participantsBesideConsultation", 0)
      ) { _ in
        unconnected.isEmpty
          ? Wording(
            "相談支援を担う参加主体（\(desks.japanese)）は書かれていますが、参加支援や地域づくりを担う"
              + "参加主体は書かれていません。どなたが担っているでしょうか。",
            "Consultation is stated (\(desks.english)); support for taking part and community"
              + " building are not. Who sees to them?")
          : Wording(
            "相談支援を担う参加主体（\(desks.japanese)）はつながっていますが、地域づくりや参加を担う"
              + "\(idle.japanese)には一緒に動く線も会議の席も描かれていません。",
            "Consultation is tied (\(desks.english)); \(idle.english), who would support taking part"
              + " or build community, \(unconnected.count == 1 ? "has" : "have") no tie.")
      }
    ]
  }
}
