/// On which side of the collaboration a participant stands.
public enum Standing: String, Hashable, Sendable, CaseIterable {
  /// The person or household that is supported (本人・世帯).
  case household

  /// Residents, their groups and places (住民・地域).
  case community

  /// The town hall (行政).
  case government

  /// Agencies, companies and professionals outside it (機関).
  case agency

  /// What does not act itself: a theme, a programme, a tool, an area.
  case thing

  public func name(in language: Language) -> String {
    switch self {
    case .household: language == .japanese ? "本人・世帯" : "household"
    case .community: language == .japanese ? "住民・地域" : "community"
    case .government: language == .japanese ? "行政" : "town hall"
    case .agency: language == .japanese ? "機関" : "agency"
    case .thing: language == .japanese ? "主体でないもの" : "no actor"
    }
  }
}
