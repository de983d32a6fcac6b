import PlainText

extension Fault.Excerpt {
  /// The text as it is shown: of a long one what stands around the fault.
  var shown: String {
    let characters = Array(text)
    let window = window(of: characters.count)
    let head = isCut || window.lowerBound > 0 ? "… " : ""
    let tail = window.upperBound < characters.count ? " …" : ""
    return head + characters[window].map(\.shown).joined() + tail
  }

  /// As wide as what is shown before the fault: a full-width space under every full-width character,
  /// so that the caret stands right under Japanese.
  var indentation: String {
    let characters = Array(text)
    let window = window(of: characters.count)
    let head = isCut || window.lowerBound > 0 ? "  " : ""
    let before = window.lowerBound..<target(in: characters.count)
    return head + characters[before].map(\.blank).joined()
  }

  private static let longest = 120
  private static let charactersBefore = 60

  private func target(in count: Int) -> Int { min(max(offset, 0), count) }

  /// The characters that are shown, of so many.
  private func window(of count: Int) -> Range<Int> {
    guard count > Self.longest else { return 0..<count }
    let start = max(0, target(in: count) - Self.charactersBefore)
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
    self == "\t" ? "\t" : displayWidth == 2 ? "\u{3000}" : " "
  }
}
