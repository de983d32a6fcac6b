import Scene

/// How the names at the left of the lanes are set: upright, one sign below the other, where every sign
/// may stand so, as in the tables of town halls; else in short lines.
struct LaneNames: Sendable {
  static let size = 9.5
  private static let lineHeight = size * 1.2

  let words: RegionWords
  private let isUpright: Bool
  private let maximumLength: Int

  /// How wide the names of tiers are, and behind them those of sides.
  private(set) var tierWidth: Double
  private(set) var sideWidth: Double

  /// How wide the names at the left are altogether.
  var width: Double { tierWidth + sideWidth + 9 }

  /// - Parameter maximumLength: how many signs stand below each other at most; longer names take two
  ///   columns, the first at the right.
  init(_ words: RegionWords, maximumLength: Int) {
    self.words = words
    self.maximumLength = maximumLength
    let names = words.tiers + [words.noTier, words.meetings] + words.sides.values
    isUpright = names.allSatisfy { $0.unicodeScalars.allSatisfy(Self.standsUpright) }
    (tierWidth, sideWidth) = (0, 0)
    tierWidth = (words.tiers + [words.noTier]).map(width).max() ?? 0
    sideWidth = (words.sides.values + [words.meetings]).map(width).max() ?? 0
  }

  /// Signs of Japanese script; brackets, Latin letters and figures would have to be turned.
  private static func standsUpright(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Ideographs with their repetition mark, kana with the middle dot.
    case 0x3005, 0x3041...0x3096, 0x30A1...0x30FC, 0x4E00...0x9FFF: true
    default: false
    }
  }

  func tier(_ tier: Int?) -> String { tier.map { words.tiers[$0] } ?? words.noTier }

  func occupants(_ row: LaneTable.Row) -> String {
    guard case .side(let side) = row.occupants else { return words.meetings }
    return side.flatMap { words.sides[$0] } ?? ""
  }

  /// The lines of a name.
  ///
  /// - Parameter height: how much room there is below each other; `nil` for as little as does.
  func lines(of name: String, within height: Double? = nil) -> [String] {
    guard isUpright else { return LineBreaking(name).lines(ofAtMost: 5) }
    // The mark of a long vowel follows the direction of writing.
    let signs = name.map { $0 == "ー" ? "｜" : String($0) }
    let longest = height.map { max(maximumLength, Int($0 / Self.lineHeight)) } ?? maximumLength
    guard signs.count > longest else { return signs }
    let parts = LineBreaking(name).lines(ofAtMost: Double(maximumLength + 1))
    let first = parts.count == 2 ? max(parts[0].count, parts[1].count) : (signs.count + 1) / 2
    let split = parts.count == 2 ? parts[0].count : first
    return (0..<first).map { row in
      (split + row < signs.count ? signs[split + row] : "\u{3000}")
        + (row < split ? signs[row] : "\u{3000}")
    }
  }

  func height(of name: String) -> Double {
    name.isEmpty ? 0 : Double(lines(of: name).count) * Self.lineHeight
  }

  func width(of name: String) -> Double {
    lines(of: name).map { Region.Name.width(of: $0, size: Self.size) }.max() ?? 0
  }

  /// A name in the middle of an area's height.
  func name(_ text: String, left: Double, width: Double, amid area: ClosedRange<Double>)
    -> Region.Name?
  {
    guard !text.isEmpty else { return nil }
    let lines = lines(of: text, within: area.upperBound - area.lowerBound - 4)
    let middle = (area.lowerBound + area.upperBound) / 2
    let half = Double(lines.count) * Self.lineHeight / 2
    return Region.Name(
      lines.joined(separator: "\n"),
      in: Rectangle(left: left, bottom: middle - half, right: left + width, top: middle + half),
      size: Self.size, title: text)
  }
}
