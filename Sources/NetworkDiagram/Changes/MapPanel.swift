import CollaborationModel
import Scene

/// One of two maps side by side on a page: the state before on the left, the one after on the right.
struct MapPanel: Sendable {
  enum Side: Sendable {
    case left, right
  }

  let side: Side

  /// What stands above the panel.
  let caption: String

  /// Both states: the page's title and legend are of both.
  let change: MapChange

  private static let gap = 12.0
  private static let captionHeight = 20.0

  /// The lines of both states.
  var edges: [EdgeMark] { EdgeMarks.of(change.before) + EdgeMarks.of(change.after) }

  init(_ side: Side, of change: MapChange, in language: Language) {
    let captions = change.captions(LegendWords(language))
    self.side = side
    self.change = change
    caption = side == .left ? captions.before : captions.after
  }

  /// The half of a page's map that the panel has, without its caption. Both halves are equal, and
  /// whole points apart, so that everybody stands in the same place in both.
  func map(in room: Rectangle) -> Rectangle {
    let width = ((room.width - Self.gap) / 2).rounded(.down)
    var map = room
    map.top -= Self.captionHeight
    if side == .right { map.left += width + Self.gap }
    map.right = map.left + width
    return map
  }

  func draw(above map: Rectangle, on drawing: inout Drawing) {
    drawing.text(
      caption, at: Point(x: map.center.x, y: map.top + 4), size: 13, anchor: .middle,
      within: map.width)
    guard side == .right else { return }
    let middle = map.left - Self.gap / 2
    drawing.line(
      [
        Point(x: middle, y: map.bottom), Point(x: middle, y: map.top + Self.captionHeight),
      ], Paint(stroke: ColourUniversalDesign.gray, width: 0.8))
  }
}
