/// A sheet of paper: its format and how it lies.
public struct Page: Hashable, Sendable {
  /// A paper format.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case a1, a3, a4, b4

    /// The shorter and the longer side in millimetres (ISO 216; B4 is JIS P 0138).
    var millimetres: (short: Double, long: Double) {
      switch self {
      case .a1: (594, 841)
      case .a3: (297, 420)
      case .a4: (210, 297)
      case .b4: (257, 364)
      }
    }
  }

  public let format: Format
  public let isPortrait: Bool

  public init(_ format: Format = .a3, portrait: Bool = false) {
    self.format = format
    isPortrait = portrait
  }

  /// The size in points: 1190.55 × 841.89 for A3 landscape.
  public var size: Size {
    let short = format.millimetres.short * 72 / 25.4
    let long = format.millimetres.long * 72 / 25.4
    return isPortrait ? Size(width: short, height: long) : Size(width: long, height: short)
  }
}
