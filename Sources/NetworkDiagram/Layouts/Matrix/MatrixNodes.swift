import CollaborationModel
import DOTLanguage

/// What of a matrix can be found as text, heard and pointed at: the names, and the cells that say
/// something.
struct MatrixNodes {
  private let table: MatrixTable
  private let sheet: MatrixSheet
  private let font: String
  private let words: DrawnWords
  private let free: FreeNames

  private typealias Attribute = DOTDocument.Attribute

  init(_ matrix: MatrixComposition) {
    table = matrix.table
    sheet = matrix.sheet
    font = matrix.options.theme.font
    words = DrawnWords(matrix.network, matrix.options.language)
    free = FreeNames(besides: table.rows.map(\.id))
  }

  var all: [DOTDocument.Node] { rows + columns + cells }

  private var rows: [DOTDocument.Node] {
    let size = sheet.fontSize
    return table.rows.indices.flatMap { index -> [DOTDocument.Node] in
      let row = table.rows[index]
      let lines = sheet.names[index]
      let cell = sheet.cell(index, 0)
      let width = (lines.map { TextWidth.points($0, fontSize: size) }.max() ?? 0) + 1
      let height = Double(lines.count) * size * MatrixSheet.lineHeight
      let right = sheet.grid.left - 5 - sheet.numberWidth
      let name = node(
        row.id, lines.joined(separator: "\n"), size: size,
        in: Rectangle(
          left: right - width, bottom: cell.center.y - height / 2, right: right,
          top: cell.center.y + height / 2),
        id: SVGNames.node(row.id, isMeeting: row.isMeeting),
        class: table.isBySector ? "sector" : row.isMeeting ? "meeting" : "participant",
        title: table.isBySector ? row.name : words.name(of: row.id),
        description: words.description(ofNode: row.id))
      guard sheet.numberWidth > 0 else { return [name] }
      let number = node(
        free("row:\(index)"), "\(index + 1)", size: size,
        in: Rectangle(
          left: right + 2, bottom: cell.center.y - size / 2, right: sheet.grid.left - 3,
          top: cell.center.y + size / 2), class: "number")
      return [name, number]
    }
  }

  private var columns: [DOTDocument.Node] {
    let size = sheet.headSize
    return table.rows.indices.map { index in
      // What stands upright is drawn: Graphviz sets text in lying lines only.
      let lines: [String] =
        switch sheet.heads {
        case .lying(let names): names[index]
        case .upright: []
        case .numbers:
          sheet.stacksDigits ? "\(index + 1)".map(String.init) : ["\(index + 1)"]
        }
      let middle = sheet.cell(0, index).center.x
      let width = lines.map { TextWidth.points($0, fontSize: size) }.max() ?? size
      let height = Double(max(1, lines.count)) * size * NodeMarks.lineHeight
      return node(
        free("column:\(index)"), lines.joined(separator: "\n"), size: size,
        in: Rectangle(
          left: middle - width / 2, bottom: sheet.headBottom, right: middle + width / 2,
          top: sheet.headBottom + height),
        id: "column-\(index + 1)", class: "column", title: table.rows[index].name)
    }
  }

  /// Cells are drawn beneath; here each is a ground that shows nothing and says what it is.
  private var cells: [DOTDocument.Node] {
    table.cells.indices.flatMap { row in
      table.cells[row].indices.compactMap { column -> DOTDocument.Node? in
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
        let area = sheet.cell(row, column)
        return DOTDocument.Node(
          free("cell:\(row):\(column)"),
          box(area) + [
            Attribute("shape", .word("box")), Attribute("style", .word("filled")),
            Attribute("fillcolor", .word("transparent")), Attribute("penwidth", .number(0)),
            Attribute("label", .label("")), Attribute("fontname", .word(font)),
            Attribute("id", .word("cell-\(row + 1)-\(column + 1)")),
            Attribute("class", .word(kind)),
          ], title: title, description: description)
      }
    }
  }

  private func node(
    _ name: String, _ label: String, size: Double, in area: Rectangle, id: String? = nil,
    class kind: String, title: String? = nil, description: String? = nil
  ) -> DOTDocument.Node {
    var attributes =
      box(area) + [
        Attribute("shape", .word("plaintext")), Attribute("label", .label(label)),
        Attribute("fontname", .word(font)), Attribute("fontsize", .number(size)),
        Attribute("fontcolor", .word(Colour.ink.hex)), Attribute("class", .word(kind)),
        Attribute("margin", .number(0)),
      ]
    if let id { attributes.append(Attribute("id", .word(id))) }
    return DOTDocument.Node(name, attributes, title: title, description: description)
  }

  private func box(_ area: Rectangle) -> [Attribute] {
    [
      Attribute("pos", .word(area.center.dot)),
      Attribute("width", .word(DOTDocument.decimal(area.width / 72))),
      Attribute("height", .word(DOTDocument.decimal(area.height / 72))),
      Attribute("fixedsize", .word("true")),
    ]
  }
}
