/// Something that a participant is, beside where it stands, and that kind, roles and functions do
/// not always say.
public enum Trait: String, Hashable, Sendable, CaseIterable {
  /// One person, and neither a body with staff nor a profession of many.
  case onePerson = "one-person"

  /// Coordinates others.
  case coordinator

  /// 首長, 財政, 企画, 人事 and the like, who decide on the town's means.
  case leader

  /// Can decide on the spot: a head of the town, a department or a division.
  case decisionMaker = "decision-maker"

  /// Makes policy.
  case policyMaker = "policy-maker"

  /// A group of those concerned (当事者団体).
  case peerGroup = "peer-group"

  /// A body of the prefecture, such as 児童相談所.
  case prefectural

  /// The whole municipality as one participant.
  case wholeMunicipality = "whole-municipality"

  public func name(in language: Language) -> String {
    switch self {
    case .onePerson: language == .japanese ? "一人" : "one person"
    case .coordinator: language == .japanese ? "調整役" : "coordinator"
    case .leader: language == .japanese ? "首長・財政など" : "head or means of the town"
    case .decisionMaker: language == .japanese ? "決められる人" : "decision maker"
    case .policyMaker: language == .japanese ? "施策形成" : "policy maker"
    case .peerGroup: language == .japanese ? "当事者団体" : "peer group"
    case .prefectural: language == .japanese ? "都道府県の機関" : "body of the prefecture"
    case .wholeMunicipality: language == .japanese ? "自治体全体" : "whole municipality"
    }
  }
}
