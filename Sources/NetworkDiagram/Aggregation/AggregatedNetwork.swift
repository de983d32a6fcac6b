public import CollaborationModel

/// A network whose participants are gathered in boxes, each drawn as one: a way to map a large
/// network on a page without making anything illegible.
///
/// A box says how many it gathers and how many ties run between them; a line between two boxes says
/// how many ties it stands for.
public struct AggregatedNetwork: Sendable {
  /// What participants are gathered by.
  public enum Grouping: String, Hashable, Sendable, CaseIterable {
    /// The department or body that they are part of in the end (部 > 課 > 係).
    case within
    /// Their main sector.
    case sector
  }

  /// The network of the boxes. Meetings keep their seats, one for each box.
  public let network: CollaborationNetwork

  /// What a map writes in each box, by its id.
  public let captions: [String: String]

  /// - Complexity: O(*n*·*d* + *m*), for *n* participants nested *d* deep and *m* ties and seats.
  public init(
    _ network: CollaborationNetwork, by grouping: Grouping, language: Language = .japanese
  ) {
    let boxes = BoxAssignment(network, by: grouping, language: language)
    var whole = network
    whole.participants = boxes.boxes
    var internalTies: [String: Int] = [:]
    whole.ties = network.ties.compactMap { tie in
      var tie = tie
      tie.from = boxes.box(of: tie.from)
      tie.to = boxes.box(of: tie.to)
      // A tie inside a box is no line; the box says how many there are.
      guard tie.from == tie.to else { return tie }
      if tie.status != .wanted, tie.status != .ended { internalTies[tie.from, default: 0] += 1 }
      return nil
    }
    for index in whole.meetings.indices {
      var seated: Set<String> = []
      whole.meetings[index].members = network.meetings[index].members.compactMap { seat in
        var seat = seat
        seat.participant = boxes.box(of: seat.participant)
        return seated.insert(seat.participant).inserted ? seat : nil
      }
    }
    whole.statedGaps = []
    whole.cases = []
    self.network = whole
    captions = boxes.sizes.reduce(into: [:]) { captions, box in
      guard box.value > 1 else { return }
      captions[box.key] = Self.caption(box.value, internalTies[box.key] ?? 0, language)
    }
  }

  private static func caption(_ members: Int, _ ties: Int, _ language: Language) -> String {
    language == .japanese
      ? "（\(members)主体・内部\(ties)本）" : "(\(members) inside, \(ties) ties)"
  }
}

/// Who is in which box.
private struct BoxAssignment {
  /// The boxes as participants, in the order of their first members.
  private(set) var boxes: [Participant] = []

  /// How many each box gathers, by its id.
  private(set) var sizes: [String: Int] = [:]
  private var boxOf: [String: String] = [:]

  init(_ network: CollaborationNetwork, by grouping: AggregatedNetwork.Grouping, language: Language)
  {
    let participants = Dictionary(
      network.participants.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for participant in network.participants {
      let box =
        switch grouping {
        case .within: Self.outermost(of: participant, in: participants)
        case .sector: Self.sector(of: participant, network.vocabulary, language)
        }
      boxOf[participant.id] = box.id
      sizes[box.id, default: 0] += 1
      if sizes[box.id] == 1 { boxes.append(box) }
    }
  }

  /// A meeting stands for itself.
  func box(of id: String) -> String { boxOf[id] ?? id }

  private static func outermost(of participant: Participant, in all: [String: Participant])
    -> Participant
  {
    var current = participant
    // A chain cannot be longer than everybody, so that a ring of parents ends too.
    for _ in 0..<all.count {
      guard let parent = current.within.flatMap({ all[$0] }) else { break }
      current = parent
    }
    return current
  }

  private static func sector(
    of participant: Participant, _ vocabulary: Vocabulary, _ language: Language
  ) -> Participant {
    let id = participant.sectors.first
    let name =
      id.map { vocabulary.sector($0)?.term.name(in: language) ?? $0 }
      ?? (language == .japanese ? "分野の記載なし" : "no sector stated")
    return Participant(
      id: "sector:\(id ?? "")", name: name, kind: "area", sectors: id.map { [$0] } ?? [])
  }
}
