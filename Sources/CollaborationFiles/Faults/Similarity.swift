/// The search for the word that was meant when another was written.
enum Similarity {
  /// At most three of the words that look like the one written, the nearest first.
  ///
  /// A word is near when a third of its characters at most would have to be changed, or when one of
  /// the two holds the other; among equally near ones the order of the words decides.
  ///
  /// Of very many words only the first are looked at: a table of thousands has many names alike.
  ///
  /// - Complexity: O(*n* · *k*²) for *n* words of *k* characters.
  private static let limit = 5_000

  static func nearest(to written: String, among words: [String]) -> [String] {
    let target = Array(written.lowercased())
    guard !target.isEmpty, target.count <= 60 else { return [] }
    let words = words.prefix(limit)
    var found: [(distance: Int, place: Int, word: String)] = []
    for (place, word) in words.enumerated() {
      let candidate = Array(word.lowercased())
      guard !candidate.isEmpty, candidate.count <= 60 else { continue }
      let length = max(target.count, candidate.count)
      let allowed = max(1, length / 3)
      if abs(target.count - candidate.count) <= allowed {
        let distance = editDistance(target, candidate)
        if distance <= allowed && distance < length { found.append((distance, place, word)) }
      } else if min(target.count, candidate.count) >= 2,
        candidate.starts(with: target) || target.starts(with: candidate)
      {
        found.append((length, place, word))
      } else if isShortFor(target, candidate) {
        found.append((100 + length, place, word))
      }
    }
    let sorted = found.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
    return sorted.prefix(3).map(\.word)
  }

  /// Whether a name may be short for another: it stands within that one, or takes its characters from it in
  /// their order, the first one first (社協 for 社会福祉協議会). English words would all be short for some other.
  private static func isShortFor(_ short: [Character], _ long: [Character]) -> Bool {
    guard short.count >= 2, short.count < long.count, !short.allSatisfy(\.isASCII) else {
      return false
    }
    if String(long).contains(String(short)) { return true }
    guard short.first == long.first else { return false }
    var rest = long[...]
    for character in short {
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// How many characters must be put in, taken out, changed or swapped with their neighbour to turn
  /// one word into the other (optimal string alignment).
  static func editDistance(_ first: [Character], _ second: [Character]) -> Int {
    var twoBack: [Int] = []
    var previous = Array(0...second.count)
    for (row, one) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var best = min(
          previous[column + 1] + 1, current[column] + 1, previous[column] + (one == other ? 0 : 1))
        if row > 0, column > 0, one == second[column - 1], first[row - 1] == other {
          best = min(best, twoBack[column - 1] + 1)
        }
        current.append(best)
      }
      twoBack = previous
      previous = current
    }
    return previous[second.count]
  }
}
