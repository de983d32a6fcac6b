import CollaborationModel
import PlainText

/// What changed between two states of a network, as people and programs read it.
struct ChangeLedger {
  let change: NetworkChange
  private let names: [String: String]

  init(_ change: NetworkChange, before: CollaborationNetwork, after: CollaborationNetwork) {
    self.change = change
    let named =
      [after, before].flatMap { network in
        network.participants.map { ($0.id, $0.name) } + network.meetings.map { ($0.id, $0.name) }
      }
    names = Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  /// The ledger as JSON, in the shape of the contract.
  var json: JSONText {
    [
      "participants": [
        "added": .array(change.participantsAdded.map(Self.json)),
        "removed": .array(change.participantsRemoved.map(Self.json)),
      ],
      "ties": [
        "added": .array(change.tiesAdded.map(Self.json)),
        "removed": .array(change.tiesRemoved.map(Self.json)),
        "deepened": .array(change.tiesDeepened.map(Self.json)),
        "weakened": .array(change.tiesWeakened.map(Self.json)),
      ],
      "meetings": [
        "added": .array(change.meetingsAdded.map(Self.json)),
        "removed": .array(change.meetingsRemoved.map(Self.json)),
        "seatsAdded": .array(change.seatsAdded.map(Self.json)),
        "seatsRemoved": .array(change.seatsRemoved.map(Self.json)),
      ],
    ]
  }

  private static func json(_ entity: NetworkChange.Entity) -> JSONText {
    ["id": .string(entity.id), "name": .string(entity.name)]
  }

  private static func json(_ tie: NetworkChange.TieChange) -> JSONText {
    [
      "from": .string(tie.from), "to": .string(tie.to), "kind": .string(tie.kind),
      "directed": .boolean(tie.isDirected), "depthBefore": JSONText(tie.depthBefore),
      "depthAfter": JSONText(tie.depthAfter),
    ]
  }

  private static func json(_ seat: NetworkChange.SeatChange) -> JSONText {
    ["meeting": .string(seat.meeting), "participant": .string(seat.participant)]
  }

  /// The ledger as text: a heading with its count for every kind of change that there is.
  var text: String {
    let parts: [(String, [String])] = [
      (say("加わった参加主体", "Participants added"), change.participantsAdded.map(\.name)),
      (say("なくなった参加主体", "Participants removed"), change.participantsRemoved.map(\.name)),
      (say("できたつながり", "Ties added"), change.tiesAdded.map(line)),
      (say("なくなったつながり", "Ties removed"), change.tiesRemoved.map(line)),
      (say("深まったつながり", "Ties deepened"), change.tiesDeepened.map(line)),
      (say("浅くなったつながり", "Ties weakened"), change.tiesWeakened.map(line)),
      (say("できた会議体", "Meetings added"), change.meetingsAdded.map(\.name)),
      (say("なくなった会議体", "Meetings removed"), change.meetingsRemoved.map(\.name)),
      (say("会議体に加わった委員", "Seats taken"), change.seatsAdded.map(line)),
      (say("会議体を離れた委員", "Seats given up"), change.seatsRemoved.map(line)),
    ]
    let written = parts.filter { !$0.1.isEmpty }.map { title, lines in
      "\(title) (\(lines.count))\n" + lines.map { "  \($0)\n" }.joined()
    }
    return written.isEmpty
      ? say("変わったことはありません。\n", "Nothing changed.\n") : written.joined(separator: "\n")
  }

  private func line(_ tie: NetworkChange.TieChange) -> String {
    let arrow = tie.isDirected ? "→" : "—"
    var line = "\(name(tie.from)) \(arrow) \(name(tie.to))  \(tie.kind)"
    switch (tie.depthBefore, tie.depthAfter) {
    case (let before?, let after?) where before != after:
      line += say("  深さ \(before) → \(after)", "  depth \(before) → \(after)")
    case (nil, let depth?), (let depth?, nil): line += say("  深さ \(depth)", "  depth \(depth)")
    default: break
    }
    return line
  }

  private func line(_ seat: NetworkChange.SeatChange) -> String {
    "\(name(seat.meeting)): \(name(seat.participant))"
  }

  private func name(_ id: String) -> String { names[id] ?? id }
}
