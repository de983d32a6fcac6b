import CollaborationModel
import Scene

/// What of a matrix can be found as text, heard and pointed at: the names, and the cells that say
/// something.
struct MatrixNodes {
  private let table: MatrixTable
  private let sheet: MatrixSheet
  private let words: DrawnWords

  init(_ matrix: MatrixComposition) {
    table = matrix.table
    sheet = matrix.sheet
    words = DrawnWords(matrix.network, matrix.plan.language)
  }

  var all: [Item] { rows + columns + cells }

  private var rows: [Item] {
    let size = sheet.fontSize
    return table.rows.indices.flatMap { index -> [Item] in
      let row = table.rows[index]
      let lines = sheet.names[index]
      let cell = sheet.cell(index, 0)
      let width = (lines.map { TextWidth.points($0, fontSize: size) }.max() ?? 0) + 1
      let height = Double(lines.count) * size * MatrixSheet.lineHeight
      let right = sheet.grid.left - 5 - sheet.numberWidth
      let name = heading(
        .node(row.id), lines.joined(separator: "\n"), size: size,
        in: Rectangle(
          left: right - width, bottom: cell.center.y - height / 2, right: right,
          top: cell.center.y + height / 2),
        Tag(
          name: SVGNames.node(row.id, isMeeting: row.isMeeting),
          classes: table.isBySector ? "sector" : row.isMeeting ? "meeting" : "participant"),
        Words(
          title: table.isBySector ? row.name : words.name(of: row.id),
          description: words.description(ofNode: row.id)))
      guard sheet.numberWidth > 0 else { return [name] }
      let number = heading(
        .part("row:\(index)"), "\(index + 1)", size: size,
        in: Rectangle(
          left: right + 2, bottom: cell.center.y - size / 2, right: sheet.grid.left - 3,
          top: cell.center.y + size / 2), Tag(classes: "number"))
      return [name, number]
    }
  }

  private var columns: [Item] {
    let size = sheet.headSize
    return table.rows.indices.map { index in
      // Upright names are drawn on the ground, because Graphviz can set text in horizontal lines only.
      let lines: [String] =
        switch sheet.heads {
        case .lying(let names): names[index]
        case .upright: []
        case .numbers:
          sheet.stacksDigits ? "\(index + 1)".map(String.init) : ["\(index + 1)"]
        }
      let middle = sheet.cell(0, index).center.x
      let width = lines.map { TextWidth.points($0, fontSize: size) }.max() ?? size
      let height = Double(max(1, lines.count)) * size * Label.lineHeight
      return heading(
        .part("column:\(index)"), lines.joined(separator: "\n"), size: size,
        in: Rectangle(
          left: middle - width / 2, bottom: sheet.headBottom, right: middle + width / 2,
          top: sheet.headBottom + height),
        Tag(name: "column-\(index + 1)", classes: "column"), Words(title: table.rows[index].name))
    }
  }

  /// Cells are drawn beneath; here each is a ground that shows nothing and says what it is.
  private var cells: [Item] {
    table.cells.indices.flatMap { row in
      table.cells[row].indices.compactMap { column -> Item? in
        let ends = (table.rows[row], table.rows[column])
        let title: String
        let description: String
        let kind: String
        switch table.cells[row][column] {
        case .empty, .itself: return nil
        case .line(let edge, _):
          title = words.title(of: edge)
          description = words.description(of: edge)
          kind = "tie \(edge.line)"
        case .figures(let observed, let expected, _):
          title = "\(ends.0.name) × \(ends.1.name)"
          description = "\(observed) / \(expected)"
          kind = "figures"
        }
        return Item(
          .tie, of: .part("cell:\(row):\(column)"), .place(sheet.cell(row, column)),
          tag: Tag(name: "cell-\(row + 1)-\(column + 1)", classes: kind),
          words: Words(title: title, description: description))
      }
    }
  }

  private func heading(
    _ subject: Subject, _ text: String, size: Double, in area: Rectangle, _ tag: Tag,
    _ words: Words? = nil
  ) -> Item {
    Item(
      .heading, of: subject, .place(area), label: Label(text, size: size), tag: tag, words: words)
  }
}
