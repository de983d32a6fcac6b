import CollaborationModel
import NetworkDiagram

/// Which part of a network is drawn.
public struct MapSelection: Sendable {
  /// The sectors and kinds to draw, in any spelling; `nil` for all.
  public let only: [String]?

  /// Around whom the map is drawn; `nil` for nobody.
  public let focus: String?
  private let steps: Int

  /// - Parameters:
  ///   - only: the sectors and kinds to draw; `nil` for all.
  ///   - focus: around whom the map is drawn; `nil` for nobody.
  ///   - steps: how many ties away from the focus somebody may be; 1 where it is not said.
  /// - Throws: ``RequestError`` for steps without a focus, or that are none.
  public init(
    only: [String]? = nil, focus: String? = nil, steps: Int? = nil
  ) throws(RequestError) {
    if steps != nil, focus == nil {
      throw RequestError(.request, "--steps は --focus と一緒に使います。", "--steps needs a --focus.")
    }
    if let steps, !(1...99).contains(steps) {
      throw RequestError(
        .request, "--steps は 1〜99 で指定してください。", "--steps goes from 1 to 99.")
    }
    if let only, only.isEmpty {
      throw RequestError(
        .request, "--only に分野・種別がありません。", "--only names no sector and no kind")
    }
    self.only = only
    self.focus = focus
    self.steps = steps ?? 1
  }

  /// The part of the network that is asked for, and what the title says of it.
  func part(of network: CollaborationNetwork, in language: Language) throws(RequestError) -> (
    network: CollaborationNetwork, scope: String?
  ) {
    var part = network
    var scope: [Wording] = []
    if let only {
      let (sectors, kinds) = try Self.words(only, in: network.vocabulary)
      part = part.limited(
        to: part.members(ofSectors: Set(sectors.map(\.id)), kinds: Set(kinds.map(\.id))))
      let names = (sectors + kinds).map { term in Wording { term.name(in: $0) } }
      scope.append(
        Wording("", "only ") + names.joined(by: Wording("・", ", ")) + Wording("のみ", ""))
    }
    if let focus {
      let center = try part.knownID(focus, "--focus")
      part = part.limited(to: part.neighbourhood(of: center, steps: steps))
      let name = part.participant(center)?.name ?? part.meeting(center)?.name ?? center
      scope.append(Wording("「\(name)」から\(steps)つ先まで", "up to \(steps) from '\(name)'"))
    }
    return (part, scope.isEmpty ? nil : scope.joined(by: "、").text(in: language))
  }

  private static func words(
    _ items: [String], in vocabulary: Vocabulary
  ) throws(RequestError) -> (sectors: [Term], kinds: [Term]) {
    var sectors: [Term] = []
    var kinds: [Term] = []
    for item in items {
      if let sector = vocabulary.sector(spelled: item) {
        sectors.append(sector.term)
      } else if let kind = vocabulary.participantKinds.term(spelled: item) {
        kinds.append(kind)
      } else {
        let known =
          vocabulary.sectors.map(\.term.japaneseName)
          + vocabulary.participantKinds.map(\.japaneseName)
        throw RequestError(
          .request,
          "--only の「\(item)」という分野・種別はありません。使えるもの: \(known.joined(separator: "、"))",
          "--only: there is no sector or kind '\(item)'; there are \(known.joined(separator: ", "))"
        )
      }
    }
    return (sectors, kinds)
  }
}

extension CollaborationNetwork {
  /// The ids of its participants and meetings.
  var ids: Set<String> { Set(participants.map(\.id) + meetings.map(\.id)) }

  /// An id that the network has.
  func knownID(_ id: String, _ option: String) throws(RequestError) -> String {
    guard participant(id) == nil && meeting(id) == nil else { return id }
    throw RequestError(
      .request, "\(option) の ID「\(id)」は、描く範囲にありません。",
      "\(option): there is no participant or meeting with the id '\(id)' on the map")
  }
}
