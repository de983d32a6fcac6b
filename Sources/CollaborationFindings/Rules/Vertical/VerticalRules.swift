/// The rules that follow the way from case work to policy.
enum VerticalRules {
  static let all: [any Rule] = [
    PolicyReached(), DecisionMakerInvolved(), PolicyUnreachable(), NoDecisionMaker(),
    LeadersThroughOne(),
  ]
}
