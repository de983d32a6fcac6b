import Foundation

/// What of a name or heading tells it apart from others, for a reader of Japanese.
///
/// Two texts that a reader cannot tell apart have the same key: the compatibility forms of Unicode
/// (NFKC, Unicode Standard Annex 15) make half-width kana, full-width letters, ㈱ and Ⅲ the same as ケ,
/// A, (株) and III; signs that look alike (〜 and ～, − and －, ･ and ・) are one sign here; katakana ヘ is
/// hiragana へ; what cannot be seen at all, and blanks beside Japanese characters, count for nothing.
///
/// A key is for matching only. What is shown, and what is written to a file, is always the text that
/// somebody wrote first.
struct NameKey: Hashable, Sendable {
  let text: String

  /// The key of a text; the case of letters counts, since a reader sees it.
  ///
  /// - Complexity: O(*k*) for *k* characters.
  init(_ written: String) {
    // Most ids are ASCII without blanks, which stand for themselves.
    if written.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
      text = written
      return
    }
    var scalars = String.UnicodeScalarView()
    for scalar in written.precomposedStringWithCompatibilityMapping.unicodeScalars {
      if scalar.properties.isWhitespace {
        // One blank stands for all that follow each other, and none stands at the start.
        if let last = scalars.last, last != " " { scalars.append(" ") }
      } else if !scalar.cannotBeSeen {
        scalars.append(scalar.looks(behind: scalars.last))
      }
    }
    if scalars.last == " " { scalars.removeLast() }
    text = String(Self.withoutBlanksBesideJapanese(scalars))
  }

  /// The key without the case of letters, for names of a list: whoever types «npo» means «NPO» there.
  var withoutCase: NameKey { NameKey(key: text.lowercased()) }

  private init(key: String) {
    text = key
  }

  /// A blank counts between letters of the alphabet only: 福祉 課 is 福祉課, and «New York» is no «NewYork».
  private static func withoutBlanksBesideJapanese(
    _ scalars: String.UnicodeScalarView
  ) -> String.UnicodeScalarView {
    guard scalars.contains(" ") else { return scalars }
    let all = Array(scalars)
    let kept = all.indices.filter { index in
      all[index] != " " || (all[index - 1].isASCII && all[index + 1].isASCII)
    }
    return String.UnicodeScalarView(kept.map { all[$0] })
  }
}

extension Unicode.Scalar {
  /// Whether a reader sees nothing at all there.
  fileprivate var cannotBeSeen: Bool {
    switch value {
    // Fillers of Hangul, and what chooses between forms of one character.
    case 0x115F, 0x1160, 0x3164, 0xFFA0, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x034F,
      0x180B...0x180F:
      true
    default: properties.generalCategory == .format || properties.generalCategory == .control
    }
  }

  /// The sign that stands for all that look like this one.
  fileprivate func looks(behind last: Unicode.Scalar?) -> Unicode.Scalar {
    switch value {
    case 0x301C, 0x223C, 0x02DC: return "~"
    // Hyphens, dashes and the sign for minus; behind kana they stand for the long vowel ー.
    case 0x2D, 0x2010...0x2015, 0x2212, 0x2043, 0xFE58, 0xFE63, 0x2500:
      return last?.isKana == true ? "ー" : "-"
    case 0xB7, 0x2022, 0x2027, 0x2219, 0x22C5: return "・"
    case 0x30D8: return "へ"
    case 0x30D9: return "べ"
    case 0x30DA: return "ぺ"
    case 0x2018, 0x2019, 0x2032: return "'"
    case 0x201C, 0x201D, 0x2033: return "\""
    default: return self
    }
  }

  private var isKana: Bool { (0x3041...0x30FE).contains(value) && value != 0x30FB }
}
