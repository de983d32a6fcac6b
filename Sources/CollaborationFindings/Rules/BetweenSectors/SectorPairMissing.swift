import CollaborationModel
import GraphCore

/// Two sectors without a single tie.
struct SectorPairMissing: Rule {
  let description = RuleDescription(
    id: "sector-pair-missing", family: .betweenSectors, nature: .gap,
    name: Wording("つながりのない分野の組", "Two sectors without a tie"),
    meaning: Wording(
      "二つの分野のあいだに、ふだん一緒に動くつながりが一つもありません。",
      "There is no working tie between two sectors."),
    guardrail: Wording(
      "どちらかの分野に参加主体がいないときは言いません。",
      "Silent where nobody belongs to one of the sectors."),
    evidence: [DocumentLines("000", 426), DocumentLines("002", 1984, 1986)],
    actions: [
      Action(
        Wording("複数部署が関わる体制の構築", "A body in which several departments take part"),
        for: .seniorManagers, source: DocumentLines("000", 426))
    ],
    examples: [])

  func statements(of town: Town) -> [Statement] {
    []
  }
}
