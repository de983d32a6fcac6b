extension Character {
  /// Whether the character takes two columns of a terminal: East Asian Wide and Fullwidth of
  /// Unicode Standard Annex 11, and emoji.
  var isFullWidth: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    switch scalar.value {
    case ..<0x1100: return false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      return true
    default:
      return scalar.properties.isEmojiPresentation
    }
  }
}

extension Unicode.Scalar {
  /// Whether a text of a network may not hold the character: it cannot be seen, and on a screen, in
  /// a PDF or in XML it does harm.
  ///
  /// These are the control characters but tab and line feed, the marks that turn the direction of
  /// writing around, and what is no character at all.
  var isForbiddenInText: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
