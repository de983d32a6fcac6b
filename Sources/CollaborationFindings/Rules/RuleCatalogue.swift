/// All rules, family by family.
public enum RuleCatalogue {
  public static let all: [any Rule] =
    [SectorPairMissing()] + OutwardRules.all + ResidentRules.all + FunctionRules.all
    + VerticalRules.all + BorderRules.all

  /// The rule of an id.
  public static func rule(_ id: String) -> (any Rule)? { all.first { $0.description.id == id } }
}
