import CollaborationModel

/// Two participants of different sectors who work together, and what their ties say.
struct SectorDyad: Sendable {
  /// The participant of the pair's first sector.
  let first: String

  /// The participant of the pair's second sector.
  let second: String

  /// The working ties between them, in the order of the file.
  let ties: [Tie]

  /// Which way the ties lead.
  enum Way: Sendable {
    case forward, backward, both
  }

  var way: Way {
    if ties.contains(where: { !$0.isDirected }) { return .both }
    let forward = ties.contains { $0.from == first }
    let backward = ties.contains { $0.from == second }
    return forward && backward ? .both : forward ? .forward : .backward
  }

  /// Whether one person carries all that is said of; `nil` where nothing is said.
  var isPersonal: Bool? {
    let carriers = ties.compactMap(\.carrier)
    return carriers.isEmpty ? nil : carriers.allSatisfy { $0 == .person }
  }

  /// Whether a meeting, a form or an arrangement carries it.
  var isInstitutional: Bool {
    ties.contains { $0.carrier == .institution || $0.carrier == .meeting }
  }

  /// The greatest depth that is stated.
  var depth: Int? { ties.compactMap(\.depth?.level).max() }

  /// Whether nothing more than information passes: by the depth where one is stated, else by the kind.
  var stopsAtInformation: Bool {
    if let depth { return depth <= 1 }
    return ties.allSatisfy {
      [TieKindID.sharedInformation, TieKindID.givenInformation].contains($0.kind)
    }
  }

  /// The tie as a finding shows it.
  var findingTie: FindingTie {
    let isStrained = ties.allSatisfy { $0.status == .strained }
    let isBackward = way == .backward
    return FindingTie(
      from: isBackward ? second : first, to: isBackward ? first : second,
      state: isStrained ? .strained : .present)
  }
}
