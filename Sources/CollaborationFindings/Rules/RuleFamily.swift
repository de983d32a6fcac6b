public import CollaborationModel

/// The families of rules, in the order in which findings of equal weight are printed.
public enum RuleFamily: String, CaseIterable, Sendable {
  case betweenSectors, outward, residents, functions, vertical, borders, load, meetings, reports
  case time

  public var name: Wording {
    switch self {
    case .betweenSectors: Wording("分野のあいだ", "Between sectors")
    case .outward: Wording("福祉の外へ", "Beyond welfare")
    case .residents: Wording("住民", "Residents")
    case .functions: Wording("機能", "Functions")
    case .vertical: Wording("現場から施策へ", "From case work to policy")
    case .borders: Wording("所管・地区の境", "Jurisdictions and districts")
    case .load: Wording("集中と引継ぎ", "Load and loss")
    case .meetings: Wording("会議体", "Meetings")
    case .reports: Wording("双方の回答", "Two reports of one tie")
    case .time: Wording("時間の経過", "Time")
    }
  }
}
