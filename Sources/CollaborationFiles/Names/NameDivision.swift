/// Divides a cell into the names that somebody wrote into it one after the other.
///
/// A sign that parts names may also stand within one (民生委員・児童委員協議会), so that a cell is divided
/// only where every piece is known; the longest names are tried first. Signs that stand within no name
/// part what is not known, too, as soon as one of the pieces is: the others are slips of their own.
struct NameDivision {
  private let isKnown: (String) -> Bool

  init(isKnown: @escaping (String) -> Bool) {
    self.isKnown = isKnown
  }

  /// Signs that part names and stand in none.
  private static let strong: Set<Character> = ["、", ";", "；", "\n", "\r\n", "，", "､"]

  /// Signs that part names, and stand in some.
  private static let weak: Set<Character> = [
    ",", "・", "･", "/", "／", "　", " ", "．", "。", ".", "｡", "&", "＆", "+", "＋", "|", "｜",
  ]

  /// More pieces than this in a cell are a text, and no list of names.
  private static let limit = 60

  /// The names in a text; the text itself where it is one name, or where nobody can tell.
  ///
  /// - Complexity: O(*k*²) for *k* pieces.
  func names(in text: String) -> [String] {
    let text = text.trimmingBlanks
    if !Self.mayHoldSeveral(text) || isKnown(text) { return [text] }
    if let names = knownNames(in: text) { return names }
    let pieces = text.split(whereSeparator: Self.strong.contains)
      .map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    guard pieces.count > 1 else { return [text] }
    let names = pieces.map { knownNames(in: $0) ?? [$0] }
    return names.contains { $0.allSatisfy(isKnown) } ? names.flatMap { $0 } : [text]
  }

  /// Whether any sign in a text may part names.
  static func mayHoldSeveral(_ text: String) -> Bool { text.contains(where: isDivider) }

  /// Whether a text holds a sign that stands in no name.
  static func isCertainlyDivided(_ text: String) -> Bool { text.contains(where: strong.contains) }

  private static func isDivider(_ character: Character) -> Bool {
    strong.contains(character) || weak.contains(character)
  }

  /// The known names that fill a text, with one divider or more between any two; `nil` where something
  /// else is left.
  private func knownNames(in text: String) -> [String]? {
    let characters = Array(text)
    // Pieces that no divider parts, each as a range of the text.
    var pieces: [Range<Int>] = []
    var start: Int?
    for index in 0...characters.count {
      let isEnd = index == characters.count || Self.isDivider(characters[index])
      if !isEnd, start == nil { start = index }
      if isEnd, let begin = start {
        pieces.append(begin..<index)
        start = nil
      }
    }
    guard !pieces.isEmpty, pieces.count <= Self.limit else { return nil }
    // From the end: how the pieces from each one on are filled, longest names first.
    var filled: [[String]?] = Array(repeating: nil, count: pieces.count)
    filled.append([])
    for first in pieces.indices.reversed() {
      for last in (first..<pieces.count).reversed() {
        guard let rest = filled[last + 1] else { continue }
        let name = String(characters[pieces[first].lowerBound..<pieces[last].upperBound])
        guard isKnown(name) else { continue }
        filled[first] = [name] + rest
        break
      }
    }
    return filled[0]
  }
}
