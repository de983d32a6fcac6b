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
    case .tooManyForOneMap(let participants, let limit):
      say(
        "参加主体が\(participants)あり、1枚の図に置ける数（参加主体と会議体を合わせて\(limit)）を超えます。",
        "\(participants) participants are too many for one map, which holds \(limit) participants and "
          + "meetings")
    case .tooManyLines(let lines, let limit):
      say(
        "つながりと会議体への参加が\(lines)本あり、1枚の図に引ける数（\(limit)）を超えます。",
        "\(lines) ties and seats are too many for one map, which has room for \(limit) lines")
    case .pageTooSmall(let participants, let page):
      say(
        "\(page.format.rawValue.uppercased()) の紙には、\(participants)の参加主体を読める大きさ（7ポイント以上）で置けません。",
        "\(participants) participants do not fit on \(page.format.rawValue.uppercased()) at a size "
          + "that can be read (7 points)")
    }
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
