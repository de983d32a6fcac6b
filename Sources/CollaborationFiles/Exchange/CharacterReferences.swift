import PlainText

/// Characters as numbers (`&#39640;`), by which forms that know only ASCII, or no quotation marks
/// within texts, hold any text.
enum CharacterReferences {
  /// A text without the characters that a form cannot hold: they are written as references.
  ///
  /// An ampersand always is one, so that no text is taken for a reference.
  static func encoded(_ text: String, keeping isKept: (Unicode.Scalar) -> Bool) -> String {
    var encoded = ""
    for scalar in text.unicodeScalars {
      if scalar != "&", isKept(scalar) {
        encoded.unicodeScalars.append(scalar)
      } else if scalar.isForbiddenInText {
        encoded += "&#65533;"
      } else {
        encoded += "&#\(scalar.value);"
      }
    }
    return encoded
  }

  /// The named references of HTML 4 for what stands on keyboards and in names (W3C, 1999, 24.2–24.4).
  private static let named: [Substring: Unicode.Scalar] = {
    var named: [Substring: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "OElig": "Œ", "oelig": "œ",
      "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "ndash": "–", "mdash": "—", "lsquo": "‘",
      "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "bull": "•",
      "hellip": "…", "trade": "™", "euro": "€", "larr": "←", "uarr": "↑", "rarr": "→",
      "darr": "↓", "harr": "↔",
    ]
    // Latin-1 from U+00A0 on, in the order of the characters.
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
      ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
      szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute \
      icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml \
      yacute thorn yuml
      """
    for (offset, name) in latin.split(separator: " ").enumerated() {
      named[name] = Unicode.Scalar(UInt8(0xA0 + offset))
    }
    return named
  }()

  /// A text whose references are the characters that they mean; what is none stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let scalars = text.unicodeScalars
    var decoded = String.UnicodeScalarView()
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if scalar == "&", let (meant, end) = reference(in: scalars, from: next) {
        decoded.append(meant)
        index = end
      } else {
        decoded.append(scalar)
        index = next
      }
    }
    return String(decoded)
  }

  private static func reference(
    in scalars: String.UnicodeScalarView, from start: String.Index
  ) -> (Unicode.Scalar, String.Index)? {
    var end = start
    var length = 0
    while end < scalars.endIndex, scalars[end] != ";", length < 12 {
      end = scalars.index(after: end)
      length += 1
    }
    guard end < scalars.endIndex, scalars[end] == ";" else { return nil }
    let name = Substring(scalars[start..<end])
    let after = scalars.index(after: end)
    if let scalar = named[name] { return (scalar, after) }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value =
      isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let value, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, after)
  }
}
