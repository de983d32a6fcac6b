import CollaborationModel
import GraphMeasures
import MapLayouts
import NetworkDiagram
import Scene

// What the libraries below report, in the words of the command.

extension DiagramError {
  var message: String {
    switch self {
    case .nobodyToDraw:
      say(
        "図にする参加主体がありません。--as-of の時点を確かめてください。",
        "there is nobody to draw\nhint: look at the date of --as-of")
    case .pageTooSmall(let participants, let page):
      say(
        "\(page.format.rawValue.uppercased()) の紙には、\(participants)の参加主体を読める大きさ（7ポイント以上）で置けません。",
        "\(participants) participants do not fit on \(page.format.rawValue.uppercased()) at a size "
          + "that can be read (7 points)")
    }
  }

  /// The message, and what can be done that is not done yet.
  func message(for paper: PageOptions, _ positions: PositionOptions) -> String {
    guard case .pageTooSmall = self else { return message }
    var ways: [String] = []
    if positions.pin != nil {
      ways.append(say("--pin を外して配置し直す", "other places (leave --pin out)"))
    }
    switch paper.format {
    case .a4, .b4: ways.append(say("大きな紙にする（--page a3）", "a larger page (--page a3)"))
    case .a3:
      ways.append(
        say(
          "大きな紙にする（--page a1。--tiles a3 を添えると分けて印刷できます）",
          "a larger page (--page a1, to be printed in parts with --tiles a3)"))
    case .a1: break
    }
    if paper.aggregate == nil {
      ways.append(say("分野でまとめて描く（--aggregate sector）", "boxes (--aggregate sector)"))
    }
    if paper.split == nil {
      ways.append(say("ページを分ける（--split sector）", "several pages (--split sector)"))
    }
    ways.append(
      say("一部だけを描く（--only 分野、--focus ID）", "only a part (--only SECTOR, --focus ID)"))
    return message + say("\nヒント: ", "\nhint: ")
      + say(
        ways.joined(separator: "、") + "のどれかを選んでください。",
        "choose " + ways.joined(separator: ", or "))
  }
}

extension MeasureError {
  /// A measure that does not exist was asked for wrongly; the others fail for want of data.
  var cause: CommandFailure.Cause {
    if case .unknownMeasure = self { .usage } else { .data }
  }

  var message: String {
    switch self {
    case .unknownMeasure(let name, let similar):
      say(
        "「\(name)」という指標はありません。"
          + (similar.isEmpty ? "" : "\nヒント: \(similar.joined(separator: "、")) のことでしょうか。")
          + "\n一覧は tsunagi measures で見られます。",
        description + "\nthe catalogue: tsunagi measures")
    case .needsGroups(let measure):
      say(
        "\(measure) の計算には分野が要ります。\nヒント: 参加主体に sectors（分野）を書いてください。",
        description + "\nhint: give the participants their sectors")
    case .tooLarge(let measure, let nodes, let limit):
      say(
        "\(measure) を計算できるのは \(limit) 点までです（このネットワークは \(nodes) 点）。", description)
    case .notUnique(let measure, _):
      say("\(measure) の値は、このネットワークでは一つに決まりません。", description)
    case .notConverged(let measure, let iterations, _):
      say("\(measure) の計算が \(iterations) 回の繰り返しで収束しませんでした。", description)
    }
  }
}
