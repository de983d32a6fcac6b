import ArgumentParser
import CollaborationModel
import Workbench

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

  var request: ViewRequest {
    get throws {
      try ViewRequest(
        kinds: kinds?.listItems, includesFormalKinds: allKinds, minimumDepth: minDepth,
        isDirected: directed, isWeighted: weighted, meetings: meetings, asOf: asOf,
        without: without?.listItems ?? [])
    }
  }

  /// The view of a network.
  func view(of network: CollaborationNetwork) throws -> NetworkView {
    try request.view(of: network)
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
}
