import CollaborationModel

/// A page of a split map on which those who are at home elsewhere stand gathered, one box for each
/// page that they are at home on: for pages that cannot hold each of them by itself.
///
/// Meetings of other pages stay by themselves, since a seat is not a tie of their members' boxes.
struct GatheredNeighbours {
  let network: CollaborationNetwork

  /// The page that each box and each meeting refers to, by id.
  let references: [String: Int]

  /// - Parameters:
  ///   - page: the page with everybody on it.
  ///   - references: the page on which those from outside are at home, by id.
  ///   - names: the names of all pages, from the first.
  init(
    _ page: CollaborationNetwork, _ references: [String: Int], names: [String],
    language: Language
  ) {
    let taken = Set(page.participants.map(\.id) + page.meetings.map(\.id))
    func box(_ home: Int) -> String {
      var id = "elsewhere:\(home)"
      while taken.contains(id) { id += "'" }
      return id
    }
    var boxes: [String: String] = [:]
    var sizes: [Int: Int] = [:]
    for participant in page.participants {
      guard let home = references[participant.id] else { continue }
      boxes[participant.id] = box(home)
      sizes[home, default: 0] += 1
    }
    var network = page
    network.participants.removeAll { boxes[$0.id] != nil }
    let words = LegendWords(language)
    network.participants += sizes.sorted { $0.key < $1.key }.map { home, size in
      Participant(
        id: box(home), name: words.others(size, of: names[home - 1]),
        kind: "agency")
    }
    let outside = Set(boxes.values)
    network.ties = page.ties.compactMap { tie in
      var tie = tie
      tie.from = boxes[tie.from] ?? tie.from
      tie.to = boxes[tie.to] ?? tie.to
      // A tie between two boxes of other pages is drawn on those pages.
      return outside.contains(tie.from) && outside.contains(tie.to) ? nil : tie
    }
    for index in network.meetings.indices {
      var seated: Set<String> = []
      network.meetings[index].members = page.meetings[index].members.compactMap { seat in
        var seat = seat
        seat.participant = boxes[seat.participant] ?? seat.participant
        return seated.insert(seat.participant).inserted ? seat : nil
      }
    }
    self.network = network
    let pages = sizes.keys.map { (box($0), $0) }
    self.references = Dictionary(
      pages + references.filter { boxes[$0.key] == nil }.map { ($0.key, $0.value) },
      uniquingKeysWith: { first, _ in first })
  }
}
