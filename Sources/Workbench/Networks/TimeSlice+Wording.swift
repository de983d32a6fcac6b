import CollaborationModel

extension TimeSlice {
  /// The date and how much of the file is not there at it, in both languages.
  var wording: Wording { Wording { sentence(in: $0) } }

  /// That nothing is there at the date; `nil` where something is.
  var emptyWording: Wording? {
    guard let english = emptySentence(in: .english) else { return nil }
    return Wording(emptySentence(in: .japanese) ?? english, english)
  }

  /// All that there is to say of the date.
  var wordings: [Wording] { [wording, emptyWording].compactMap(\.self) }
}
