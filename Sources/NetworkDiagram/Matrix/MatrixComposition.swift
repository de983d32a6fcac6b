import CollaborationModel
import Scene

/// A matrix on the page: names before the rows and over the columns, the blocks' names before those.
struct MatrixComposition {
  let table: MatrixTable
  let sheet: MatrixSheet
  let network: CollaborationNetwork
  let furniture: PageFurniture
  let badges: NodeBadges
  let plan: DiagramPlan
  let blockNames: [String]

  /// The matrix of participants, or that of sectors where it is asked for or the page is too small;
  /// `nil` where the page holds neither at 7 points.
  init?(_ drawn: DrawnNetwork, _ plan: DiagramPlan) {
    let bySector = plan.arrangement.sectorTable.map {
      MatrixTable($0, drawn.network, language: plan.language)
    }
    func matrix(_ table: MatrixTable) -> MatrixComposition? {
      MatrixComposition(
        table, drawn.network, edges: drawn.edges, palette: drawn.palette, plan)
    }
    let isAskedFor = plan.gathering?.grouping == .sector && bySector != nil
    let rows = drawn.network.participants.count + drawn.network.meetings.count
    // The cells of a matrix that no page holds would fill the memory before that is found out.
    let participants =
      isAskedFor || !MatrixSheet.mayHold(rows, in: plan.page.size)
      ? nil : matrix(MatrixTable(drawn.network, drawn.edges, plan))
    guard let found = participants ?? bySector.flatMap(matrix) else { return nil }
    self = found
  }

  /// The composition of a table; `nil` where the page cannot hold its rows at 7 points.
  private init?(
    _ table: MatrixTable, _ network: CollaborationNetwork, edges: [EdgeMark],
    palette: SectorPalette, _ plan: DiagramPlan
  ) {
    let words = LegendWords(plan.language)
    let notes = PageNotes(network, plan)
    badges = NodeBadges(palette: palette, language: words)
    blockNames = table.blocks.map { block in
      switch block.subject {
      case .sector(let sector):
        network.vocabulary.sector(sector)?.term.name(in: plan.language) ?? sector
      case .noSector: words.noSector
      case .meetings: words.meeting
      }
    }
    let title = TitleBlock(network, scope: plan.excerpt.scope, language: plan.language)
    // Only a laid-out sheet knows whether its columns have numbers, which the legend has to explain.
    for byNumber in [false, true] {
      let legend = Legend(
        MatrixLegend(table, network, edges, plan, byNumber: byNumber).groups, palette: palette,
        plan: plan)
      let furniture = PageFurniture(title: title, notes: notes, legend: legend, on: plan.page)
      let sheet = MatrixSheet(
        table, blockNames: table.isBySector ? [] : blockNames, columnsByNumber: byNumber,
        in: furniture.frame.map.inset(by: 1))
      guard let sheet else { continue }
      (self.table, self.sheet, self.network) = (table, sheet, network)
      (self.furniture, self.plan) = (furniture, plan)
      return
    }
    return nil
  }

  var scene: Scene {
    Scene(
      size: furniture.frame.page.size, title: network.name,
      language: plan.language.rawValue, font: plan.theme.font, ground: ground,
      nodes: MatrixNodes(self).all)
  }

  // MARK: What lies beneath

  private var ground: [Item] {
    var drawing = Drawing(role: .region)
    drawBlocks(on: &drawing)
    let mark = MatrixMark(
      theme: plan.theme, words: LegendWords(plan.language),
      showsCounts: plan.gathering?.grouping != nil)
    for row in table.cells.indices {
      for column in table.cells[row].indices {
        drawing.group(.tie, of: .part("cell:\(row):\(column)")) {
          mark.draw(table.cells[row][column], in: sheet.cell(row, column), on: &$0)
        }
      }
    }
    drawRules(on: &drawing)
    drawUprightNames(on: &drawing)
    for (index, row) in table.rows.enumerated() where !row.badges.isEmpty {
      let middle = Point(
        x: sheet.strip.right + 3 + NodeBadge.width(of: row.badges) / 2,
        y: sheet.cell(index, 0).center.y)
      drawing.group(.badge, of: .node(row.id)) {
        badges.draw(row.badges, around: middle, on: &$0)
      }
    }
    furniture.draw(on: &drawing)
    return drawing.items
  }

  private func drawUprightNames(on drawing: inout Drawing) {
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
  private func drawBlocks(on drawing: inout Drawing) {
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
      if case .sector(let sector) = block.subject, columns.width >= NodeBadge.side {
        badges.draw(
          .sector(sector), left: columns.center.x - NodeBadge.side / 2,
          middle: sheet.grid.top + 7, on: &drawing)
      }
      guard sheet.strip.width > 0 else { continue }
      (rows.left, rows.right) = (sheet.strip.left, sheet.strip.right)
      drawing.rectangle(rows, Paint(fill: colour, stroke: .ink, width: 0.5))
      var left = rows.left + 3
      if case .sector(let sector) = block.subject {
        badges.draw(.sector(sector), left: left, middle: rows.center.y, on: &drawing)
        left += NodeBadge.side + 3
      }
      drawing.text(
        name, at: Point(x: left, y: rows.center.y - 3), size: MatrixSheet.blockSize,
        within: rows.right - left - 2)
    }
  }

  private func drawRules(on drawing: inout Drawing) {
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
