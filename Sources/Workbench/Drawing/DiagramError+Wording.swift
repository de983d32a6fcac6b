import CollaborationModel
import MapLayouts
import NetworkDiagram
import Scene

extension DiagramError {
  /// What could not be drawn, without the ways out of it.
  var wording: Wording {
    switch self {
    case .nobodyToDraw:
      Wording(
        "図にする参加主体がありません。--as-of の時点を確かめてください。",
        "there is nobody to draw\nhint: look at the date of --as-of")
    case .tooManyForOneMap(let participants, let limit):
      Wording(
        "参加主体が\(participants)あり、1枚の図に置ける数（参加主体と会議体を合わせて\(limit)）を超えます。",
        "\(participants) participants are too many for one map, which holds \(limit) participants and "
          + "meetings")
    case .tooManyLines(let lines, let limit):
      Wording(
        "つながりと会議体への参加が\(lines)本あり、1枚の図に引ける数（\(limit)）を超えます。",
        "\(lines) ties and seats are too many for one map, which has room for \(limit) lines")
    case .pageTooSmall(let participants, let page):
      Wording(
        "\(page.format.rawValue.uppercased()) の紙には、\(participants)の参加主体を読める大きさ（7ポイント以上）で置けません。",
        "\(participants) participants do not fit on \(page.format.rawValue.uppercased()) at a size "
          + "that can be read (7 points)")
    }
  }
}
