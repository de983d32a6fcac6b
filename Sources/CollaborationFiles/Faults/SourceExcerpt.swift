/// The part of a source line that is shown with a fault, and what stands in front of its caret.
struct SourceExcerpt {
  let text: String

  /// As wide as the text before the caret: a full-width space under every full-width character, so
  /// that the caret stands right under Japanese.
  let indentation: String

  private static let charactersBefore = 60
  private static let charactersAfter = 40

  /// - Parameters:
  ///   - line: the line as it stands in the file.
  ///   - column: the character that the fault is at, from 1.
  init(of line: String, around column: Int) {
    let characters = Array(line.prefix(column + Self.charactersAfter + 1))
    let target = min(max(column - 1, 0), characters.count)
    let isLong = characters.count > Self.charactersBefore + Self.charactersAfter
    let start = isLong ? max(0, target - Self.charactersBefore) : 0
    let end = min(characters.count, isLong ? target + Self.charactersAfter : characters.count)

    let before = characters[start..<target].map(Self.shown)
    let after = characters[target..<end].map(Self.shown)
    let head = start > 0 ? "… " : ""
    let tail = end < characters.count ? " …" : ""
    text = head + before.joined() + after.joined() + tail
    indentation =
      (head.isEmpty ? "" : "  ")
      + before.map { $0 == "\t" ? "\t" : $0.first?.isFullWidth == true ? "\u{3000}" : " " }.joined()
  }

  /// A character as a terminal may be given it: nothing that moves the cursor, colours the screen or
  /// turns the direction of writing around.
  private static func shown(_ character: Character) -> String {
    let isSafe = character == "\t" || !character.unicodeScalars.contains { $0.isForbiddenInText }
    return isSafe ? String(character) : "\u{FFFD}"
  }
}
