import ArgumentParser
import CollaborationModel
import MapLayouts
import NetworkDiagram

/// How participants are placed.
struct LayoutOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      say(
        "配置のしかた: rings 圏域の輪 / lanes 圏域×分野の表 / islands 分野ごとの島 / force 力学 / matrix 行列（指定がなければデータに応じて選ぶ）",
        """
        How participants are placed: tiers as rings, tiers by sectors as lanes, sectors as islands, \
        by force, or as a matrix. (default: what suits the data)
        """),
      valueName: "rings|lanes|islands|force|matrix"))
  var layout: Layout?

  /// The layout that was asked for, else the one that suits a network; the choice is told on
  /// standard error.
  func layout(for network: CollaborationNetwork) -> Layout {
    if let layout { return layout }
    let choice = LayoutChoice(for: network)
    Session.warn(choice.message)
    return choice.layout
  }

  /// What is told where a matrix is asked for what only boxes can show.
  static var withoutBoxes: String {
    say(
      "行列には囲みがないので、--size-by と --furigana は示しません。",
      "a matrix has no boxes: --size-by and --furigana are not shown")
  }

  /// What is told where participants are too many for a matrix of them.
  static func bySector(_ participants: Int) -> String {
    say(
      "この紙では、\(participants)の参加主体どうしの行列は読める大きさになりません。分野どうしの行列（実際の本数と見込みの本数）にしました。"
        + "大きな紙（--page a1）なら入ることがあります。",
      "a matrix of \(participants) participants cannot be read on this page; it shows sectors instead"
        + " (ties that there are, and ties to expect); --page a1 may hold it"
    )
  }
}

extension LayoutChoice {
  fileprivate var message: String {
    switch reason {
    case .nobodyHasASector:
      say(
        "配置: force（分野の記載がないため）。--layout で変えられます。",
        "layout: force, since nobody has a sector; --layout asks for another")
    case .tiers(let count):
      say(
        "配置: rings（\(count)つの圏域に参加主体がそれぞれ1割以上いるため）。--layout で変えられます。",
        "layout: rings, since \(count) tiers have a tenth of the participants each; --layout asks for another"
      )
    case .parts(let count):
      say(
        "配置: lanes（部・課などに属する参加主体が\(count)あり、半数以上のため）。--layout で変えられます。",
        "layout: lanes, since \(count) participants, at least half, are parts of a unit; --layout asks for another"
      )
    case .sectors(let count):
      say(
        "配置: islands（\(count)分野の領域に分ける）。--layout で変えられます。",
        "layout: islands, with an area for each of \(count) sectors; --layout asks for another")
    }
  }
}
