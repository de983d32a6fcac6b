/// Where a source says something: the source's id and the lines or pages in it.
public struct Evidence: Hashable, Sendable {
  /// The id of a ``Source``; `nil` stands for the network's only or first source.
  public var source: String?

  /// Lines or pages as the source counts them: `6183`, `6300-6304`.
  public var lines: [String]

  public init(source: String? = nil, lines: [String] = []) {
    self.source = source
    self.lines = lines
  }
}

/// A document that a network was taken from (出典).
public struct Source: Hashable, Sendable, Identifiable {
  public var id: String
  public var title: String
  public var publisher: String?
  public var year: String?
  public var address: String?
  public var licence: String?
  public var note: String?

  public init(
    id: String, title: String, publisher: String? = nil, year: String? = nil,
    address: String? = nil, licence: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.year = year
    self.address = address
    self.licence = licence
    self.note = note
  }
}

/// What every part of a network carries beside its own facts.
public struct Provenance: Hashable, Sendable {
  public var evidence: [Evidence]

  /// Whether the source does not say it in so many words.
  public var isInferred: Bool
  public var note: String?

  public init(evidence: [Evidence] = [], isInferred: Bool = false, note: String? = nil) {
    self.evidence = evidence
    self.isInferred = isInferred
    self.note = note
  }
}
