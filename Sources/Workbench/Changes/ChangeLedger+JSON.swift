import CollaborationModel
public import PlainText

extension ChangeLedger {
  /// The ledger as JSON, in the shape of the contract.
  public var json: JSONText {
    .object([
      ("before", before.json), ("after", after.json),
      (
        "participants",
        .object([
          ("added", .array(change.participantsAdded.map(Self.json))),
          ("removed", .array(change.participantsRemoved.map(Self.json))),
          ("changed", .array(change.participantsChanged.map(Self.json))),
        ])
      ),
      ("ties", ties),
      (
        "meetings",
        .object([
          ("added", .array(change.meetingsAdded.map(Self.json))),
          ("removed", .array(change.meetingsRemoved.map(Self.json))),
          ("changed", .array(change.meetingsChanged.map(Self.json))),
          ("seatsAdded", .array(change.seatsAdded.map(Self.json))),
          ("seatsRemoved", .array(change.seatsRemoved.map(Self.json))),
        ])
      ),
    ])
  }

  private var ties: JSONText {
    let lists = [
      ("added", change.tiesAdded), ("removed", change.tiesRemoved),
      ("deepened", change.tiesDeepened), ("weakened", change.tiesWeakened),
      ("fulfilled", change.wishesFulfilled), ("kindChanged", change.kindsChanged),
      ("statusChanged", change.statusesChanged), ("carrierChanged", change.carriersChanged),
      ("wanted", change.wishesAdded), ("noLongerWanted", change.wishesDropped),
    ]
    return .object(lists.map { (key: $0.0, value: .array($0.1.map(Self.json))) })
  }

  private static func json(_ entity: NetworkChange.Entity) -> JSONText {
    .object([("id", .string(entity.id)), ("name", .string(entity.name))])
  }

  private static func json(_ fact: NetworkChange.FactChange) -> JSONText {
    .object([
      ("id", .string(fact.id)), ("name", .string(fact.name)),
      ("fact", .string(fact.fact.rawValue)), ("before", JSONText(fact.before)),
      ("after", JSONText(fact.after)),
    ])
  }

  private static func json(_ tie: NetworkChange.TieChange) -> JSONText {
    .object([
      ("from", .string(tie.from)), ("to", .string(tie.to)), ("kind", .string(tie.kind)),
      ("directed", .boolean(tie.isDirected)), ("depthBefore", JSONText(tie.depthBefore)),
      ("depthAfter", JSONText(tie.depthAfter)), ("kindBefore", JSONText(tie.kindBefore)),
      ("statusBefore", JSONText(tie.statusBefore?.rawValue)),
      ("statusAfter", JSONText(tie.statusAfter?.rawValue)),
      ("carrierBefore", JSONText(tie.carrierBefore?.rawValue)),
      ("carrierAfter", JSONText(tie.carrierAfter?.rawValue)),
    ])
  }

  private static func json(_ seat: NetworkChange.SeatChange) -> JSONText {
    .object([("meeting", .string(seat.meeting)), ("participant", .string(seat.participant))])
  }
}
