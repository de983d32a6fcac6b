import CollaborationModel
public import Reports

/// What changed between two states of a network, as people read it; programs read ``json``.
public struct ChangeLedger {
  let change: NetworkChange
  let before: TimeSlice
  let after: TimeSlice
  private let names: [String: String]

  init(_ change: NetworkChange, before: TimeSlice, after: TimeSlice) {
    self.change = change
    self.before = before
    self.after = after
    let named =
      [after.network, before.network].flatMap { network in
        network.participants.map { ($0.id, $0.name) } + network.meetings.map { ($0.id, $0.name) }
      }
    names = Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  /// The kinds of change that there are, each with its lines. Every change stands once: a wish that
  /// came true is not told again as an added tie, nor another kind of tie as one that came and one
  /// that went.
  private var parts: [(title: Wording, lines: [Wording])] {
    let toldAlready = Set(
      change.wishesFulfilled.map(Identity.init) + change.kindsChanged.map(Identity.init))
    let formerly = Set(change.kindsChanged.map { Identity($0, kind: $0.kindBefore) })
    let added = change.tiesAdded.filter { !toldAlready.contains(Identity($0)) }
    let removed = change.tiesRemoved.filter { !formerly.contains(Identity($0)) }
    let parts: [(Wording, [Wording])] = [
      (
        Wording("加わった参加主体", "Participants added"),
        change.participantsAdded.map { Wording($0.name, $0.name) }
      ),
      (
        Wording("なくなった参加主体", "Participants removed"),
        change.participantsRemoved.map { Wording($0.name, $0.name) }
      ),
      (Wording("変わった参加主体", "Participants changed"), change.participantsChanged.map(line)),
      (Wording("できたつながり", "Ties added"), added.map(line)),
      (Wording("かなったつながり（つくりたい→できた）", "Wishes that came true"), change.wishesFulfilled.map(line)),
      (Wording("なくなったつながり", "Ties removed"), removed.map(line)),
      (Wording("種類や向きの変わったつながり", "Ties of another kind"), change.kindsChanged.map(kindLine)),
      (Wording("深まったつながり", "Ties deepened"), change.tiesDeepened.map(line)),
      (Wording("浅くなったつながり", "Ties weakened"), change.tiesWeakened.map(line)),
      (Wording("状態の変わったつながり", "Ties of another status"), change.statusesChanged.map(statusLine)),
      (Wording("担い手の変わったつながり", "Ties carried otherwise"), change.carriersChanged.map(carrierLine)),
      (Wording("新しくつくりたいつながり", "Wishes added"), change.wishesAdded.map(line)),
      (Wording("取り下げられたつくりたいつながり", "Wishes dropped"), change.wishesDropped.map(line)),
      (Wording("できた会議体", "Meetings added"), change.meetingsAdded.map { Wording($0.name, $0.name) }),
      (
        Wording("なくなった会議体", "Meetings removed"),
        change.meetingsRemoved.map { Wording($0.name, $0.name) }
      ),
      (Wording("変わった会議体", "Meetings changed"), change.meetingsChanged.map(line)),
      (Wording("会議体に加わった委員", "Seats taken"), change.seatsAdded.map(line)),
      (Wording("会議体を離れた委員", "Seats given up"), change.seatsRemoved.map(line)),
    ]
    return parts.filter { !$0.1.isEmpty }
  }

  private var unchanged: Wording { Wording("変わったことはありません。", "Nothing changed.") }

  /// The two states, where their dates or what lies outside them need words.
  private var states: [Wording] {
    let slices = [(Wording("前: ", "Before: "), before), (Wording("後: ", "After: "), after)]
    guard slices.contains(where: { $0.1.leavesOut || $0.1.time.period != nil }) else { return [] }
    return slices.flatMap { name, slice in
      [name + slice.wording] + [slice.emptyWording].compactMap(\.self)
    }
  }

  /// The ledger under a title of its own.
  public var titled: ReportDocument {
    ReportDocument([.heading(Wording("変化の一覧", "What changed"), level: 1)] + report.blocks)
  }

  /// The ledger: a heading with its count for every kind of change that there is.
  public var report: ReportDocument {
    var report = ReportDocument()
    if !states.isEmpty { report.append(ReportList(of: states)) }
    if parts.isEmpty { report.append(unchanged) }
    for (title, lines) in parts {
      report.append(heading: "\(title) (\(lines.count))", level: 2)
      report.append(ReportList(of: lines))
    }
    return report
  }

  private func line(_ tie: NetworkChange.TieChange) -> Wording {
    var line: Wording = "\(ends(tie))  \(tie.kind)"
    switch (tie.depthBefore, tie.depthAfter) {
    case (let before?, let after?) where before != after:
      line += Wording("  深さ \(before) → \(after)", "  depth \(before) → \(after)")
    case (nil, let depth?), (let depth?, nil): line += Wording("  深さ \(depth)", "  depth \(depth)")
    default: break
    }
    // A tie in trouble that came or went is told as one.
    if let status = tie.statusAfter ?? tie.statusBefore, status == .strained || status == .bad {
      line += Wording("（", " (") + Wording { status.name(in: $0) } + Wording("）", ")")
    }
    return line
  }

  private func kindLine(_ tie: NetworkChange.TieChange) -> Wording {
    let former = tie.kindBefore ?? tie.kind
    return former == tie.kind
      ? "\(ends(tie))  \(tie.kind)" + Wording("（向きが変わった）", " (its direction)")
      : "\(ends(tie))  \(former) → \(tie.kind)"
  }

  private func statusLine(_ tie: NetworkChange.TieChange) -> Wording {
    let states = [tie.statusBefore, tie.statusAfter].compactMap(\.self)
      .map { status in Wording { status.name(in: $0) } }
    return "\(ends(tie))  \(tie.kind)  \(states.joined(by: " → "))"
  }

  private func carrierLine(_ tie: NetworkChange.TieChange) -> Wording {
    let carriers = [tie.carrierBefore, tie.carrierAfter].compactMap(\.self)
      .map { carrier in Wording { carrier.name(in: $0) } }
    return "\(ends(tie))  \(tie.kind)  \(carriers.joined(by: " → "))"
  }

  private func line(_ fact: NetworkChange.FactChange) -> Wording {
    "\(fact.name)  \(fact.fact.name)  \(fact.before ?? "—") → \(fact.after ?? "—")"
  }

  private func line(_ seat: NetworkChange.SeatChange) -> Wording {
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
  fileprivate var name: Wording {
    switch self {
    case .name: Wording("名称", "name")
    case .kind: Wording("種別", "kind")
    case .sectors: Wording("分野", "sectors")
    case .tier: Wording("圏域", "tier")
    case .side: Wording("庁内外", "side")
    case .within: Wording("所属", "within")
    case .operation: Wording("運営形態", "operation")
    case .frequency: Wording("頻度", "frequency")
    }
  }
}
