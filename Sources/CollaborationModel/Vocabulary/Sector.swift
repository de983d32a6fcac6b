/// A field of work (分野): 高齢, 障害, 子ども, 教育, まちづくり and so on.
public struct Sector: Hashable, Sendable, Identifiable {
  public let term: Term

  /// The id of the ``SectorGroup`` that the sector belongs to.
  public let group: String

  public var id: String { term.id }

  public init(term: Term, group: String) {
    self.term = term
    self.group = group
  }
}

/// A family of sectors, and on which side of the documents' first split (福祉 / 福祉以外) it lies.
public struct SectorGroup: Hashable, Sendable, Identifiable {
  public let term: Term
  public let isWelfare: Bool

  public var id: String { term.id }

  public init(term: Term, isWelfare: Bool) {
    self.term = term
    self.isWelfare = isWelfare
  }
}
