import CollaborationModel

/// What changed between two states of a network, as people read it; programs read
/// ``ChangeLedger/json``.
struct ChangeLedger {
  let change: NetworkChange
  let before: TimeSlice
  let after: TimeSlice
  private let language: Language
  private let names: [String: String]

  init(_ change: NetworkChange, before: TimeSlice, after: TimeSlice, language: Language) {
    self.change = change
    self.before = before
    self.after = after
    self.language = language
    let named =
      [after.network, before.network].flatMap { network in
        network.participants.map { ($0.id, $0.name) } + network.meetings.map { ($0.id, $0.name) }
      }
    names = Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  /// The kinds of change that there are, each with its lines. Every change stands once: a wish that
  /// came true is not told again as an added tie, nor another kind of tie as one that came and one
  /// that went.
  private var parts: [(title: String, lines: [String])] {
    let toldAlready = Set(
      change.wishesFulfilled.map(Identity.init) + change.kindsChanged.map(Identity.init))
    let formerly = Set(change.kindsChanged.map { Identity($0, kind: $0.kindBefore) })
    let added = change.tiesAdded.filter { !toldAlready.contains(Identity($0)) }
    let removed = change.tiesRemoved.filter { !formerly.contains(Identity($0)) }
    let parts: [(String, [String])] = [
      (say("加わった参加主体", "Participants added"), change.participantsAdded.map(\.name)),
      (say("なくなった参加主体", "Participants removed"), change.participantsRemoved.map(\.name)),
      (say("変わった参加主体", "Participants changed"), change.participantsChanged.map(line)),
      (say("できたつながり", "Ties added"), added.map(line)),
      (say("かなったつながり（つくりたい→できた）", "Wishes that came true"), change.wishesFulfilled.map(line)),
      (say("なくなったつながり", "Ties removed"), removed.map(line)),
      (say("種類や向きの変わったつながり", "Ties of another kind"), change.kindsChanged.map(kindLine)),
      (say("深まったつながり", "Ties deepened"), change.tiesDeepened.map(line)),
      (say("浅くなったつながり", "Ties weakened"), change.tiesWeakened.map(line)),
      (say("状態の変わったつながり", "Ties of another status"), change.statusesChanged.map(statusLine)),
      (say("担い手の変わったつながり", "Ties carried otherwise"), change.carriersChanged.map(carrierLine)),
      (say("新しくつくりたいつながり", "Wishes added"), change.wishesAdded.map(line)),
      (say("取り下げられたつくりたいつながり", "Wishes dropped"), change.wishesDropped.map(line)),
      (say("できた会議体", "Meetings added"), change.meetingsAdded.map(\.name)),
      (say("なくなった会議体", "Meetings removed"), change.meetingsRemoved.map(\.name)),
      (say("変わった会議体", "Meetings changed"), change.meetingsChanged.map(line)),
      (say("会議体に加わった委員", "Seats taken"), change.seatsAdded.map(line)),
      (say("会議体を離れた委員", "Seats given up"), change.seatsRemoved.map(line)),
    ]
    return parts.filter { !$0.1.isEmpty }
  }

  private var unchanged: String { say("変わったことはありません。", "Nothing changed.") }

  /// The two states, where their dates or what lies outside them need words.
  private var states: [String] {
    let slices = [(say("前", "Before"), before), (say("後", "After"), after)]
    guard slices.contains(where: { $0.1.leavesOut || $0.1.time.period != nil }) else { return [] }
    return slices.flatMap { name, slice in
      ["\(name): \(slice.sentence(in: language))", slice.emptySentence(in: language)]
        .compactMap { $0 }
    }
  }

  /// The ledger as text: a heading with its count for every kind of change that there is.
  var text: String {
    let written = parts.map { title, lines in
      "\(title) (\(lines.count))\n" + lines.map { "  \($0)\n" }.joined()
    }
    let head = states.isEmpty ? "" : states.map { "\($0)\n" }.joined() + "\n"
    return head + (written.isEmpty ? unchanged + "\n" : written.joined(separator: "\n"))
  }

  /// The ledger for a report.
  var markdown: String {
    var lines = ["# " + say("変化の一覧", "What changed")]
    if !states.isEmpty { lines += [""] + states.map { "- \(FindingsReport.escaped($0))" } }
    if parts.isEmpty { lines += ["", unchanged] }
    for (title, items) in parts {
      lines += ["", "## \(title) (\(items.count))", ""]
      lines += items.map { "- \(FindingsReport.escaped($0))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ tie: NetworkChange.TieChange) -> String {
    var line = "\(ends(tie))  \(tie.kind)"
    switch (tie.depthBefore, tie.depthAfter) {
    case (let before?, let after?) where before != after:
      line += say("  深さ \(before) → \(after)", "  depth \(before) → \(after)")
    case (nil, let depth?), (let depth?, nil): line += say("  深さ \(depth)", "  depth \(depth)")
    default: break
    }
    // A tie in trouble that came or went is told as one.
    if let status = tie.statusAfter ?? tie.statusBefore, status == .strained || status == .bad {
      line += say("（\(status.name(in: language))）", " (\(status.name(in: language)))")
    }
    return line
  }

  private func kindLine(_ tie: NetworkChange.TieChange) -> String {
    let former = tie.kindBefore ?? tie.kind
    return former == tie.kind
      ? "\(ends(tie))  \(tie.kind)" + say("（向きが変わった）", " (its direction)")
      : "\(ends(tie))  \(former) → \(tie.kind)"
  }

  private func statusLine(_ tie: NetworkChange.TieChange) -> String {
    let states = [tie.statusBefore, tie.statusAfter].compactMap { $0?.name(in: language) }
    return "\(ends(tie))  \(tie.kind)  \(states.joined(separator: " → "))"
  }

  private func carrierLine(_ tie: NetworkChange.TieChange) -> String {
    let carriers = [tie.carrierBefore, tie.carrierAfter].compactMap { $0?.name(in: language) }
    return "\(ends(tie))  \(tie.kind)  \(carriers.joined(separator: " → "))"
  }

  private func line(_ fact: NetworkChange.FactChange) -> String {
    "\(fact.name)  \(fact.fact.name)  \(fact.before ?? "—") → \(fact.after ?? "—")"
  }

  private func line(_ seat: NetworkChange.SeatChange) -> String {
    "\(name(seat.meeting)): \(name(seat.participant))"
  }

  private func ends(_ tie: NetworkChange.TieChange) -> String {
    "\(name(tie.from)) \(tie.isDirected ? "→" : "—") \(name(tie.to))"
  }

  private func name(_ id: String) -> String { names[id] ?? id }

  /// The two ends and the kind of a change, whichever way the tie leads.
  private struct Identity: Hashable {
    let ends: Set<String>
    let kind: String

    init(_ tie: NetworkChange.TieChange) { self.init(tie, kind: tie.kind) }

    init(_ tie: NetworkChange.TieChange, kind: String?) {
      ends = [tie.from, tie.to]
      self.kind = kind ?? tie.kind
    }
  }
}

extension NetworkChange.FactChange.Fact {
  /// What is stated, in words.
  fileprivate var name: String {
    switch self {
    case .name: say("名称", "name")
    case .kind: say("種別", "kind")
    case .sectors: say("分野", "sectors")
    case .tier: say("圏域", "tier")
    case .side: say("庁内外", "side")
    case .within: say("所属", "within")
    case .operation: say("運営形態", "operation")
    case .frequency: say("頻度", "frequency")
    }
  }
}
