extension Unicode.Scalar {
  /// Whether a text of a network may not hold the character: it cannot be seen, and on a screen, in
  /// a PDF or in XML it does harm.
  ///
  /// These are the control characters but tab and line feed, the marks that turn the direction of
  /// writing around, and what is no character at all.
  public var isForbiddenInText: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
