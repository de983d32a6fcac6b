/// How wide text is set, in ems of the font size.
///
/// The widths are those of BIZ UDPGothic, rounded up, so that a label which fits by this measure
/// fits on paper. Nothing is asked of the machine's fonts: the same label is the same width
/// everywhere.
enum TextWidth {
  /// The width of a line of text in ems.
  static func ems(_ text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) }
  }

  /// The width of a line of text in points.
  static func points(_ text: some StringProtocol, fontSize: Double) -> Double {
    ems(text) * fontSize
  }

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    if scalar.properties.generalCategory == .nonspacingMark || scalar.value == 0x200D { return 0 }
    return switch scalar.value {
    case 0x20: 0.35
    case 0x21...0x7E: latinEms(scalar)
    case 0xFF61...0xFF9F: 0.55
    case 0x1100...: 1
    case 0x2010...0x2027, 0x2030...0x206F: 1
    default: 0.75
    }
  }

  private static func latinEms(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", "!", "'", ",", ".", ":", ";", "|": 0.55
    case "m", "w", "M", "W", "@", "%", "&": 0.95
    case "A"..."Z": 0.75
    default: 0.62
    }
  }
}
