/// How wide text is set, in ems of the font size.
///
/// The widths are those of BIZ UDPGothic, rounded up, so that a label which fits by this measure
/// fits on paper. Nothing is asked of the machine's fonts: the same label is the same width
/// everywhere.
public enum TextWidth {
  /// The least size of type that is set anywhere on a page, in points: a sheet in the hand can be read
  /// down to it.
  public static let leastSize = 7.0

  /// The width of a line of text in ems.
  public static func ems(_ text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) }
  }

  /// The width of a line of text in points.
  public static func points(_ text: some StringProtocol, fontSize: Double) -> Double {
    ems(text) * fontSize
  }

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    if scalar.properties.generalCategory == .nonspacingMark || scalar.value == 0x200D { return 0 }
    return switch scalar.value {
    case 0x20...0x7E: Double(latinHundredths[Int(scalar.value) - 0x20]) / 100
    case 0xFF61...0xFF9F: 0.5
    default: 1
    }
  }

  /// The widths of the characters from the space to the tilde, in hundredths of an em.
  private static let latinHundredths: [UInt8] = [
    34, 34, 48, 92, 80, 100, 90, 30, 50, 50, 50, 84, 32, 48, 32, 50,
    76, 63, 76, 76, 76, 76, 76, 76, 76, 76, 32, 32, 84, 84, 84, 78,
    98, 76, 78, 80, 84, 71, 67, 84, 82, 42, 55, 75, 61, 98, 82, 86,
    75, 90, 76, 71, 71, 84, 75, 98, 80, 73, 75, 50, 50, 50, 50, 31,
    50, 65, 71, 65, 71, 69, 50, 67, 71, 32, 38, 63, 34, 94, 71, 69,
    71, 71, 46, 59, 48, 71, 59, 88, 61, 61, 59, 53, 44, 53, 50,
  ]
}
