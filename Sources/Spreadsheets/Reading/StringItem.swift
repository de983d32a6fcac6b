import XMLEvents

/// Gathers the text of a string item: all runs of rich text, without the フリガナ above them.
struct StringItem {
  private(set) var text = ""
  private var isInText = false
  private var isInReading = false

  mutating func began(_ element: XMLName) {
    switch element {
    case "rPh": isInReading = true
    case "t": isInText = true
    default: break
    }
  }

  mutating func took(_ piece: XMLCharacters) {
    if isInText, !isInReading { piece.append(to: &text) }
  }

  mutating func ended(_ element: XMLName) {
    switch element {
    case "rPh": isInReading = false
    case "t": isInText = false
    default: break
    }
  }
}

extension String {
  /// The text with the escapes of OOXML undone: `_x000D_` is a carriage return, and `_x005F_` an
  /// underscore that begins no escape. Line ends become one line feed.
  var withoutOOXMLEscapes: String {
    guard utf8.contains(0x5F) || utf8.contains(0x0D) else { return self }
    var scalars = String.UnicodeScalarView()
    let all = Array(unicodeScalars)
    var index = 0
    while index < all.count {
      if all[index] == "_", index + 6 < all.count, all[index + 1] == "x", all[index + 6] == "_",
        let code = UInt32(
          String(String.UnicodeScalarView(all[(index + 2)..<(index + 6)])), radix: 16)
      {
        // Halves of a pair come as two escapes.
        if (0xD800...0xDBFF).contains(code), index + 13 < all.count, all[index + 7] == "_",
          all[index + 8] == "x", all[index + 13] == "_",
          let low = UInt32(
            String(String.UnicodeScalarView(all[(index + 9)..<(index + 13)])), radix: 16),
          (0xDC00...0xDFFF).contains(low),
          let scalar = Unicode.Scalar(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00))
        {
          scalars.append(scalar)
          index += 14
          continue
        }
        scalars.append(Unicode.Scalar(code) ?? "\u{FFFD}")
        index += 7
      } else {
        scalars.append(all[index])
        index += 1
      }
    }
    return String(scalars).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}
