/// A turning point that a document dates (節目): a reform, an opening, a new meeting.
public struct Milestone: Hashable, Sendable {
  /// When, as the document says it.
  public var when: String
  public var what: String
  public var provenance: Provenance

  public init(when: String, what: String, provenance: Provenance = Provenance()) {
    self.when = when
    self.what = what
    self.provenance = provenance
  }
}
