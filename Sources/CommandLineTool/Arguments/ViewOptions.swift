import ArgumentParser
import CollaborationModel

/// Which ties a figure is made of: the same options in every command that measures.
struct ViewOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say("数えるつながりの種類（例: 協働,つなぎ）", "The kinds of tie to count, such as 協働,つなぎ."),
      valueName: "kind,…"))
  var kinds: String?

  @Flag(
    help: ArgumentHelp(
      say("所管・配置・委託などの形式上の関係も数える", "Count formal relations too.")))
  var allKinds = false

  @Option(
    help: ArgumentHelp(
      say("数える深さの下限（1〜5）", "The least depth to count (1 to 5)."), valueName: "n"))
  var minDepth: Int?

  @Flag(help: ArgumentHelp(say("向きを区別する", "Keep directions.")))
  var directed = false

  @Flag(help: ArgumentHelp(say("重み（なければ深さ）を使う", "Use weights, else depths.")))
  var weighted = false

  @Option(
    help: ArgumentHelp(
      say(
        "会議体の扱い: none 入れない / members 会議体も点にする / projected 委員どうしを結ぶ",
        "How meetings come in: not at all, as nodes, or as ties between their members."),
      valueName: "none|members|projected"))
  var meetings: NetworkView.Meetings = .none

  @Option(
    help: ArgumentHelp(
      say("時点（例: 2023-11-05、令和5年度）", "The date, such as 2023-11-05 or FY2023."),
      valueName: "date"))
  var asOf: CalendarPeriod?

  @Option(
    help: ArgumentHelp(
      say("除いて数える参加主体・会議体の ID", "The ids of participants and meetings to leave out."),
      valueName: "id,…"))
  var without: String?

  /// The view that is asked for.
  ///
  /// - Throws: ``CommandFailure`` for a kind or an id that the network does not have.
  func view(of network: CollaborationNetwork) throws -> NetworkView {
    let kinds = try kinds.map { try Self.kinds($0, in: network.vocabulary, of: "--kinds") }
    let without = without?.listItems ?? []
    for id in without where network.participant(id) == nil && network.meeting(id) == nil {
      throw CommandFailure(
        .usage,
        say(
          "--without の ID「\(id)」は、このネットワークにありません。",
          "--without: the network has no participant or meeting with the id '\(id)'"))
    }
    if let minDepth, !(1...5).contains(minDepth) {
      throw CommandFailure(
        .usage,
        say("--min-depth は 1〜5 で指定してください。", "--min-depth goes from 1 to 5"))
    }
    return NetworkView(
      kinds: kinds, includesFormalKinds: allKinds, minimumDepth: minDepth, isDirected: directed,
      isWeighted: weighted, meetings: meetings, asOf: asOf, without: Set(without))
  }

  /// Makes sure that nothing is asked of a bare list of edges that it does not hold.
  func refuseWhatListsLack() throws {
    let lacking = [
      (kinds != nil, "--kinds"), (allKinds, "--all-kinds"), (minDepth != nil, "--min-depth"),
      (meetings != .none, "--meetings"), (asOf != nil, "--as-of"),
    ].filter(\.0).map(\.1)
    guard let first = lacking.first else { return }
    throw CommandFailure(
      .usage,
      say(
        "\(first) は使えません。つながりのリストには、種類・深さ・会議体・時点がありません。",
        "\(first) does not go with a list of edges, which has no kinds, depths, meetings or dates"))
  }

  /// The kinds that an option lists.
  ///
  /// - Throws: ``CommandFailure`` where it lists none, or one that there is not.
  static func kinds(
    _ list: String, in vocabulary: Vocabulary, of option: String
  ) throws -> [String] {
    let names = list.listItems
    guard !names.isEmpty else {
      let known = vocabulary.tieKinds.map(\.id)
      throw CommandFailure(
        .usage,
        say(
          "\(option) につながりの種類がありません。使えるもの: \(known.joined(separator: "、"))",
          "\(option) names no kind of tie; there are \(known.joined(separator: ", "))"))
    }
    return try names.map { try kind($0, in: vocabulary) }
  }

  private static func kind(_ name: String, in vocabulary: Vocabulary) throws -> String {
    if let kind = vocabulary.tieKind(spelled: name) { return kind.id }
    let known = vocabulary.tieKinds.map(\.id)
    throw CommandFailure(
      .usage,
      say(
        "「\(name)」というつながりの種類はありません。使えるもの: \(known.joined(separator: "、"))",
        "there is no kind of tie '\(name)'; there are \(known.joined(separator: ", "))"))
  }
}

extension String {
  /// The items of a list as people write it, with commas of either script.
  var listItems: [String] {
    split(whereSeparator: { ",、,".contains($0) })
      .map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
  }
}
