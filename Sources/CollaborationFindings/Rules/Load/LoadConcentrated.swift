import CollaborationModel
import GraphCore

/// One person has far more ties than chance would bring.
struct LoadConcentrated: Rule {
  let description = RuleDescription(
    id: "load-concentrated", family: .load, nature: .gap,
    name: Wording("一人への集中", "Load on one person"),
    meaning: Wording(
      "一人の担当者に、偶然では説明しにくい数の線が集まっています。",
      "One person has more ties than chance would easily bring."),
    guardrail: Wording(
      "動く参加主体が15未満の図では言いません。複数の職員がいる機関、人数の書かれていない職種、ケースを持たないマネジメント役、首長や部課長級については言いません。"
        + "線の数が同じ偶然の図と比べます。",
      "Silent on maps of fewer than fifteen actors, on bodies with staff and professions of many, on managers who hold no cases and on heads. Compared with ties"
        + " placed by chance."),
    evidence: [
      DocumentLines("000", 259, 429, 1682), DocumentLines("002", 1403, 1638, 2049, 3573),
    ],
    actions: [
      .jointStructure,
      Action(
        Wording("専門職に同行してもらう", "Being accompanied by other professionals"), for: .staff,
        source: DocumentLines("002", 2049)),
      Action(
        Wording(
          "スーパーバイズに注力できる体制", "An arrangement that leaves room for supervision"),
        for: .seniorManagers, source: DocumentLines("002", 2081, 2083)),
      .management,
    ],
    examples: [
      .triggering(
        Wording("一人の担当者に15の機関がつながる", "Fifteen agencies on one person"),
        LoadExamples.star(center: "担当者", kind: "role", others: 15).network),
      .silent(
        Wording("職員のいる機関である", "A body with staff"),
        LoadExamples.star(center: "社協", kind: "agency", others: 15).network),
      .silent(
        Wording("ケースを持たないマネジメント役である", "A manager who holds no cases"),
        LoadExamples.star(center: "調整役", kind: "role", others: 15) {
          $0.roles = ["manages-without-cases"]
        }.network),
      .silent(
        Wording("5人いる職種である", "Five people of one name"),
        LoadExamples.star(center: "相談員", kind: "role", others: 15) { $0.count = 5 }.network),
      .silent(Wording("皆が二本ずつ", "Two ties each"), LoadExamples.ring().network),
    ])

  func statements(of town: Town) -> [Statement] {
    guard town.actorCount >= 15 else { return [] }
    let load = Load(town)
    let decides = Set(DecisionMakers.numbers(in: town))
    let person = load.most { number in
      let person = town.people[number]
      return person.has(.onePerson) && person.standing != .community
        && !person.roles.contains(RoleID.managesWithoutCases) && !decides.contains(number)
    }
    guard let person, person.degree >= 5 else { return [] }
    let chance = DegreeByChance(of: load.graph.graph)
    let numbers = person.nodes.compactMap { load.people[$0.index] }
    let names = town.names(numbers)
    return [
      Statement(
        weight: .byBand(withinChance: nil, somewhat: 1, clearly: 2),
        participants: town.ids(numbers), ties: person.nodes.flatMap(load.ties),
        figure: ("degree", Double(person.degree)),
        test: Statement.Test(
          null: "same size and ties", expected: chance.expected,
          p: chance.p(ofAtLeast: person.degree, amongCandidates: person.candidates),
          method: .exact)
      ) { _ in
        Wording(
          "\(names.japanese)に\(person.degree)本の線が集まっています。頼りにされている要であると同時に、"
            + "複数人で分かち合えるところはあるでしょうか。",
          "\(person.degree) ties meet at \(names.english): relied on by many. What could be shared by"
            + " several?")
      }
    ]
  }
}
