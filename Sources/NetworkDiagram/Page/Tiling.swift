public import CollaborationModel
public import Scene

/// A large map as sheets of an ordinary printer, to be cut and glued together.
///
/// Every sheet shows its part of the map and, on the sides where another joins, a strip of the
/// neighbour's: the sheet to the right is cut at its marks and laid over the strip of the one to its
/// left, and likewise downwards. What a printer cannot print on is left white.
public struct Tiling: Sendable {
  /// One sheet.
  public struct Tile: Sendable {
    /// The part of the map that is on the sheet, in the map's own points; at the outer edges it may
    /// reach beyond the map.
    public let part: Rectangle

    /// The marks in the margins, as a scene of the sheet's own size.
    public let marks: Scene
  }

  /// The sheets, row by row from the upper left.
  public let tiles: [Tile]

  /// The paper of every sheet.
  public let sheet: Page
  public let columns: Int
  public let rows: Int

  /// What a printer leaves white at every edge: 10 mm.
  public static let margin = 10 * 72 / 25.4

  /// What two neighbours have in common: 10 mm.
  public static let overlap = 10 * 72 / 25.4

  /// Divides a page into sheets of a format, lying the way that needs fewer of them.
  ///
  /// - Parameters:
  ///   - page: the paper of the map.
  ///   - format: the paper of the printer.
  ///   - title: the name of the map, which is on every sheet.
  ///   - language: the language of the marks.
  ///   - theme: the typeface of the marks.
  public init(
    of page: Page, into format: Page.Format, title: String, language: Language = .japanese,
    theme: Theme = Theme()
  ) {
    // Upright or lying, whichever needs fewer sheets; lying where both need as many.
    let layouts = [true, false].map { isPortrait in
      let sheet = Page(format, portrait: isPortrait)
      return (
        sheet: sheet, columns: Self.count(page.size.width, by: sheet.size.width),
        rows: Self.count(page.size.height, by: sheet.size.height)
      )
    }
    let best = layouts[0].columns * layouts[0].rows < layouts[1].columns * layouts[1].rows ? 0 : 1
    let (sheet, columns, rows) = layouts[best]
    self.sheet = sheet
    self.columns = columns
    self.rows = rows

    // Each sheet adds its printable part without the strip that it shares with the one before.
    let step = Size(
      width: sheet.size.width - 2 * Self.margin - Self.overlap,
      height: sheet.size.height - 2 * Self.margin - Self.overlap)
    // The sheets together are larger than the map: the white rest is divided equally between the outer
    // edges.
    let left = (page.size.width - Double(columns) * step.width - Self.overlap) / 2
    let top = (page.size.height + Double(rows) * step.height + Self.overlap) / 2
    tiles = (0..<rows * columns).map { index in
      let column = index % columns
      let row = index / columns
      let corner = Point(
        x: left + Double(column) * step.width, y: top - Double(row) * step.height)
      let part = Rectangle(
        left: corner.x, bottom: corner.y - step.height - Self.overlap,
        right: corner.x + step.width + Self.overlap, top: corner.y)
      let marks = TileMarks(
        column: column, row: row, columns: columns, rows: rows, size: sheet.size, title: title,
        language: language, theme: theme)
      return Tile(part: part, marks: marks.scene)
    }
  }

  /// How many sheets one after the other cover a length.
  private static func count(_ length: Double, by side: Double) -> Int {
    let step = side - 2 * margin - overlap
    return max(1, Int(((length - overlap) / step).rounded(.up)))
  }
}
