import CollaborationModel
import DOTLanguage

/// A matrix on the page: names before the rows and over the columns, the blocks' names before those.
struct MatrixComposition {
  let table: MatrixTable
  let sheet: MatrixSheet
  let network: CollaborationNetwork
  let frame: PageFrame
  let title: TitleBlock
  let legend: Legend
  let notes: PageNotes
  let badges: NodeBadges
  let options: Diagram.Options
  let blockNames: [String]

  /// - Returns: `nil` where the page cannot hold a row for everybody at 7 points.
  init?(
    _ table: MatrixTable, _ network: CollaborationNetwork, edges: [EdgeMark],
    palette: SectorPalette, _ options: Diagram.Options
  ) {
    let words = LegendWords(options.language)
    notes = PageNotes(network, options)
    badges = NodeBadges(palette: palette, language: words)
    blockNames = table.blocks.map { block in
      switch block.subject {
      case .sector(let sector):
        network.vocabulary.sector(sector)?.term.name(in: options.language) ?? sector
      case .noSector: words.noSector
      case .meetings: words.meeting
      }
    }
    title = TitleBlock(network, scope: options.scope, language: options.language)
    let width = PageFrame(options.page, legendHeight: 0).legend.width
    // Only a laid-out sheet knows whether its columns have numbers, which the legend has to explain.
    for byNumber in [false, true] {
      let legend = Legend(
        MatrixLegend(table, network, edges, options, byNumber: byNumber).groups, palette: palette,
        options: options)
      let frame = PageFrame(
        options.page, legendHeight: legend.height(in: width), notesHeight: notes.height(in: width),
        sourceHeight: title.sourceHeight(in: width))
      let sheet = MatrixSheet(
        table, blockNames: table.isBySector ? [] : blockNames, columnsByNumber: byNumber,
        in: frame.map.inset(by: 1))
      guard let sheet else { continue }
      (self.table, self.sheet, self.network) = (table, sheet, network)
      (self.frame, self.legend, self.options) = (frame, legend, options)
      return
    }
    return nil
  }

  var document: DOTDocument {
    PageDocument(
      name: network.name, size: Size(width: frame.page.width, height: frame.page.height),
      theme: options.theme, language: options.language, background: background
    ).document(nodes: MatrixNodes(self).all, edges: [])
  }

  // MARK: What lies beneath

  private typealias Paint = BackgroundDrawing.Paint

  private var background: BackgroundDrawing {
    var drawing = BackgroundDrawing(font: options.theme.font)
    drawBlocks(on: &drawing)
    let mark = MatrixMark(
      theme: options.theme, words: LegendWords(options.language),
      showsCounts: options.grouping != nil)
    for row in table.cells.indices {
      for column in table.cells[row].indices {
        mark.draw(table.cells[row][column], in: sheet.cell(row, column), on: &drawing)
      }
    }
    drawRules(on: &drawing)
    drawUprightNames(on: &drawing)
    for (index, row) in table.rows.enumerated() where !row.badges.isEmpty {
      let left = sheet.strip.right + 3
      badges.draw(
        row.badges,
        around: Point(
          x: left + NodeBadges.width(of: row.badges) / 2, y: sheet.cell(index, 0).center.y),
        on: &drawing)
    }
    title.draw(in: frame.title, sourceIn: frame.source, on: &drawing)
    notes.draw(in: frame.notes, on: &drawing)
    legend.draw(in: frame.legend, on: &drawing)
    return drawing
  }

  private func drawUprightNames(on drawing: inout BackgroundDrawing) {
    guard case .upright(let names) = sheet.heads else { return }
    let step = sheet.headSize * MatrixSheet.lineHeight
    for (index, lines) in names.enumerated() {
      // The first line is the one on the right.
      let first = sheet.cell(0, index).center.x + Double(lines.count - 1) * step / 2
      for (place, line) in lines.enumerated() {
        VerticalText(text: line, size: sheet.headSize).draw(
          middle: first - Double(place) * step, bottom: sheet.headBottom, on: &drawing)
      }
    }
  }

  /// The blocks about the diagonal in the sectors' colours, and what the blocks are called.
  private func drawBlocks(on drawing: inout BackgroundDrawing) {
    for (block, name) in zip(table.blocks, blockNames) {
      var colour = ColourUniversalDesign.lightGray.thinned(to: 0.4)
      if case .sector(let sector) = block.subject {
        colour = badges.palette.colour(of: sector).thinned(to: 0.55)
      }
      if !table.isBySector {
        drawing.rectangle(
          sheet.cells(rows: block.rows, columns: block.rows), Paint(fill: colour))
      }
      let columns = sheet.cells(rows: 0..<1, columns: block.rows)
      var rows = sheet.cells(rows: block.rows, columns: 0..<1)
      if case .sector(let sector) = block.subject, columns.width >= NodeBadges.side {
        badges.draw(
          .sector(sector), left: columns.center.x - NodeBadges.side / 2,
          middle: sheet.grid.top + 7, on: &drawing)
      }
      guard sheet.strip.width > 0 else { continue }
      (rows.left, rows.right) = (sheet.strip.left, sheet.strip.right)
      drawing.rectangle(rows, Paint(fill: colour, stroke: .ink, width: 0.5))
      var left = rows.left + 3
      if case .sector(let sector) = block.subject {
        badges.draw(.sector(sector), left: left, middle: rows.center.y, on: &drawing)
        left += NodeBadges.side + 3
      }
      drawing.text(
        name, at: Point(x: left, y: rows.center.y - 3), size: MatrixSheet.blockSize,
        within: rows.right - left - 2)
    }
  }

  private func drawRules(on drawing: inout BackgroundDrawing) {
    let count = table.rows.count
    let starts = Set(table.blocks.map(\.rows.lowerBound) + [count])
    let grid = sheet.grid
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
}
