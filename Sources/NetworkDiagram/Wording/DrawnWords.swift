import CollaborationModel

/// What a map says of everything drawn in words, for those who listen to it or search it.
struct DrawnWords {
  private let network: CollaborationNetwork
  private let isJapanese: Bool
  private let language: Language
  private let legend: LegendWords
  private let ties: [[String]: [Tie]]
  private let names: [String: String]

  init(_ network: CollaborationNetwork, _ language: Language) {
    self.network = network
    self.language = language
    isJapanese = language == .japanese
    legend = LegendWords(language)
    ties = Dictionary(grouping: network.ties) { [$0.from, $0.to].sorted() }
    let all =
      network.participants.map { ($0.id, $0.name) } + network.meetings.map { ($0.id, $0.name) }
    names = Dictionary(all, uniquingKeysWith: { first, _ in first })
  }

  func name(of id: String) -> String { names[id] ?? id }

  /// What a line is called: its two ends, with an arrow where it has one head.
  func title(of edge: EdgeMark) -> String {
    "\(name(of: edge.from)) \(edge.heads == .forward ? "->" : "--") \(name(of: edge.to))"
  }

  func description(ofNode id: String) -> String {
    if let participant = network.participant(id) { return description(of: participant) }
    guard let meeting = network.meeting(id) else { return "" }
    let members = meeting.members.map { name(of: $0.participant) }
    return sentence([
      legend.meeting, meeting.frequency, meeting.purpose,
      members.isEmpty
        ? nil
        : "\(isJapanese ? "構成員：" : "members: ")\(members.joined(separator: legend.listComma))",
    ])
  }

  private func description(of participant: Participant) -> String {
    let vocabulary = network.vocabulary
    let kind = vocabulary.participantKinds.first { $0.id == participant.kind }
    let sectors = participant.sectors.map {
      vocabulary.sector($0)?.term.name(in: language) ?? $0
    }
    let tier = participant.tier.map { id in
      vocabulary.tiers.first { $0.id == id }?.name(in: language) ?? id
    }
    return sentence([
      kind?.name(in: language) ?? participant.kind, participant.reading,
      sectors.isEmpty
        ? nil : "\(isJapanese ? "分野：" : "sectors: ")\(sectors.joined(separator: legend.listComma))",
      tier.map { "\(isJapanese ? "圏域：" : "tier: ")\($0)" },
      participant.side.map(legend.side),
      participant.count.map { isJapanese ? "\($0)か所（人）" : "\($0) of the kind" },
    ])
  }

  func description(of edge: EdgeMark) -> String {
    switch edge.line {
    case .seat, .occasionalSeat, .proposed: return legend.meaning(of: edge)
    default: break
    }
    let ties = ties[[edge.from, edge.to].sorted()] ?? []
    return ties.map(description).joined(separator: isJapanese ? "／" : "; ")
  }

  private func description(of tie: Tie) -> String {
    let kind = network.vocabulary.tieKind(tie.kind)?.term.name(in: language) ?? tie.kind
    return sentence([
      tie.isDirected ? legend.noted(kind, "\(name(of: tie.from)) → \(name(of: tie.to))") : kind,
      tie.label,
      tie.depth.map { isJapanese ? "深さ\($0.level)" : "depth \($0.level)" },
      tie.carrier.map(legend.carrier),
      tie.status == .existing ? nil : status(tie.status),
    ])
  }

  private func status(_ status: Tie.Status) -> String {
    switch status {
    case .existing: ""
    case .wanted:
      legend.meaning(of: EdgeMark(from: "", to: "", line: .wanted, heads: .none, depth: nil))
    case .strained: legend.trouble(.strained) ?? ""
    case .bad: isJapanese ? "うまくいっていない" : "bad"
    case .ended: isJapanese ? "終わった連携" : "ended"
    }
  }

  private func sentence(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: isJapanese ? "、" : ", ")
  }
}
