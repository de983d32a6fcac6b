import CollaborationModel
import MapLayouts
import NetworkDiagram
public import PlainText
public import Reports

/// The figures of readability of a map's pages, as a table or as JSON.
public struct ReadabilityReport: Sendable {
  private let file: String
  private let pages: [Diagram]

  init(_ pages: [Diagram], of file: String) {
    self.file = file
    self.pages = pages
  }

  /// What is counted: only where somebody asks for it.
  private var figures: [Readability] { pages.map { Readability(of: $0.scene) } }

  /// A row a figure, a column a page.
  public var report: ReportDocument {
    let headings =
      pages.count == 1
      ? [Wording("値", "value")] : pages.indices.map { Wording("\($0 + 1)ページ", "page \($0 + 1)") }
    var table = ReportTable(
      [.init(Wording("読みやすさ", "readability"))] + headings.map { .init($0, .right) })
    let values = figures.map(\.values)
    for (row, name) in Readability.names.enumerated() {
      table.append([name] + values.map { Wording(stringLiteral: $0[row]) })
    }
    return ReportDocument([.table(table)])
  }

  public var json: JSONText {
    .object([
      ("file", .string(file)), ("pages", .array(figures.map { .object($0.members) })),
    ])
  }
}

extension Readability {
  /// What the figures are called, in the order of ``values``.
  fileprivate static var names: [Wording] {
    [
      Wording("囲み", "boxes"), Wording("線", "lines"), Wording("線の交差", "crossings"),
      Wording("線が囲みを横切る所", "lines through boxes"), Wording("線の折れ", "bends"),
      Wording("線の長さの平均（紙の対角線＝1）", "mean length of lines (diagonal of the page = 1)"),
      Wording("囲みの重なり", "boxes that overlap"), Wording("名前が別の囲みにかかる所", "names on other boxes"),
      Wording("線が自分の端の名前にかかる所", "lines over names of their ends"),
      Wording("囲みの広がり（紙＝1）", "extent of the boxes (page = 1)"),
      Wording("いちばん小さい文字（ポイント）", "smallest type (points)"),
    ]
  }

  fileprivate var values: [String] {
    [
      "\(nodes)", "\(lines)", "\(crossings)", "\(throughs)", "\(bends)", Self.text(length),
      "\(overlaps)", "\(textHits)", "\(ownText)", Self.text(fill), leastType.map { "\($0)" } ?? "—",
    ]
  }

  /// A share with three decimals.
  private static func text(_ share: Double?) -> String {
    share.map { "\(($0 * 1000).rounded() / 1000)" } ?? "—"
  }

  fileprivate var members: [(key: String, value: JSONText)] {
    [
      ("nodes", .integer(nodes)), ("lines", .integer(lines)), ("crossings", .integer(crossings)),
      ("throughs", .integer(throughs)), ("bends", .integer(bends)), ("length", JSONText(length)),
      ("overlaps", .integer(overlaps)), ("textHits", .integer(textHits)),
      ("ownText", .integer(ownText)), ("fill", .number(fill)), ("leastType", JSONText(leastType)),
    ]
  }
}
