/// The rules of meetings and their rosters.
enum MeetingRules {
  static let all: [any Rule] = [
    MeetingsJoinSectors(), MeetingWithDecisionMaker(), MeetingsOverlap(), NoSharedTable(),
    OnlyTable(), MeetingWithoutDecisionMaker(),
  ]
}
