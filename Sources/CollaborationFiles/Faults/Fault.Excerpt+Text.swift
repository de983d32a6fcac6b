extension Fault.Excerpt {
  /// The text as it is shown: of a long one what stands around the fault.
  var shown: String {
    let window = window
    let head = isCut || window.lowerBound > 0 ? "… " : ""
    let tail = window.upperBound < text.count ? " …" : ""
    return head + characters[window].map(\.shown).joined() + tail
  }

  /// As wide as what is shown before the fault: a full-width space under every full-width character,
  /// so that the caret stands right under Japanese.
  var indentation: String {
    let window = window
    let head = isCut || window.lowerBound > 0 ? "  " : ""
    return head + characters[window.lowerBound..<target].map(\.blank).joined()
  }

  private static let longest = 120
  private static let charactersBefore = 60

  private var characters: [Character] { Array(text) }
  private var target: Int { min(max(offset, 0), text.count) }

  /// The characters that are shown.
  private var window: Range<Int> {
    let count = text.count
    guard count > Self.longest else { return 0..<count }
    let start = max(0, target - Self.charactersBefore)
    return start..<min(count, start + Self.longest)
  }
}

extension Character {
  /// The character as a terminal may be given it: nothing that moves the cursor, colours the screen
  /// or turns the direction of writing around.
  fileprivate var shown: String {
    let isSafe = self == "\t" || !unicodeScalars.contains(where: \.isForbiddenInText)
    return isSafe ? String(self) : "\u{FFFD}"
  }

  /// What is as wide as the character and cannot be seen.
  fileprivate var blank: String {
    self == "\t" ? "\t" : isFullWidth ? "\u{3000}" : " "
  }
}
