import CollaborationModel
import DOTLanguage

/// A matrix on the page: names before the rows and, from above to below, over the columns.
struct MatrixComposition {
  let table: MatrixTable
  let network: CollaborationNetwork
  let frame: PageFrame
  let legend: Legend
  let palette: SectorPalette
  let options: Diagram.Options

  private var theme: Theme { options.theme }

  private typealias Attribute = DOTDocument.Attribute
  private typealias Paint = BackgroundDrawing.Paint

  /// The least size of type.
  private static let leastType = 7.0
  private static let longestName = 14

  /// Whether every row can have a name of 7 points.
  static func fits(_ count: Int, in frame: PageFrame) -> Bool {
    let head = leastType * 1.15 * Double(longestName)
    return Double(count) * leastType * 1.2 <= frame.map.height - head - 12
      && Double(count) * leastType * 1.2 <= frame.map.width - leastType * 16
  }

  private var count: Int { table.names.count }

  private var fontSize: Double {
    let pitch = (frame.map.height - headHeight(Self.leastType)) / Double(max(1, count))
    return min(11, max(Self.leastType, (pitch / 1.25 * 2).rounded(.down) / 2))
  }

  private func headHeight(_ size: Double) -> Double {
    Double(table.names.map { min($0.count, Self.longestName) }.max() ?? 1) * size * 1.15 + 14
  }

  private var grid: Rectangle {
    let names = table.names.map { TextWidth.points(cut($0), fontSize: fontSize) }.max() ?? 0
    return Rectangle(
      left: frame.map.left + names + 20, bottom: frame.map.bottom + 2, right: frame.map.right - 2,
      top: frame.map.top - headHeight(min(fontSize, 9)))
  }

  private func cut(_ name: String) -> String {
    name.count > Self.longestName ? name.prefix(Self.longestName - 1) + "…" : name
  }

  private func cell(_ row: Int, _ column: Int) -> Rectangle {
    let width = grid.width / Double(count)
    let height = grid.height / Double(count)
    return Rectangle(
      left: grid.left + Double(column) * width, bottom: grid.top - Double(row + 1) * height,
      right: grid.left + Double(column + 1) * width, top: grid.top - Double(row) * height)
  }

  var document: DOTDocument {
    PageDocument(
      name: network.name, size: Size(width: frame.page.width, height: frame.page.height),
      theme: theme, background: background
    ).document(nodes: names, edges: [])
  }

  /// Names are nodes without outline, so that they can be found as text.
  private var names: [DOTDocument.Node] {
    let head = min(fontSize, 9)
    return table.names.indices.flatMap { index -> [DOTDocument.Node] in
      let name = cut(table.names[index])
      let row = cell(index, 0)
      let width = TextWidth.points(name, fontSize: fontSize) + 1
      let column = cell(0, index)
      // Set from above to below, a long-vowel mark stands upright.
      let letters = name.map { $0 == "ー" ? "｜" : String($0) }
      let height = Double(letters.count) * head * 1.15
      return [
        text(
          "row:\(index)", name, size: fontSize,
          in: Rectangle(
            left: grid.left - width - 4, bottom: row.center.y - fontSize / 2,
            right: grid.left - 4, top: row.center.y + fontSize / 2)),
        text(
          "column:\(index)", letters.joined(separator: "\n"), size: head,
          in: Rectangle(
            left: column.center.x - head / 2, bottom: grid.top + 14,
            right: column.center.x + head / 2, top: grid.top + 14 + height)),
      ]
    }
  }

  private func text(_ id: String, _ label: String, size: Double, in box: Rectangle)
    -> DOTDocument.Node
  {
    DOTDocument.Node(
      id,
      [
        Attribute("pos", .word(box.center.dot)),
        Attribute("width", .word(DOTDocument.decimal(box.width / 72))),
        Attribute("height", .word(DOTDocument.decimal(box.height / 72))),
        Attribute("fixedsize", .word("true")), Attribute("shape", .word("plaintext")),
        Attribute("label", .label(label)), Attribute("fontname", .word(theme.font)),
        Attribute("fontsize", .number(size)), Attribute("fontcolor", .word(Colour.ink.hex)),
        Attribute("class", .word("name")),
      ])
  }

