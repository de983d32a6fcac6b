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
}

extension FormReader {
  /// Looks up every id that the file names.
  func checkReferences() {
    for reference in references {
      switch reference.meaning {
      case .source:
        if sourceIDs[reference.id] == nil { reportUnknown(reference, among: sourceIDs.all) }
      case .participantOrMeeting:
        if ids[reference.id] == nil { reportUnknown(reference, among: ids.all) }
      case .participant:
        guard let registration = ids[reference.id] else {
          reportUnknown(reference, among: ids.all)
          continue
        }
        if registration.isMeeting {
          log.report(.notAParticipant(reference.id), at: reference.place)
        }
      }
    }
  }

  private func reportUnknown(_ reference: IDReference, among known: [String]) {
    let similar = log.isCrowded ? [] : Similarity.nearest(to: reference.id, among: known)
    log.report(
      .unknownID(reference.id, of: reference.meaning, similar: similar), at: reference.place)
  }
}
