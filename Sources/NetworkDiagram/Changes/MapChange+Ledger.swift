import CollaborationModel

extension MapChange {
  /// How many of a kind are listed by name on the page.
  private static let listed = 24

  /// The changes as a list for the page (変化の一覧): a line for each kind that there is.
  func ledger(_ words: LegendWords) -> [String] {
    let people = network.participants.map { ($0.id, $0.name) }
    let tables = network.meetings.map { ($0.id, $0.name) }
    let names = Dictionary(people + tables, uniquingKeysWith: { first, _ in first })
    func pairs(_ edges: [EdgeMark]) -> [String] {
      edges.map { edge in
        let pair = "\(names[edge.from] ?? edge.from)―\(names[edge.to] ?? edge.to)"
        let reasons = reasons[[edge.from, edge.to].sorted()] ?? []
        guard edge.change != nil, edge.change != .lost, !reasons.isEmpty else { return pair }
        let texts = reasons.map { $0.text(network.vocabulary, in: words.language) }
        return words.noted(pair, texts.joined(separator: words.listComma))
      }
    }
    var lines = EdgeMark.Change.allCases.compactMap { change -> String? in
      line(
        "\(change.sign) \(words.change(change))", pairs(edges.filter { $0.change == change }), words
      )
    }
    if let line = line(words.newTrouble, pairs(newTrouble), words) { lines.append(line) }
    for (badge, ids) in [(NodeBadge.joined, joined), (.left, left)] {
      let members = (people + tables).filter { ids.contains($0.0) }.map(\.1)
      if let line = line(words.presence(badge), members, words) { lines.append(line) }
    }
    return lines.isEmpty ? [words.noChange] : lines
  }

  private func line(_ heading: String, _ items: [String], _ words: LegendWords) -> String? {
    guard !items.isEmpty else { return nil }
    let rest = items.count - Self.listed
    let shown = items.prefix(Self.listed).joined(separator: words.listComma)
    return words.counted(heading, items.count) + shown + (rest > 0 ? words.others(rest) : "")
  }
}
