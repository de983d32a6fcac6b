public import CollaborationModel

/// Which ties a figure is made of, as people ask for it.
public struct ViewRequest: Sendable {
  /// The kinds of tie in any spelling; `nil` for all working ones.
  public let kinds: [String]?
  public let includesFormalKinds: Bool
  public let minimumDepth: Int?
  public let isDirected: Bool
  public let isWeighted: Bool
  public let meetings: NetworkView.Meetings
  public let asOf: CalendarPeriod?

  /// The ids of whom to leave out.
  public let without: [String]

  /// - Throws: ``RequestError`` for a depth that there is not.
  public init(
    kinds: [String]? = nil, includesFormalKinds: Bool = false, minimumDepth: Int? = nil,
    isDirected: Bool = false, isWeighted: Bool = false, meetings: NetworkView.Meetings = .none,
    asOf: CalendarPeriod? = nil, without: [String] = []
  ) throws(RequestError) {
    if let minimumDepth, !(1...5).contains(minimumDepth) {
      throw RequestError(
        .request, "--min-depth は 1〜5 で指定してください。", "--min-depth goes from 1 to 5")
    }
    self.kinds = kinds
    self.includesFormalKinds = includesFormalKinds
    self.minimumDepth = minimumDepth
    self.isDirected = isDirected
    self.isWeighted = isWeighted
    self.meetings = meetings
    self.asOf = asOf
    self.without = without
  }

  /// The view of a network.
  ///
  /// - Throws: ``RequestError`` for a kind or an id that the network does not have.
  package func view(of network: CollaborationNetwork) throws(RequestError) -> NetworkView {
    var known: [String]?
    if let kinds { known = try Self.kinds(kinds, in: network.vocabulary, of: "--kinds") }
    for id in without where network.participant(id) == nil && network.meeting(id) == nil {
      throw RequestError(
        .request, "--without の ID「\(id)」は、このネットワークにありません。",
        "--without: the network has no participant or meeting with the id '\(id)'")
    }
    return NetworkView(
      kinds: known, includesFormalKinds: includesFormalKinds, minimumDepth: minimumDepth,
      isDirected: isDirected, isWeighted: isWeighted, meetings: meetings, asOf: asOf,
      without: Set(without))
  }

  /// The kinds that an option lists.
  ///
  /// - Throws: ``RequestError`` where it lists none, or one that there is not.
  package static func kinds(
    _ names: [String], in vocabulary: Vocabulary, of option: String
  ) throws(RequestError) -> [String] {
    let known = vocabulary.tieKinds.map(\.id)
    guard !names.isEmpty else {
      throw RequestError(
        .request, "\(option) につながりの種類がありません。使えるもの: \(known.joined(separator: "、"))",
        "\(option) names no kind of tie; there are \(known.joined(separator: ", "))")
    }
    var kinds: [String] = []
    for name in names {
      guard let kind = vocabulary.tieKind(spelled: name) else {
        throw RequestError(
          .request, "「\(name)」というつながりの種類はありません。使えるもの: \(known.joined(separator: "、"))",
          "there is no kind of tie '\(name)'; there are \(known.joined(separator: ", "))")
      }
      kinds.append(kind.id)
    }
    return kinds
  }
}
