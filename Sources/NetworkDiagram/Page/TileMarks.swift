import CollaborationModel
import Scene

/// What stands in the margins of one sheet of a tiled map: where to cut, where the neighbour is laid,
/// and which sheet it is.
struct TileMarks {
  let column: Int
  let row: Int
  let columns: Int
  let rows: Int
  let size: Size
  let title: String
  let language: Language
  let theme: Theme

  private static let textSize = 7.5
  private static let cut = Paint(stroke: .ink, width: 0.8)
  private static let lay = Paint(
    stroke: ColourUniversalDesign.gray, width: 1.6)

  var scene: Scene {
    var drawing = Drawing(role: .note)
    let paper = Rectangle(left: 0, bottom: 0, right: size.width, top: size.height)
    let window = paper.inset(by: Tiling.margin)
    if column > 0 { upright(at: window.left, in: window, Self.cut, words.cut, on: &drawing) }
    if column < columns - 1 {
      upright(at: window.right - Tiling.overlap, in: window, Self.lay, words.lay, on: &drawing)
    }
    if row > 0 { lying(at: window.top, in: window, Self.cut, words.shortCut, on: &drawing) }
    if row < rows - 1 {
      lying(
        at: window.bottom + Tiling.overlap, in: window, Self.lay, words.shortLay, on: &drawing)
    }
    drawing.text(
      label, at: Point(x: window.left + 90, y: 9), size: Self.textSize,
      within: window.width - 220)
    drawKey(in: window, on: &drawing)
    return Scene(
      size: size, title: title, language: language.rawValue, font: theme.font,
      ground: drawing.items)
  }

  /// Ticks above and below the window.
  private func upright(
    at x: Double, in window: Rectangle, _ paint: Paint, _ word: String,
    on drawing: inout Drawing
  ) {
    for (start, end) in [
      (window.top + 2, window.top + 14), (window.bottom - 2, window.bottom - 14),
    ] {
      drawing.line([Point(x: x, y: start), Point(x: x, y: end)], paint)
    }
    // Towards the middle of the sheet, where there is room.
    let isLeft = x < window.center.x
    drawing.text(
      word, at: Point(x: isLeft ? x + 3 : x - 3, y: window.top + 6), size: Self.textSize,
      anchor: isLeft ? .start : .end)
  }

  /// Ticks to the left and the right of the window.
  private func lying(
    at y: Double, in window: Rectangle, _ paint: Paint, _ word: String,
    on drawing: inout Drawing
  ) {
    for (start, end) in [
      (window.left - 2, window.left - 14), (window.right + 2, window.right + 14),
    ] {
      drawing.line([Point(x: start, y: y), Point(x: end, y: y)], paint)
    }
    drawing.text(
      word, at: Point(x: window.left - 2, y: y + 2.5), size: TextWidth.leastSize, anchor: .end)
  }

  /// A little plan of all sheets with this one filled in.
  private func drawKey(in window: Rectangle, on drawing: inout Drawing) {
    let cell = Size(width: 9, height: min(6, 16 / Double(rows)))
    for index in 0..<columns * rows {
      let (x, y) = (index % columns, index / columns)
      let left = window.right - Double(columns - x) * cell.width
      let top = 22 - Double(y) * cell.height
      drawing.rectangle(
        Rectangle(left: left, bottom: top - cell.height, right: left + cell.width, top: top),
        Paint(
          fill: (x, y) == (column, row) ? .ink : .white, stroke: .ink, width: 0.5))
    }
  }

  private var words: (cut: String, lay: String, shortCut: String, shortLay: String) {
    language == .japanese
      ? ("この線で切る", "ここまで次の用紙を重ねる", "切る", "重ねる")
      : ("cut here", "lay the next sheet up to here", "cut", "lay")
  }

  private var label: String {
    let number = row * columns + column + 1
    return language == .japanese
      ? "\(title)　\(number)／\(columns * rows)枚目（上から\(row + 1)段目、左から\(column + 1)列目）"
      : "\(title)  sheet \(number) of \(columns * rows) (row \(row + 1), column \(column + 1))"
  }
}
