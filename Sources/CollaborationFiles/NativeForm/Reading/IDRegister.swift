/// The ids that a file gives, and where it gives them.
struct IDRegister {
  struct Registration {
    let line: Int
    let isMeeting: Bool
  }

  private var registrations: [String: Registration] = [:]

  /// In the order of the file.
  private(set) var all: [String] = []

  subscript(id: String) -> Registration? { registrations[id] }

  /// Takes an id in, and returns who has it already.
  mutating func register(_ id: String, at place: SourcePlace, isMeeting: Bool) -> Registration? {
    if let first = registrations[id] { return first }
    registrations[id] = Registration(line: place.line, isMeeting: isMeeting)
    all.append(id)
    return nil
  }
}

/// A place where a file names an id that it gives elsewhere.
struct IDReference {
  let id: String
  let meaning: Fault.Reference
  let place: SourcePlace

  /// What is lost where the id names nobody.
  let cost: FaultLog.Cost
}

extension FormReader {
  /// Looks up every id that the file names.
  func checkReferences() {
    var labels: Set<String> = []
    for reference in references {
      switch reference.meaning {
      case .source:
        if sourceIDs[reference.id] == nil { reportUnknown(reference, among: sourceIDs.all) }
      case .participantOrMeeting:
        if ids[reference.id] == nil { reportUnknown(reference, among: ids.all) }
      case .participant:
        if ids[reference.id] == nil { reportUnknown(reference, among: ids.all) }
        checkIsParticipant(reference)
      case .whole:
        // A department that is on no map of its own still says where its sections belong.
        if ids[reference.id] == nil, labels.insert(reference.id).inserted {
          log.report(
            .withinIsLabel(reference.id, similar: similar(to: reference.id, among: ids.all)),
            at: reference.place)
        }
        checkIsParticipant(reference)
      }
    }
  }

  private func checkIsParticipant(_ reference: IDReference) {
    guard ids[reference.id]?.isMeeting == true else { return }
    log.report(.notAParticipant(reference.id), at: reference.place, costing: reference.cost)
  }

  private func reportUnknown(_ reference: IDReference, among known: [String]) {
    log.report(
      .unknownID(
        reference.id, of: reference.meaning, similar: similar(to: reference.id, among: known)),
      at: reference.place, costing: reference.cost)
  }

  private func similar(to id: String, among known: [String]) -> [String] {
    log.isCrowded ? [] : Similarity.nearest(to: id, among: known)
  }
}
