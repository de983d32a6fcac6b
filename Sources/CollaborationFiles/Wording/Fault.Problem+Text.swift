public import CollaborationModel

extension Fault.Problem {
  /// What is wrong, in a sentence.
  public func statement(in language: Language) -> String {
    language == .japanese ? japaneseStatement : englishStatement
  }

  /// What would put it right; `nil` where the statement says it all.
  public func remedy(in language: Language) -> String? {
    language == .japanese ? japaneseRemedy : englishRemedy
  }
}

/// A number of bytes as people say it.
func megabytes(_ bytes: Int) -> String { "\(bytes / 1_000_000) MB" }

/// The code of a character as Unicode writes it.
func codePoint(_ code: UInt32) -> String {
  let digits = String(code, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
