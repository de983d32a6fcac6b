import Scene

/// How the columns of a matrix are named.
enum MatrixHeads {
  /// In lines, where columns are wide.
  case lying([[String]])
  /// From above to below, as Japanese is, each name in lines from the right to the left.
  case upright([[String]])
  /// By the number of the row of the same name.
  case numbers

  /// The ways that are tried, from the best.
  enum Style {
    case lying, upright
    /// Upright, long names on several lines.
    case broken
    case numbers
  }

  /// Names, with where they may be broken.
  struct Names {
    let texts: [String]
    let breaks: [LineBreaking]

    init(_ names: [String]) {
      texts = names.map { $0.replacing("\n", with: " ") }
      breaks = texts.map { LineBreaking($0) }
    }
  }

  /// The most lines of a lying name.
  private static let mostLines = 3

  /// How many letters of a Latin word can be read from above to below.
  private static let uprightLetters = 6

  /// The heads of columns; `nil` where they would lose a name or tear it apart.
  ///
  /// - Parameters:
  ///   - width: the width of a column.
  ///   - height: the most that the heads may take.
  ///   - size: the size of type.
  init?(_ names: Names, _ style: Style, width: Double, height: Double, size: Double) {
    switch style {
    case .lying:
      let lines = names.breaks.map { $0.lines(ofAtMost: width / size - 0.5) }
      let isWhole =
        lines.allSatisfy { $0.count <= Self.mostLines }
        && zip(names.texts, lines).allSatisfy({ Self.keepsWords($0, in: $1) })
        && lines.joined().allSatisfy { TextWidth.points($0, fontSize: size) <= width - 2 }
      guard isWhole else { return nil }
      self = .lying(lines)
    case .upright, .broken:
      guard names.texts.allSatisfy({ Self.longestWord(in: $0) <= Self.uprightLetters }) else {
        return nil
      }
      let letters = Int(height / (size * VerticalText.advance))
      let columns =
        style == .upright ? 1 : max(1, Int(width / (size * MatrixSheet.lineHeight)))
      let lines = zip(names.texts, names.breaks).map { text, breaks in
        Self.upright(text, breaks, letters: letters, columns: columns)
      }
      guard lines.joined().allSatisfy({ $0.count <= letters }) else { return nil }
      self = .upright(lines)
    case .numbers: self = .numbers
    }
  }

  /// A name in the shortest lines that there is room for; in one where there is none.
  private static func upright(
    _ text: String, _ breaks: LineBreaking, letters: Int, columns: Int
  ) -> [String] {
    guard columns > 1, text.count > 12, letters >= 10 else { return [text] }
    let broken = stride(from: 10, through: letters, by: 2).lazy
      .map { breaks.lines(ofAtMost: Double($0)) }
    return broken.first { $0.count <= columns && $0.allSatisfy { $0.count <= letters } } ?? [text]
  }

  /// How high the heads are.
  ///
  /// - Parameters:
  ///   - count: how many columns there are.
  ///   - width: the width of a column.
  ///   - size: the size of type.
  func height(ofColumns count: Int, width: Double, size: Double) -> Double {
    switch self {
    case .lying(let names):
      Double(names.map(\.count).max() ?? 0) * size * MatrixSheet.lineHeight
    case .upright(let names):
      Double(names.joined().map(\.count).max() ?? 0) * size * VerticalText.advance
    case .numbers:
      Self.stacksDigits(count, in: width, size) ? Double("\(count)".count) * size : size
    }
  }

  /// Whether numbers up to one are wider than a column, so that their digits stand one below the other.
  static func stacksDigits(_ count: Int, in width: Double, _ size: Double) -> Bool {
    Self.width(ofNumber: count, size) > width - 1
  }

  /// The width of a number with as many digits.
  static func width(ofNumber number: Int, _ size: Double) -> Double {
    TextWidth.points(String(repeating: "0", count: "\(number)".count), fontSize: size)
  }

  /// Whether no word of Latin letters is torn.
  private static func keepsWords(_ text: String, in lines: [String]) -> Bool {
    longestWord(in: text) <= lines.map(longestWord).max() ?? 0
  }

  private static func longestWord(in text: String) -> Int {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(\.count).max() ?? 0
  }
}
