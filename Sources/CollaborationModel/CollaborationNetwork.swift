/// Who works with whom in one place: the data of a ネットワーク形成図.
///
/// A value with everything a file says, at all of its times. ``network(asOf:)`` gives the network of
/// one day, and ``graph(_:)`` what measures work on.
public struct CollaborationNetwork: Equatable, Sendable {
  public var id: String?
  public var name: String
  public var englishName: String?
  public var municipality: Municipality?

  /// The question that was asked of those who answered.
  public var question: String?

  /// The time that the network describes (時点).
  public var asOf: CalendarPeriod?

  /// The edition of the map (版), as the team counts them.
  public var edition: String?
  public var licence: String?
  public var note: String?
  public var sources: [Source]

  /// The words that ship with the package and, after them, those the file declares.
  public var vocabulary: Vocabulary

  /// The words that the file itself declares.
  public var declared: Vocabulary
  public var participants: [Participant]
  public var ties: [Tie]
  public var meetings: [Meeting]
  public var statedGaps: [StatedGap]
  public var cases: [SupportCase]
  public var milestones: [Milestone]

  /// The ids of the rules that should speak of this network: for teaching patterns and tests.
  public var expectedFindings: [String]

  public init(
    id: String? = nil, name: String, englishName: String? = nil,
    municipality: Municipality? = nil, question: String? = nil, asOf: CalendarPeriod? = nil,
    edition: String? = nil, licence: String? = nil, note: String? = nil, sources: [Source] = [],
    vocabulary: Vocabulary = Vocabulary(), declared: Vocabulary = Vocabulary(),
    participants: [Participant] = [], ties: [Tie] = [], meetings: [Meeting] = [],
    statedGaps: [StatedGap] = [], cases: [SupportCase] = [], milestones: [Milestone] = [],
    expectedFindings: [String] = []
  ) {
    self.id = id
    self.name = name
    self.englishName = englishName
    self.municipality = municipality
    self.question = question
    self.asOf = asOf
    self.edition = edition
    self.licence = licence
    self.note = note
    self.sources = sources
    self.vocabulary = vocabulary
    self.declared = declared
    self.participants = participants
    self.ties = ties
    self.meetings = meetings
    self.statedGaps = statedGaps
    self.cases = cases
    self.milestones = milestones
    self.expectedFindings = expectedFindings
  }

  /// The participant with an id.
  public func participant(_ id: String) -> Participant? { participants.first { $0.id == id } }

  /// The meeting with an id.
  public func meeting(_ id: String) -> Meeting? { meetings.first { $0.id == id } }
}
