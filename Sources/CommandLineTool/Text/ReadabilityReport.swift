import MapLayouts
import NetworkDiagram

/// The figures of readability of a map's pages, as a table or as JSON.
struct ReadabilityReport {
  private let file: String
  private let pages: [Readability]

  init(_ pages: [Diagram], of file: String) {
    self.file = file
    self.pages = pages.map { Readability(of: $0.scene) }
  }

  func text(_ format: QualityOptions.Format) -> String {
    switch format {
    case .text: table
    case .json:
      JSONText.object([
        ("file", .string(file)), ("pages", .array(pages.map { .object($0.members) })),
      ]).document
    }
  }

  /// A row a figure, a column a page.
  private var table: String {
    let numbers = pages.indices.map { say("\($0 + 1)ページ", "page \($0 + 1)") }
    var table = TextTable(
      header: [say("読みやすさ", "readability")] + (pages.count == 1 ? [say("値", "value")] : numbers),
      alignments: [.left] + pages.map { _ in .right })
    for (row, name) in Readability.names.enumerated() {
      table.append([name] + pages.map { $0.values[row] })
    }
    return table.text
  }
}

extension Readability {
  /// What the figures are called, in the order of ``values``.
  fileprivate static var names: [String] {
    [
      say("囲み", "boxes"), say("線", "lines"), say("線の交差", "crossings"),
      say("線が囲みを横切る所", "lines through boxes"), say("線の折れ", "bends"),
      say("線の長さの平均（紙の対角線＝1）", "mean length of lines (diagonal of the page = 1)"),
      say("囲みの重なり", "boxes that overlap"), say("名前が別の囲みにかかる所", "names on other boxes"),
      say("線が自分の端の名前にかかる所", "lines over names of their ends"),
      say("囲みの広がり（紙＝1）", "extent of the boxes (page = 1)"),
      say("いちばん小さい文字（ポイント）", "smallest type (points)"),
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
