public import CollaborationModel

/// A 取組 that the documents pair with a gap: a possibility for those who may take part in it.
public struct Action: Hashable, Sendable {
  /// Who may take part, in the words of the documents. Nobody is made responsible by it.
  public enum Audience: String, Hashable, Sendable, CaseIterable {
    case seniorManagers = "部課長級"
    case staff = "担当者"
    case councilOfSocialWelfare = "社協"
    case prefecture = "都道府県"
    case state = "国"
    case residents = "住民・団体"
  }

  public let name: Wording
  public let audience: [Audience]
  public let source: DocumentLines

  public init(_ name: Wording, for audience: Audience..., source: DocumentLines) {
    self.name = name
    self.audience = audience
    self.source = source
  }
}
