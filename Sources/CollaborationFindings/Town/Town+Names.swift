import CollaborationModel

extension Town {
  /// The names of participants in a sentence: the first five, and how many others.
  func names(_ numbers: [Int]) -> Wording {
    Wording.list(
      numbers.map { Wording(people[$0].name, people[$0].englishName ?? people[$0].name) })
  }

  /// The names of meetings in a sentence.
  func names(ofMeetings numbers: [Int]) -> Wording {
    Wording.list(
      numbers.map {
        let meeting = contacts.meetings[$0]
        return Wording(meeting.name, meeting.englishName ?? meeting.name)
      })
  }

  /// The names of sectors in a sentence.
  func names(ofSectors ids: [String]) -> Wording { Wording.list(ids.map(name(ofSector:))) }
}

extension Wording {
  /// What people said, in quotation marks: the first few, and how many others.
  static func quotes(_ sentences: [String], showing most: Int = 3) -> Wording {
    list(sentences.map { Wording("「\($0)」", "“\($0)”") }, showing: most)
  }

  /// Words in a row: the first few, and how many others.
  static func list(_ words: [Wording], showing most: Int = 5) -> Wording {
    let shown = words.prefix(most)
    let rest = words.count - shown.count
    let japanese = shown.map(\.japanese).joined(separator: "、") + (rest > 0 ? "ほか\(rest)" : "")
    var english = shown.map(\.english)
    if rest > 0 { english.append("\(rest) \(rest == 1 ? "other" : "others")") }
    guard english.count > 1 else { return Wording(japanese, english.first ?? "") }
    return Wording(
      japanese, english.dropLast().joined(separator: ", ") + " and " + (english.last ?? ""))
  }
}
