/// How the names at the left of the lanes are set: upright, one sign below the other, where every sign
/// may stand so, as in the tables of town halls; else in short lines.
struct LaneNames: Sendable {
  static let size = 10.5
  private static let lineHeight = size * 1.2

  let words: RegionWords
  private let isUpright: Bool

  init(_ words: RegionWords) {
    self.words = words
    let names = words.tiers + [words.noTier, words.meetings] + words.sides.values
    isUpright = names.allSatisfy { $0.unicodeScalars.allSatisfy(Self.standsUpright) }
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

  func lines(of name: String) -> [String] {
    // The mark of a long vowel follows the direction of writing.
    isUpright
      ? name.map { $0 == "ー" ? "｜" : String($0) } : LineBreaking(name).lines(ofAtMost: 5)
  }

  func height(of name: String) -> Double {
    name.isEmpty ? 0 : Double(lines(of: name).count) * Self.lineHeight
  }

  func width(of name: String) -> Double {
    lines(of: name).map { Region.Name.width(of: $0, size: Self.size) }.max() ?? 0
  }

  /// How wide the names of tiers are.
  var tierWidth: Double { (words.tiers + [words.noTier]).map(width).max() ?? 0 }

  /// How wide the names at the left are altogether: tiers, and behind them sides.
  var width: Double {
    tierWidth + ((words.sides.values + [words.meetings]).map(width).max() ?? 0) + 13
  }

  /// A name whose first line begins at a point.
  func name(_ text: String, at corner: Point, width: Double) -> Region.Name? {
    guard !text.isEmpty else { return nil }
    return Region.Name(
      lines(of: text).joined(separator: "\n"),
      in: Rectangle(
        left: corner.x, bottom: corner.y - height(of: text), right: corner.x + width,
        top: corner.y),
      size: Self.size, title: text)
  }
}
