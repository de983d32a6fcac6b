import CollaborationModel
import GraphCore

/// A participant to whom far more turn than chance would bring: the strength of a hub.
struct ManyTurnTo: Rule {
  let description = RuleDescription(
    id: "many-turn-to", family: .load, nature: .strength,
    name: Wording("多くがつながる要", "A hub to which many turn"),
    meaning: Wording(
      "多くの参加主体がつながる要があります。「ここに言えば何とかなる」という強みです。",
      "Many are tied to one participant: somewhere to turn to."),
    guardrail: Wording(
      "線の数が同じ偶然の図と比べて多いといえないときは言いません。",
      "Silent where ties placed by chance would give as many."),
    evidence: [DocumentLines("000", 5047, 5053), DocumentLines("002", 3166)],
    actions: [.management, .arrangement],
    examples: [
      .triggering(
        Wording("12主体のうち11が社協とつながる", "Eleven of twelve are tied to the council"),
        LoadExamples.star(center: "社協", kind: "agency").network),
      .silent(
        Wording("皆が二本ずつ", "Two ties each"), LoadExamples.ring().network),
    ])

  func statements(of town: Town) -> [Statement] {
    let load = Load(town)
    guard let hub = load.most(where: { _ in true }), hub.degree >= 5 else { return [] }
    let chance = DegreeByChance(of: load.graph.graph)
    let numbers = hub.nodes.compactMap { load.people[$0.index] }
    let names = town.names(numbers)
    return [
      Statement(
        weight: .byBand(withinChance: nil, somewhat: 1, clearly: 2),
        participants: town.ids(numbers), ties: hub.nodes.flatMap(load.ties),
        figure: ("degree", Double(hub.degree)),
        test: Statement.Test(
          null: "same size and ties", expected: chance.expected,
          p: chance.p(ofAtLeast: hub.degree, amongCandidates: hub.candidates), method: .exact)
      ) { _ in
        Wording(
          "\(names.japanese)は\(hub.degree)の参加主体と線があり、多くがつながる要になっています。",
          "\(names.english) \(numbers.count == 1 ? "is" : "are") tied to \(hub.degree) others:"
            + " somewhere to turn to.")
      }
    ]
  }
}
