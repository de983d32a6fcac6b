/// All rules, family by family.
public enum RuleCatalogue {
  public static let all: [any Rule] = [
    BetweenSectorsRules.all, OutwardRules.all, ResidentRules.all, FunctionRules.all,
    VerticalRules.all, BorderRules.all, LoadRules.all, MeetingRules.all, ReportRules.all,
    TimeRules.all,
  ].flatMap { $0 }

  /// The rule of an id.
  public static func rule(_ id: String) -> (any Rule)? { all.first { $0.description.id == id } }
}
