import CollaborationModel

/// How a matrix is laid out on its page: how large the type and the cells are, how the names over the
/// columns are set, and where everything stands.
struct MatrixSheet {
  /// How columns are named.
  enum Heads {
    /// In lines, where columns are wide.
    case lying([[String]])
    /// From above to below, as Japanese is.
    case upright([[String]])
    /// By the number of the row of the same name.
    case numbers
  }

  let fontSize: Double
  let headSize: Double
  let heads: Heads

  /// The lines of the name of each row.
  let names: [[String]]

  /// The words of each block, in the strip to the left of the names.
  let strip: Rectangle
  let grid: Rectangle
  private let count: Int

  static let lineHeight = 1.15

  /// The size of the blocks' names.
  static let blockSize = 8.5

  /// The room that rows' numbers take before the grid; none where columns have names.
  let numberWidth: Double

  /// Where the columns' names begin, over the sectors' marks.
  var headBottom: Double { grid.top + Self.markHeight }

  /// Room for a sector's mark between the columns' names and the grid.
  static let markHeight = 14.0
  private static let sizes = [11.0, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, NodeMarks.leastFontSize]

  /// The largest setting that a room holds; `nil` where none does without losing a name.
  ///
  /// - Parameters:
  ///   - blockNames: what the blocks are called, for the strip before the names; none for no strip.
  ///   - columnsByNumber: whether columns bear the numbers of their rows.
  init?(
    _ table: MatrixTable, blockNames: [String], columnsByNumber: Bool, in room: Rectangle
  ) {
    let names = table.rows.map { LineBreaking($0.name.replacing("\n", with: " ")) }
    let texts = table.rows.map { $0.name.replacing("\n", with: " ") }
    for style in columnsByNumber ? [HeadStyle.numbers] : [.lying, .upright, .broken] {
      for size in style == .lying ? Array(Self.sizes.prefix(5)) : Self.sizes {
        for share in [0.16, 0.22, 0.3, 0.38] {
          if let sheet = Self(
            table, names, texts, blockNames, room, style: style, fontSize: size, nameShare: share)
          {
            self = sheet
            return
          }
        }
      }
    }
    return nil
  }

  private enum HeadStyle {
    case lying, upright
    /// Upright, long names on several lines.
    case broken
    case numbers
  }

  private init?(
    _ table: MatrixTable, _ breaks: [LineBreaking], _ texts: [String], _ blockNames: [String],
    _ room: Rectangle, style: HeadStyle, fontSize: Double, nameShare: Double
  ) {
    count = table.rows.count
    self.fontSize = fontSize
    let headSize = min(fontSize, 9)
    self.headSize = headSize
    let least = fontSize * 1.2
    let nameWidth = room.width * nameShare
    names = breaks.map { $0.lines(ofAtMost: nameWidth / fontSize) }
    let widest = names.joined().map { TextWidth.points($0, fontSize: fontSize) }.max() ?? 0
    guard widest <= nameWidth else { return nil }

    let badges = table.rows.map { NodeBadges.width(of: $0.badges) }.max() ?? 0
    let blockWidth =
      blockNames.map { TextWidth.points($0, fontSize: Self.blockSize) }.max().map { min($0, 100) }
      ?? 0
    let stripWidth = blockNames.isEmpty ? 0 : blockWidth + NodeBadges.side + 9
    numberWidth = style == .numbers ? Self.width(ofNumber: count, fontSize) + 5 : 0
    let before = stripWidth + badges + widest + numberWidth + 14
    let columnWidth = min((room.width - before) / Double(count), table.isBySector ? 140 : 110)
    guard columnWidth >= headSize * Self.lineHeight else { return nil }

    let height: Double
    switch style {
    case .lying:
      let lines = breaks.map { $0.lines(ofAtMost: columnWidth / headSize - 0.5) }
      guard zip(texts, lines).allSatisfy({ Self.keepsWords($0, in: $1) }),
        let most = lines.map(\.count).max(), most <= 3,
        lines.joined().allSatisfy({
          TextWidth.points($0, fontSize: headSize) <= columnWidth - 2
        })
      else { return nil }
      heads = .lying(lines)
      height = Double(most) * headSize * Self.lineHeight
    case .upright, .broken:
      // Words of Latin letters cannot be read from above to below.
      guard !texts.contains(where: { Self.longestLatinWord(in: $0) > 6 }) else { return nil }
      let columns = max(1, Int(columnWidth / (headSize * Self.lineHeight)))
      let limit = room.height * 0.36
      let letters = Int(limit / (headSize * VerticalText.advance))
      let lines = zip(texts, breaks).map { text, breaks -> [String] in
        guard style == .broken, columns > 1, text.count > 12 else { return [text] }
        // The shortest lines that there is room for.
        let broken = stride(from: 10, through: letters, by: 2).lazy
          .map { breaks.lines(ofAtMost: Double($0)) }
        return broken.first { $0.count <= columns && $0.allSatisfy { $0.count <= letters } } ?? [
          text
        ]
      }
      guard lines.allSatisfy({ $0.count <= columns }),
        lines.joined().allSatisfy({ $0.count <= letters })
      else { return nil }
      heads = .upright(lines)
      height =
        (lines.joined().map(\.count).max().map(Double.init) ?? 0) * headSize
        * VerticalText.advance
    case .numbers:
      heads = .numbers
      height =
        Self.isStacked(count, in: columnWidth, headSize)
        ? Double("\(count)".count) * headSize : headSize
    }
    let rowHeight = min(
      (room.height - height - Self.markHeight - 2) / Double(count),
      table.isBySector ? 80 : 44, columnWidth * 1.6)
    let tallest = Double(names.map(\.count).max() ?? 1) * fontSize * Self.lineHeight
    guard rowHeight >= max(least, tallest) else { return nil }

    let width = before + min(columnWidth, rowHeight * 2.4) * Double(count)
    let left = room.left + (room.width - width) / 2
    let top = room.top - height - Self.markHeight
    grid = Rectangle(
      left: left + before, bottom: top - rowHeight * Double(count), right: left + width, top: top)
    strip = Rectangle(
      left: left, bottom: grid.bottom, right: left + stripWidth, top: grid.top)
  }

  func cell(_ row: Int, _ column: Int) -> Rectangle {
    cells(rows: row..<row + 1, columns: column..<column + 1)
  }

  /// What some rows and columns have in common.
  func cells(rows: Range<Int>, columns: Range<Int>) -> Rectangle {
    let width = grid.width / Double(count)
    let height = grid.height / Double(count)
    return Rectangle(
      left: grid.left + Double(columns.lowerBound) * width,
      bottom: grid.top - Double(rows.upperBound) * height,
      right: grid.left + Double(columns.upperBound) * width,
      top: grid.top - Double(rows.lowerBound) * height)
  }

  /// Whether the digits of columns' numbers stand one below the other.
  var stacksDigits: Bool { Self.isStacked(count, in: grid.width / Double(count), headSize) }

  private static func isStacked(_ count: Int, in width: Double, _ size: Double) -> Bool {
    Self.width(ofNumber: count, size) > width - 1
  }

  private static func width(ofNumber number: Int, _ size: Double) -> Double {
    TextWidth.points(String(repeating: "0", count: "\(number)".count), fontSize: size)
  }

  /// Whether no word of Latin letters is torn.
  private static func keepsWords(_ text: String, in lines: [String]) -> Bool {
    let longest = lines.map(longestLatinWord).max() ?? 0
    return longestLatinWord(in: text) <= longest
  }

  private static func longestLatinWord(in text: String) -> Int {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(\.count).max() ?? 0
  }
}
