/// How the lines of an edge list are written, as far as its first lines say.
public struct EdgeListFormat: Sendable {
  /// How many lines that are no comments stand before the first edge: column headings, or the sizes of
  /// a Matrix Market file.
  public let headingLines: Int

  /// - Parameter headingLines: how many lines of headings there are.
  public init(headingLines: Int = 0) {
    self.headingLines = headingLines
  }

  /// Whether a line that begins with a byte is a comment: `#`, or `%` as Matrix Market has it.
  static func isComment(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte == UInt8(ascii: "%")
  }

  /// What parts the columns of a list, by its first line that is no comment.
  ///
  /// A tab does where there is one, so that names may hold blanks. Else a comma or a semicolon does that
  /// stands in one of the first two words: `包括, 社協`. Else any number of blanks do.
  static func separator(of line: ArraySlice<UInt8>) -> UInt8 {
    if line.contains(UInt8(ascii: "\t")) { return UInt8(ascii: "\t") }
    let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
    for sign in [UInt8(ascii: ","), UInt8(ascii: ";")] {
      guard words.prefix(2).contains(where: { $0.contains(sign) }) else { continue }
      if (2...4).contains(line.split(separator: sign).count) { return sign }
    }
    return UInt8(ascii: " ")
  }

  /// A weight: a finite number greater than nought; `nil` for any other text.
  static func weight(_ text: ArraySlice<UInt8>) -> Double? {
    if text.count == 1, let digit = text.first, digit > 0x30, digit <= 0x39 {
      return Double(digit - 0x30)
    }
    guard let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite, number > 0
    else { return nil }
    return number
  }
}

/// How much an edge list may hold. What is counted is what takes memory, not the bytes that are read:
/// those stream through.
public enum EdgeListLimits {
  /// How many lines may hold an edge; eight bytes each are kept, sixteen with weights.
  public static let edges = 50_000_000

  /// How many bytes all names together may take.
  public static let nameBytes = 1_000_000_000

  /// How many bytes a line may have.
  public static let line = 1_000_000

  /// How many faults, and notes of each sort, are kept.
  static let faults = 100
}
