/// A kind of tie (連携の種類): 情報共有, つなぎ, 委託 and so on.
public struct TieKind: Hashable, Sendable, Identifiable {
  /// What a kind of tie is evidence of.
  public enum Nature: String, Hashable, Sendable, CaseIterable {
    /// People work with each other: the ties that measures count by default.
    case working
    /// The organisation chart, a contract or a grant: it does not say that anybody works together.
    case formal
    /// A relation that does harm (たらいまわし, 排除): never collaboration, whatever its status.
    case adverse
    /// One unit became another (改組): history, not a tie between two living bodies.
    case lineage
  }

  public let term: Term
  public let nature: Nature

  /// Whether a tie of this kind has a direction unless the data say otherwise.
  public let isDirected: Bool

  public var id: String { term.id }

  public init(term: Term, nature: Nature, isDirected: Bool) {
    self.term = term
    self.nature = nature
    self.isDirected = isDirected
  }
}
