/// A household with several needs at once (複合課題), as a document tells it: never a real
/// person's record.
public struct SupportCase: Hashable, Sendable, Identifiable {
  /// One step of the support as it was told.
  public struct Step: Hashable, Sendable {
    /// The id of who acts.
    public var participant: String?
    public var action: String

    public init(participant: String? = nil, action: String) {
      self.participant = participant
      self.action = action
    }
  }

  public var id: String
  public var title: String
  public var household: String?

  /// The id of the participant or meeting at whose door the household first stands.
  public var door: String?

  /// The functions that the household needs.
  public var functions: [String]
  public var steps: [Step]
  public var provenance: Provenance

  public init(
    id: String, title: String, household: String? = nil, door: String? = nil,
    functions: [String] = [], steps: [Step] = [], provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.title = title
    self.household = household
    self.door = door
    self.functions = functions
    self.steps = steps
    self.provenance = provenance
  }
}