  private var background: BackgroundDrawing {
    var drawing = BackgroundDrawing(font: theme.font)
    drawBlocks(on: &drawing)
    for row in table.cells.indices {
      for column in table.cells[row].indices {
        draw(table.cells[row][column], in: cell(row, column), on: &drawing)
      }
    }
    drawRules(on: &drawing)
    TitleBlock(network, scope: options.scope, language: options.language).draw(
      in: frame.title, sourceIn: frame.source, on: &drawing)
    legend.draw(in: frame.legend, on: &drawing)
    return drawing
  }

  /// Runs of rows with the same sector.
  private var blocks: [(sector: String?, rows: Range<Int>)] {
    var blocks: [(sector: String?, rows: Range<Int>)] = []
    for (row, sector) in table.sectors.enumerated() {
      if let last = blocks.last, last.sector == sector {
        blocks[blocks.count - 1].rows = last.rows.lowerBound..<row + 1
      } else {
        blocks.append((sector, row..<row + 1))
      }
    }
    return blocks
  }

  private func drawBlocks(on drawing: inout BackgroundDrawing) {
    for block in blocks {
      let first = cell(block.rows.lowerBound, block.rows.lowerBound)
      let last = cell(block.rows.upperBound - 1, block.rows.upperBound - 1)
      let colour = block.sector.map { palette.colour(of: $0) } ?? ColourUniversalDesign.lightGray
      drawing.rectangle(
        Rectangle(left: first.left, bottom: last.bottom, right: last.right, top: first.top),
        Paint(fill: colour.thinned(to: 0.55)))
      guard let sector = block.sector else { continue }
      NodeBadges(palette: palette, language: LegendWords(options.language))
        .draw(.sector(sector), left: first.left + 1, middle: grid.top + 7, on: &drawing)
    }
  }

  private func drawRules(on drawing: inout BackgroundDrawing) {
    let starts = Set(blocks.map(\.rows.lowerBound) + [count])
    for index in 0...count {
      let step = Double(index)
      let x = grid.left + step * grid.width / Double(count)
      let y = grid.top - step * grid.height / Double(count)
      let isBorder = starts.contains(index)
      let paint = Paint(
        stroke: isBorder ? .ink : ColourUniversalDesign.lightGray, width: isBorder ? 0.9 : 0.3)
      drawing.line([Point(x: x, y: grid.bottom), Point(x: x, y: grid.top)], paint)
      drawing.line([Point(x: grid.left, y: y), Point(x: grid.right, y: y)], paint)
    }
  }

  /// The deeper a tie, the larger its square; a wished one is an empty circle, a troubled one a cross.
  private func draw(
    _ content: MatrixTable.Cell, in area: Rectangle, on drawing: inout BackgroundDrawing
  ) {
    let half = min(area.width, area.height) / 2
    let mark = Rectangle(
      center: area.center, size: Size(width: 2 * half, height: 2 * half)
    ).inset(by: 1.2)
    switch content {
    case .empty: return
    case .figures(let text, let share):
      drawing.rectangle(
        area, Paint(fill: ColourUniversalDesign.lightSkyBlue.thinned(to: 0.15 + 0.85 * share)))
      drawing.text(
        text, at: Point(x: area.center.x, y: area.center.y - 3), size: fontSize, anchor: .middle,
        within: area.width - 2)
    case .tie(let line, let depth):
      let style = LineStyle(
        EdgeMark(from: "", to: "", line: line, heads: .none, depth: depth), theme: theme)
      switch line {
      case .wanted: drawing.ellipse(mark, Paint(stroke: style.colour, width: 1.2))
      case .strained, .bad:
        let paint = Paint(stroke: style.colour, width: 1.6)
        drawing.line(
          [Point(x: mark.left, y: mark.bottom), Point(x: mark.right, y: mark.top)], paint)
        drawing.line(
          [Point(x: mark.left, y: mark.top), Point(x: mark.right, y: mark.bottom)], paint)
      case .formal:
        drawing.rectangle(mark.inset(by: half * 0.3), Paint(stroke: style.colour, width: 0.8))
      default:
        let side = half * (0.45 + 0.1 * Double(depth ?? 3))
        drawing.rectangle(
          Rectangle(center: area.center, size: Size(width: 2 * side, height: 2 * side)),
          Paint(fill: style.colour))
      }
    }
  }
}
