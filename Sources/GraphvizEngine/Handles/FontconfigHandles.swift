// The only file that touches fontconfig. Its pointers never leave it.

import CFontconfig

/// The fonts that stand in for a family, the nearest first.
@safe struct FontFallbacks: ~Copyable {
  private let fonts: UnsafeMutablePointer<FcFontSet>

  /// The fonts that this machine uses for a family; `nil` where it has no font at all.
  init?(family: String) {
    guard let pattern = unsafe FcPatternCreate() else { return nil }
    defer { unsafe FcPatternDestroy(pattern) }
    unsafe FcPatternAddString(pattern, FC_FAMILY, family)
    unsafe FcConfigSubstitute(nil, pattern, FcMatchPattern)
    unsafe FcDefaultSubstitute(pattern)
    var result = FcResultMatch
    // Trimmed: a font that adds no character to those before it is left out.
    guard let fonts = unsafe FcFontSort(nil, pattern, 1, nil, &result) else { return nil }
    unsafe self.fonts = fonts
  }

  deinit {
    unsafe FcFontSetDestroy(fonts)
  }

  /// Whether the first of them is the family itself, by any of its names.
  func begins(with family: String) -> Bool {
    guard unsafe fonts.pointee.nfont > 0, let first = unsafe fonts.pointee.fonts[0] else {
      return false
    }
    var name: UnsafeMutablePointer<FcChar8>?
    var index: Int32 = 0
    while unsafe FcPatternGetString(first, FC_FAMILY, index, &name) == FcResultMatch,
      let found = unsafe name
    {
      if unsafe FcStrCmpIgnoreCase(found, family) == 0 { return true }
      index += 1
    }
    return false
  }

  /// Whether any of them has a character.
  func have(_ scalar: Unicode.Scalar) -> Bool {
    for index in 0..<Int(unsafe fonts.pointee.nfont) {
      guard let font = unsafe fonts.pointee.fonts[index] else { continue }
      var characters: OpaquePointer?
      if unsafe FcPatternGetCharSet(font, FC_CHARSET, 0, &characters) == FcResultMatch,
        unsafe FcCharSetHasChar(characters, scalar.value) != 0
      {
        return true
      }
    }
    return false
  }
}
