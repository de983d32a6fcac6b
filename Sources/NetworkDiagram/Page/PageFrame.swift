import Scene

/// How a page is divided: the title above, the legend and the source below, the map between them.
struct PageFrame {
  let page: Rectangle
  let title: Rectangle
  var map: Rectangle
  let notes: Rectangle
  let legend: Rectangle
  let source: Rectangle

  /// The height of a title on a sheet of A3 or smaller.
  static let titleHeight = 32.0

  /// - Parameters:
  ///   - page: the sheet.
  ///   - legendHeight: how much the legend needs.
  ///   - notesHeight: how much the list between map and legend needs.
  ///   - sourceHeight: how much the sources at the foot need.
  init(
    _ page: Page, legendHeight: Double, notesHeight: Double = 0, sourceHeight: Double = 10
  ) {
    let size = page.size
    let margin = min(size.width, size.height) * 0.021
    let whole = Rectangle(left: 0, bottom: 0, right: size.width, top: size.height)
    let inner = whole.inset(by: margin)
    // A poster is read from farther away than a sheet.
    let titleHeight = Self.titleHeight * max(1, min(size.width, size.height) / 842)
    self.page = whole
    title = Rectangle(
      left: inner.left, bottom: inner.top - titleHeight, right: inner.right, top: inner.top)
    legend = Rectangle(
      left: inner.left, bottom: inner.bottom + sourceHeight, right: inner.right,
      top: inner.bottom + sourceHeight + legendHeight)
    source = Rectangle(
      left: inner.left, bottom: inner.bottom, right: inner.right,
      top: inner.bottom + sourceHeight)
    notes = Rectangle(
      left: inner.left, bottom: legend.top, right: inner.right, top: legend.top + notesHeight)
    map = Rectangle(
      left: inner.left, bottom: notes.top + 6, right: inner.right, top: title.bottom - 4)
  }
}
