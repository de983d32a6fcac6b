import CollaborationModel
import GraphCore
import GraphMeasures

/// Participants without whom a part of the map would be on its own.
struct CutPoints: Rule {
  let description = RuleDescription(
    id: "cut-points", family: .load, nature: .gap,
    name: Wording("ここだけを通るつながり", "Parts that hang on one participant"),
    meaning: Wording(
      "一つの参加主体を除くと、3主体以上のまとまりがほかとつながらなくなります。分野の書かれていない図では、一主体でも挙げます。",
      "Without one participant, three others or more would be on their own; on a map without sectors, one."
    ),
    guardrail: Wording(
      "分野の書かれた図では、動く参加主体が15未満のときと、住民や住民組織については言いません。会議の同席もつながりに数え、本人・世帯は除いて見ます。",
      "On maps with sectors silent on fewer than fifteen actors, and on residents. Tables count as ties; households are set aside."
    ),
    evidence: [DocumentLines("000", 429, 960), DocumentLines("002", 2175, 2177)],
    actions: [.jointStructure, .facesKnown, .arrangement],
    examples: [
      .triggering(
        Wording("3機関が社協だけを通る", "Three hang on the council"),
        withTail(tied: false).network),
      .silent(
        Wording("3機関は包括ともつながる", "They have another way"),
        withTail(tied: true).network),
      .triggering(
        Wording("分野の書かれていない図の端", "The end of a chain on a map without sectors"),
        plain.network),
    ])

  private static var plain: ExampleTown {
    ExampleTown().with("甲").with("乙").with("丙").with("丁").with("戊")
      .tie("甲", "乙").tie("乙", "丙").tie("丙", "甲").tie("丙", "丁").tie("丁", "戊")
  }

  private static func withTail(tied: Bool) -> ExampleTown {
    let names = (1...12).map { "機関\($0)" }
    var town = names.reduce(ExampleTown().with("社協", "地域福祉")) { $0.with($1, "高齢") }
    for (number, name) in names.enumerated() {
      town = town.tie(name, names[(number + 1) % names.count])
    }
    town = town.with("団体甲", "障害").with("団体乙", "障害").with("団体丙", "障害")
      .star("社協", "機関1", "団体甲").star("団体甲", "団体乙", "団体丙")
    return tied ? town.tie("団体甲", "機関5").tie("団体乙", "機関6") : town
  }

  func statements(of town: Town) -> [Statement] {
    // Without sectors the ties are all that a map says, and researchers draw small ones.
    let isPlain = town.sectors.isEmpty
    guard isPlain ? town.people.count >= 5 : town.actorCount >= 15 else { return [] }
    let least = isPlain ? 1 : 3
    let away = Set(town.numbers(.household, .thing))
    var view = town.view
    view.meetings = .members
    view.without.formUnion(away.map { town.people[$0].id })
    let joint = town.network.graph(view, of: town.network)
    guard let cuts = try? ArticulationPoint().scores(on: joint.graph) else { return [] }
    let found = joint.graph.nodes.compactMap { node -> (number: Int, lost: [Int])? in
      guard cuts[node] == 1, let number = town.contacts.number[joint.nodes[node.index].id],
        number < town.people.count, isPlain || town.people[number].standing != .community
      else { return nil }
      let lost = self.lost(without: number, away: away, ofAtLeast: least, in: town)
      return lost.count >= least ? (number, lost) : nil
    }.sorted { ($1.lost.count, $0.number) < ($0.lost.count, $1.number) }
    guard let widest = found.first else { return [] }
    let (name, lost) = (town.names([widest.number]), town.names(widest.lost))
    let others = town.names(found.dropFirst().map(\.number))
    let hasPerson = found.contains { town.people[$0.number].has(.onePerson) }
    return [
      Statement(
        weight: .fixed(hasPerson ? 2 : 1), participants: town.ids(found.map(\.number)),
        figure: ("participants", Double(found.count)),
        openPairs: [
          Statement.OpenPair(
            from: town.ids(widest.lost),
            to: town.ids(
              (isPlain ? Array(town.people.indices) : town.numbers(.government, .agency)).filter {
                $0 != widest.number && !widest.lost.contains($0)
              }))
        ]
      ) { _ in
        Wording(
          "\(lost.japanese)は、図では\(name.japanese)だけを通ってほかとつながっています。"
            + (found.count > 1 ? "\(others.japanese)にも、そこだけを通る先があります。" : "")
            + "もう一本の道があると、担当が替わっても続きます。",
          "In the map \(lost.english) \(widest.lost.count == 1 ? "hangs" : "hang") on \(name.english)"
            + " alone." + (found.count > 1 ? " Others hang on \(others.english)." : "")
            + " A second way would outlast a change of post.")
      }
    ]
  }

  /// Who would be apart from the greatest part that is left, of those who hang together now.
  private func lost(
    without number: Int, away: Set<Int>, ofAtLeast least: Int, in town: Town
  ) -> [Int] {
    let whole = town.contacts.reach(from: [number], avoiding: away)
    var seen = away.union([number])
    var parts: [[Int]] = []
    for neighbor in town.contacts.links[number] where !seen.contains(neighbor) {
      let part = town.contacts.reach(from: [neighbor], avoiding: away.union([number]))
      seen.formUnion(part)
      parts.append(part.intersection(whole).filter { $0 < town.people.count }.sorted())
    }
    guard let greatest = parts.indices.max(by: { parts[$0].count < parts[$1].count }) else {
      return []
    }
    return parts.indices.filter { $0 != greatest && parts[$0].count >= least }
      .flatMap { parts[$0] }.sorted()
  }
}
