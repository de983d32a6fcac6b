import ArgumentParser
import CollaborationModel
import NetworkDiagram

/// Which part of a network is drawn.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("描く分野・種別（例: 高齢,障害,部署）", "The sectors and kinds to draw, such as 高齢,障害,department."),
      valueName: "word,…"))
  var only: String?

  @Option(
    help: ArgumentHelp(
      say("この ID のまわりだけを描く", "Draw only what is around this id."), valueName: "id"))
  var focus: String?

  @Option(
    help: ArgumentHelp(say("--focus から何歩先までか", "How many steps from --focus."), valueName: "n"))
  var steps: Int?

  func validate() throws {
    if steps != nil, focus == nil {
      throw ValidationError(
        say("--steps は --focus と一緒に使います。", "--steps needs a --focus."))
    }
    if let steps, !(1...99).contains(steps) {
      throw ValidationError(say("--steps は 1〜99 で指定してください。", "--steps goes from 1 to 99."))
    }
  }

  /// The part of the network that is asked for, and what the title says of it.
  func part(of network: CollaborationNetwork, in language: Language) throws -> (
    network: CollaborationNetwork, scope: String?
  ) {
    var part = network
    var scope: [String] = []
    if let only {
      let (sectors, kinds) = try Self.words(only.listItems, in: network.vocabulary)
      part = part.limited(
        to: part.members(ofSectors: Set(sectors.map(\.id)), kinds: Set(kinds.map(\.id))))
      let names = (sectors + kinds).map { $0.name(in: language) }
      scope.append(
        language == .japanese
          ? "\(names.joined(separator: "・"))のみ" : "only \(names.joined(separator: ", "))")
    }
    if let focus {
      let center = try part.knownID(focus, "--focus")
      let steps = steps ?? 1
      part = part.limited(to: part.neighbourhood(of: center, steps: steps))
      let name = part.participant(center)?.name ?? part.meeting(center)?.name ?? center
      scope.append(
        language == .japanese
          ? "「\(name)」から\(steps)つ先まで" : "up to \(steps) from '\(name)'")
    }
    return (part, scope.isEmpty ? nil : scope.joined(separator: "、"))
  }

  private static func words(_ items: [String], in vocabulary: Vocabulary) throws -> (
    sectors: [Term], kinds: [Term]
  ) {
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
        throw CommandFailure(
          .usage,
          say(
            "--only の「\(item)」という分野・種別はありません。使えるもの: \(known.joined(separator: "、"))",
            "--only: there is no sector or kind '\(item)'; there are \(known.joined(separator: ", "))"
          ))
      }
    }
    return (sectors, kinds)
  }
}
